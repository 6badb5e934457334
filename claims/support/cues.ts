import type { Span } from '../../text/span.ts';
import type { AttributionClass } from './attribution-lexicon.ts';
import type { Reading, Word } from './reading.ts';
import { is } from './reading.ts';
import { classify, firstSource, type Source, sourceAfter, sourceBefore, type SourceKind } from './sources.ts';

/** How a sentence points to a source: the class of its verb or phrase. */
export const cueKinds = [
  'say',
  'appraise',
  'attitude',
  'find',
  'act',
  'cite',
  'hearsay',
  'passive',
  'mention',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** One place of a sentence that says where something comes from. */
export interface Cue {
  readonly kind: CueKind;
  readonly source: SourceKind;
  /** Source and verb, in the text model. */
  readonly span: Span;
  /** The same in the sentence's words, `end` exclusive. */
  readonly words: { readonly start: number; readonly end: number };
  /** The last word of the source's name, lower case; undefined for "she" or "police". */
  readonly name?: string;
  /** True if the verb's own clause names no source and the sentence's first noun phrase stands for it. */
  readonly implied: boolean;
  /** True if a quotation stands right beside the cue. */
  readonly besideQuote: boolean;
}

const verbClasses = ['say', 'appraise', 'attitude', 'act'] as const satisfies readonly AttributionClass[];
/** "saying", "diciendo": its source is the sentence's. */
const gerund = /(?:ing|ndo)$/;

const isQuoteMark = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'mark' && '"“”«»\''.includes(word.text);

const isPossessive = ({ lower }: Word): boolean => lower.endsWith("'s") || lower.endsWith("s'");

/** Words that may stand between a source and its verb: "has also long and repeatedly". */
const mostFillers = 6;

/** The index after the source: back from the verb over "has", "also", "repeatedly". */
function skipFillers(words: readonly Word[], verb: number): number {
  let end = verb;
  while (
    end > 0 &&
    verb - end < mostFillers &&
    (is(words[end - 1], 'filler') || isAdverb(words[end - 1])) &&
    !is(words[end - 1], 'pronoun') &&
    !is(words[end - 1], 'they')
  )
    end--;
  return end;
}

const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && !word.name && /(?:ly|mente)$/.test(word.lower);

/** True if the form can be a verb here: an ambiguous one ("reports") must follow its source directly. */
function isVerbHere(words: readonly Word[], verb: number, end: number): boolean {
  const word = words[verb];
  const before = words[end - 1];
  if (word === undefined) return false;
  if (before === undefined) return !is(word, 'ambiguous') && !gerund.test(word.lower);
  if (before.kind === 'word' && isPossessive(before) && !is(before, 'pronoun') && !is(before, 'they')) return false;
  if (before.kind === 'word' && before.lower === 'to') return false;
  if (!is(word, 'ambiguous')) return true;
  return (
    before.name ||
    before.text === ',' ||
    isQuoteMark(before) ||
    before.text === ')' ||
    classify(words, end - 1, end) !== undefined
  );
}

const isPassive = (words: readonly Word[], verb: number, end: number): boolean =>
  !gerund.test(words[verb]?.lower ?? '') && words.slice(end, verb).some((word) => is(word, 'being'));

function verbKind(word: Word): CueKind | undefined {
  return verbClasses.find((name) => is(word, name)) ?? (is(word, 'find') ? 'find' : undefined);
}

/** Sources that find something out, as documents do. */
const researches: ReadonlySet<SourceKind> = new Set([
  'name',
  'named-staff',
  'the-staff',
  'they',
  'role',
  'institution',
  'staff',
  'anonymous',
]);

/** The kind a verb takes from its subject: documents find, whatever the verb; people only say, want and act. */
function kindFor(word: Word, source: SourceKind): CueKind | undefined {
  if (source === 'document') return is(word, 'find') || is(word, 'say') ? 'find' : undefined;
  const kind = verbKind(word);
  return kind === 'find' && (is(word, 'ambiguous') || !researches.has(source)) ? undefined : kind;
}

function toCue(
  words: readonly Word[],
  kind: CueKind,
  source: Source,
  verb: number,
  stop: number,
  implied: boolean,
): Cue | undefined {
  const start = implied ? verb : Math.min(source.start, verb);
  const end = Math.max(stop, implied ? stop : source.end);
  const first = words[start];
  const last = words[end - 1];
  if (first === undefined || last === undefined) return undefined;
  const besideQuote =
    (words[start - 1]?.quoted ?? false) || [0, 1, 2].some((ahead) => words[end + ahead]?.quoted ?? false);
  const name = words
    .slice(source.start, source.end)
    .findLast((word) => word.name)
    ?.lower.replace(/'s$/, '');
  return {
    kind,
    source: source.kind,
    span: { start: first.start, end: last.end },
    words: { start, end },
    ...(name && { name }),
    implied,
    besideQuote,
  };
}

/** True if the verb may stand before its source: after a quotation, or after a comma, as in "…, said Ann Lee". */
function isInverted(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  const before = words[verb - 1];
  if (word === undefined || gerund.test(word.lower)) return false;
  if (before === undefined) return !is(word, 'ambiguous');
  return isQuoteMark(before) || (before.text === ',' && (before.quoted || !is(word, 'ambiguous')));
}

/** The cue whose verb stands at `verb`, if any. */
function verbCue(words: readonly Word[], verb: number): Cue | undefined {
  const word = words[verb];
  if (word === undefined || verbKind(word) === undefined) return undefined;
  const end = skipFillers(words, verb);
  const before = words[verb - 1];
  if ((is(word, 'say') || is(word, 'find')) && isInverted(words, verb)) {
    const after = sourceAfter(words, verb + 1);
    if (after !== undefined && after.kind !== 'other' && (is(word, 'say') || after.kind === 'document'))
      return toCue(words, 'say', after, verb, verb + 1, false);
  }
  if (!isVerbHere(words, verb, end)) return undefined;
  if (words.slice(end, verb).some((filler) => is(filler, 'hearsay'))) return undefined;
  if (isPassive(words, verb, end)) return passiveCue(words, verb);
  const own = gerund.test(word.lower) && before?.kind === 'mark' ? undefined : sourceBefore(words, end);
  const source = own ?? firstSource(words, verb);
  const kind = source && kindFor(word, source.kind);
  return source && kind && toCue(words, kind, source, verb, verb + 1, own === undefined);
}

/** "was described by the ministry as", "is accused of" */
function passiveCue(words: readonly Word[], verb: number): Cue | undefined {
  const source = is(words[verb + 1], 'by') ? sourceAfter(words, verb + 2) : undefined;
  return source && toCue(words, 'passive', source, verb, verb + 1, false);
}

/** The end of the phrase of one class that begins at `start`. */
function runEnd(words: readonly Word[], start: number, name: AttributionClass): number {
  let end = start;
  while (end < words.length && is(words[end], name)) end++;
  return end;
}

/** Words between a document and the name of who made it: "Quinnipiac University poll". */
const makerReach = 3;

/** "in a Monmouth poll", "the Pew analysis": a document named, whether or not a verb says what it found. */
function mentionCue(words: readonly Word[], at: number): Cue | undefined {
  if (!is(words[at], 'document')) return undefined;
  for (let maker = at - 1; maker >= Math.max(0, at - makerReach); maker--) {
    const word = words[maker];
    if (word === undefined || word.kind !== 'word' || is(word, 'breaks')) return undefined;
    if (word.name && !isPossessive(word))
      return toCue(words, 'mention', { kind: 'document', start: maker, end: at + 1 }, maker, at + 1, false);
  }
  return undefined;
}

/** Words in brackets up to which they can be a credit. */
const longestCredit = 8;

/** "[Reuters]": a credit in brackets. */
function creditCue(words: readonly Word[], at: number): Cue | undefined {
  if (words[at]?.text !== '[') return undefined;
  const close = at + words.slice(at, at + longestCredit).findIndex(({ text }) => text === ']');
  const source = close < at ? undefined : classify(words, at + 1, close);
  const named = source?.kind === 'name' || (close === at + 2 && words[at + 1]?.capitalised === true);
  return named ? toCue(words, 'cite', { kind: 'name', start: at + 1, end: close }, at + 1, close, false) : undefined;
}

/** "Trump: 'I will'": a name and a colon before a quotation, or at the head of the article. */
function labelCue(words: readonly Word[], isFirst: boolean): Cue | undefined {
  const colon = words.findIndex(({ text }, at) => at < 10 && text === ':');
  if (colon < 1 || (words[colon + 1]?.quoted !== true && (!isFirst || colon > 4))) return undefined;
  const source = classify(words, 0, colon);
  return source?.kind === 'name' ? toCue(words, 'say', source, colon - 1, colon, false) : undefined;
}

/** Words of a sentence that are looked at: no sentence of the labelled articles has more than half as many. */
const longestSentence = 400;

/** Every cue of a sentence outside its quotations, in order. */
export function findCues({ words }: Reading, isFirst: boolean): Cue[] {
  const cues: (Cue | undefined)[] = [labelCue(words, isFirst)];
  for (let at = 0; at < Math.min(words.length, longestSentence); at++) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    if (is(word, 'hearsay')) {
      const end = runEnd(words, at, 'hearsay');
      cues.push(toCue(words, 'hearsay', { kind: 'anonymous', start: at, end }, at, end, false));
      at = end - 1;
    } else if (is(word, 'cite')) {
      const from = runEnd(words, at, 'cite');
      const source = sourceAfter(words, from) ?? { kind: 'other', start: at, end: from };
      cues.push(toCue(words, 'cite', source, at, from, false));
      at = from - 1;
    } else cues.push(verbCue(words, at), mentionCue(words, at), creditCue(words, at));
  }
  return cues.filter((cue) => cue !== undefined);
}
