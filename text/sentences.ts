import { lexiconFor } from './languages/index.ts';
import type { SentenceLexicon } from './languages/language.ts';
import { listItemStarts } from './list-items.ts';
import { endsSentence, type EndCandidate } from './sentence-end.ts';
import type { Block, Sentence, Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a text, in order, without the white space around them; together they hold everything else of the text.
 * `Intl.Segmenter` (UAX #29) ends the sentences of scripts with marks of their own; where Western marks stand, the rules of
 * `sentence-end` decide; lists and lines written as running text are taken apart. One newline within a sentence is white
 * space, an empty line ends it.
 *
 * @param language BCP 47 tag of the text; empty or unknown tags get the rules that hold for all languages.
 */
export function splitSentences(text: string, language: string): Span[] {
  const given = [...listItemStarts(text), ...lineStarts(text)].sort((a, b) => a - b);
  const boundaries = [...given, ...sentenceStarts(text, language, given), text.length].sort((a, b) => a - b);
  const spans: Span[] = [];
  let from = 0;
  for (const to of boundaries) {
    const span = trimmed(text, from, to);
    if (span.start < span.end) spans.push(span);
    from = to;
  }
  return spans;
}

/** Every sentence of every block, in reading order. A heading's lines are one line. */
export function sentencesOf(text: string, blocks: readonly Block[], language: string): Sentence[] {
  return blocks.flatMap(({ span: { start, end }, kind }, block) => {
    const raw = text.slice(start, end);
    const blockText = kind === 'heading' ? raw.replaceAll('\n', ' ') : raw;
    return splitSentences(blockText, language).map((span) => ({
      span: { start: start + span.start, end: start + span.end },
      block,
    }));
  });
}

/** Starts of the sentences after the first, other than the `given` ones. */
function sentenceStarts(text: string, language: string, given: readonly number[]): number[] {
  const lexicon = lexiconFor(language);
  const marks = new RegExp(lexicon.marks);
  const starts: number[] = [];
  const bySegmenter = new Set<number>();
  for (const { index } of segmenterFor(language).segment(text.replaceAll('\n', ' '))) bySegmenter.add(index);
  const ours = new Set<number>();
  let from = 0;
  let passed = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    for (let start = given[passed]; start !== undefined && start <= index; start = given[++passed])
      from = Math.max(from, start);
    const found = candidateAt(text, from, index, mark, lexicon);
    ours.add(found.start);
    if (found.start >= text.length) break;
    if (!lexicon.isKnown && mark === '.' && found.candidate.isSpaced && !bySegmenter.has(found.start)) continue;
    if (!endsSentence(found.candidate)) continue;
    from = isFullStopAndEllipsis(text, index, mark, found.candidate) ? index + 1 : found.start;
    starts.push(from);
  }
  for (const index of bySegmenter) if (!ours.has(index) && !endsWithMark(text, index)) starts.push(index);
  return starts;
}

const closing = /(?:["'”’»“‘«)\]}\u200e\u200f\u202a-\u202e\u2066-\u2069]|\[\d{1,3}\])*/y;
const opening = /^["'“”„‘’«»‹›([{¿¡—–-]+\s*/;

/** The place in the text where a sentence may end with the mark at `index`, and `start` of what follows. */
function candidateAt(
  text: string,
  from: number,
  index: number,
  mark: string,
  lexicon: SentenceLexicon,
): { start: number; candidate: EndCandidate } {
  closing.lastIndex = index + mark.length;
  let closers = closing.exec(text)?.[0] ?? '';
  let end = index + mark.length + closers.length;
  const start = afterSpace(text, end);
  const isSpaced = start > end;
  // “ and « close in some languages and open in others: what follows at once tells.
  if (!isSpaced && start < text.length && /[“‘«]$/.test(closers)) {
    closers = closers.slice(0, -1);
    end--;
  }
  const next = isSpaced ? start : end;
  const tail = text.slice(Math.max(from, index - 40), index);
  const rest = text.slice(next, next + 100);
  const head = rest.replace(opening, '');
  const candidate = {
    lexicon,
    lead: index - from <= 60 ? text.slice(from, index).trim() : '',
    tail,
    word: (/[^\s"“«([{–—]*$/.exec(tail)?.[0] ?? '').replace(/^['‘’]+/, '').replace(formatting, ''),
    token: (/\S*$/.exec(tail)?.[0] ?? '') + (/^\S*/.exec(text.slice(index, index + 100))?.[0] ?? ''),
    mark,
    closers: closers.replace(formatting, ''),
    isSpaced,
    rest,
    head,
    nextWord: /^[\p{L}\p{M}]+/u.exec(head)?.[0] ?? '',
  };
  return { start: next, candidate };
}

/** Marks of writing direction: they stand between the characters that matter. */
const formatting = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "compounds. . . . The": a full stop, and then an ellipsis that opens the next sentence. */
function isFullStopAndEllipsis(text: string, index: number, mark: string, { head, isSpaced }: EndCandidate): boolean {
  return isSpaced && /^\.(?:\s\.){3}$/.test(mark) && /\S/.test(text.charAt(index - 1)) && /^\p{Lu}/u.test(head);
}

/** Starts of the lines that start sentences. */
function lineStarts(text: string): number[] {
  if (!text.includes('\n')) return [];
  const isList = !/[.!?…。！？:;,]["'”’»)\]]*[ \t]*(?:\n|$)/.test(text);
  const starts: number[] = [];
  for (const { 0: newline, index } of text.matchAll(/\s*\n\s*/g)) {
    const next = index + newline.length;
    const isEmptyLine = newline.indexOf('\n') !== newline.lastIndexOf('\n');
    if (isEmptyLine || isList || startsItsOwnLine(text, index, next)) starts.push(next);
  }
  return starts;
}

/** A line end after words that ask for more, or before a small letter, is a wrapped line. */
function startsItsOwnLine(text: string, end: number, next: number): boolean {
  return (
    /[\p{L}\p{N})\]"”’%]/u.test(text.charAt(end - 1)) && /^["'“‘«([]*[\p{Lu}\p{N}•]/u.test(text.slice(next, next + 4))
  );
}

function endsWithMark(text: string, index: number): boolean {
  return /[.!?…‥]["'”’»“‘«)\]}\u200e\u200f\u202a-\u202e\u2066-\u2069]*\s*$/.test(
    text.slice(Math.max(0, index - 20), index),
  );
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = newSegmenter(language);
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** A page can declare any language: what is no BCP 47 tag is split as English. */
function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function afterSpace(text: string, from: number): number {
  while (from < text.length && /\s/.test(text.charAt(from))) from++;
  return from;
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = to - part.trimStart().length;
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}
