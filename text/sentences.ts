import { datelineLength } from './dateline.ts';
import { drain } from './drain.ts';
import { possibleEndAt, type PossibleEnd } from './possible-end.ts';
import { lexiconFor } from './languages/index.ts';
import { lineStarts } from './line-starts.ts';
import { listItemStarts } from './list-items.ts';
import { endsSentence } from './sentence-end.ts';
import type { Block, Sentence, Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** Possible ends of sentences that are looked at in one step: one takes up to 0.02 ms. */
const atOnce = 200;
/** Sentences cut out between two pauses: less than a millisecond. */
const spansPerStep = 2000;

/**
 * The sentences of a text, in order, without the white space around them; together they hold everything else of the
 * text. `Intl.Segmenter` (UAX #29) decides in scripts that have marks of their own; where Western marks stand, the
 * rules of `sentence-end` decide; lists and lines written as running text are split. One newline within a sentence is
 * white space, an empty line ends it.
 *
 * @param language BCP 47 tag of the text; empty or unknown tags get the rules that hold for all languages.
 */
export function splitSentences(text: string, language: string): Span[] {
  return drain(splitSteps(text, language));
}

/** As `splitSentences`, yielding now and then: a block can be one paragraph of 600,000 characters. */
function* splitSteps(text: string, language: string, most = Infinity): Generator<undefined, Span[]> {
  const given = inOrder(yield* listItemStarts(text), yield* lineStarts(text));
  const starts = yield* sentenceStarts(text, language, given);
  const boundaries = inOrder(given, ...starts, [text.length]);
  if (boundaries.length > spansPerStep) yield;
  const spans: Span[] = [];
  let from = 0;
  for (const [index, to] of boundaries.entries()) {
    if (spans.length >= most) break;
    if (index % spansPerStep === spansPerStep - 1) yield;
    const span = trimmed(text, from, to);
    if (span.start < span.end) spans.push(span);
    from = to;
  }
  return spans;
}

/** Every sentence of every block, in reading order, without datelines. A heading's lines are one line. */
export function sentencesOf(text: string, blocks: readonly Block[], language: string): Sentence[] {
  return drain(sentenceSteps(text, blocks, language));
}

/**
 * As `sentencesOf`, yielding after every block and within long ones, so that the page can work in between.
 *
 * @param most sentences: those of the text's end are left out.
 */
export function* sentenceSteps(
  text: string,
  blocks: readonly Block[],
  language: string,
  most = Infinity,
): Generator<undefined, Sentence[]> {
  const sentences: Sentence[] = [];
  for (const [block, { span, kind }] of blocks.entries()) {
    if (sentences.length >= most) break;
    const raw = text.slice(span.start, span.end);
    const skipped = kind === 'heading' ? 0 : datelineLength(raw);
    const from = span.start + skipped;
    const words = kind === 'heading' ? raw.replaceAll('\n', ' ') : raw.slice(skipped);
    for (const { start, end } of yield* splitSteps(words, language, most - sentences.length)) {
      sentences.push({ span: { start: from + start, end: from + end }, block });
    }
    yield;
  }
  return sentences;
}

/**
 * All of these offsets in order. Typed arrays are copied and sorted without asking a function or an iterator: a
 * paragraph can have 300,000 lines.
 */
function inOrder(...lists: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** Starts of sentences, other than the `given` ones (in order): two lists. */
function* sentenceStarts(
  text: string,
  language: string,
  given: Uint32Array,
): Generator<undefined, readonly (readonly number[])[]> {
  const lexicon = lexiconFor(language);
  const isByRule = lexicon.isKnown && westernOnly.test(text);
  // Ends at Western marks are removed from these below, and decided by rule.
  const bySegmenter = isByRule ? new Set<number>() : yield* startsBySegmenter(text, language);
  const starts: number[] = [];
  let from = 0;
  let passed = 0;
  let marks = 0;
  for (const { 0: mark, index } of text.matchAll(lexicon.marks)) {
    if (++marks % atOnce === 0) yield;
    for (let start = given[passed]; start !== undefined && start <= index; start = given[++passed])
      from = Math.max(from, start);
    const end = possibleEndAt(text, from, index, mark, lexicon);
    const isLikely = lexicon.isKnown || mark !== '.' || !end.isSpaced || bySegmenter.has(end.next);
    for (let at = index + 1; at <= end.next; at++) bySegmenter.delete(at);
    if (!isLikely || end.next === text.length || !endsSentence(end)) continue;
    from = isFullStopAndEllipsis(text, end, index) ? index + 1 : end.next;
    starts.push(from);
  }
  return [starts, [...bySegmenter]];
}

/**
 * Latin letters and the punctuation that goes with them: the segmenter would end sentences only at the marks that the
 * rules decide, and making a segmenter costs more than all other work on a page.
 */
const westernOnly = /^[\t-\r -~\u00a0-\u024f\u2000-\u2027\u202a-\u203b\u203d-\u2046\u20a0-\u20bf\u2122]*$/;

function* startsBySegmenter(text: string, language: string): Generator<undefined, Set<number>> {
  const starts = new Set<number>();
  for (const { index } of segmenterFor(language).segment(text.replaceAll('\n', ' '))) {
    starts.add(index);
    if (starts.size % atOnce === 0) yield;
  }
  return starts;
}

/** "compounds. . . . The": a full stop, and then an ellipsis that opens the next sentence. */
function isFullStopAndEllipsis(text: string, { mark, head, isSpaced }: PossibleEnd, index: number): boolean {
  return isSpaced && /^\.(?:\s\.){3}$/.test(mark) && /\S/.test(text.charAt(index - 1)) && /^\p{Lu}/u.test(head);
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = newSegmenter(language);
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** A page can declare any language: with a value that is not a BCP 47 tag, text is split as English. */
function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = to - part.trimStart().length;
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}
