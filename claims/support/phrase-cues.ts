import type { AttributionClass } from '../languages/attribution-classes.ts';
import { type Cue, isPossessive, toCue } from './cue.ts';
import type { Word } from './classed-sentence.ts';
import { is, isAny, setOf } from './classed-sentence.ts';
import { classify, sourceAfter } from './sources.ts';

/** The end of the phrase of one class that begins at `start`. */
function runEnd(words: readonly Word[], start: number, name: AttributionClass): number {
  let end = start;
  while (end < words.length && is(words[end], name)) end++;
  return end;
}

/** Words between a document and the name of who made it: "Quinnipiac University poll". */
const makerReach = 3;

/** What stands between a document and a name that did not make it: "Lee published its analysis", "Lee in the data". */
const endsMaker = setOf(['breaks', 'where', 'infinitive', 'pronoun', 'they', 'say', 'act', 'being', 'by']);

/** "in a Monmouth poll", "the Pew analysis": a document named, whether or not a verb says what it found. */
export function mentionCue(words: readonly Word[], at: number): Cue | undefined {
  if (!is(words[at], 'document') || words[at]?.name === true) return undefined;
  for (let maker = at - 1; maker >= Math.max(0, at - makerReach); maker--) {
    const word = words[maker];
    if (word === undefined || word.kind !== 'word' || isAny(word, endsMaker)) return undefined;
    if (word.name && !isPossessive(word)) {
      const start = nameStart(words, maker);
      return toCue(words, 'mention', { kind: 'document', start, end: at + 1 }, start, at + 1, false);
    }
  }
  return undefined;
}

/** Where the name begins that a word ends: back over "of the" to further parts. */
function nameStart(words: readonly Word[], last: number): number {
  let start = last;
  for (let at = last - 1; at >= 0 && (words[at]?.name === true || is(words[at], 'joiner')); at--)
    if (words[at]?.name === true) start = at;
  return start;
}

/** Words in brackets up to which they can be a credit. */
const longestCredit = 8;

/** "[Reuters]": a credit in brackets. */
export function creditCue(words: readonly Word[], at: number): Cue | undefined {
  if (words[at]?.text !== '[') return undefined;
  const close = at + words.slice(at, at + longestCredit).findIndex(({ text }) => text === ']');
  const source = close < at ? undefined : classify(words, at + 1, close);
  const named = source?.kind === 'name' || (close === at + 2 && words[at + 1]?.capitalised === true);
  return named ? toCue(words, 'cite', { kind: 'name', start: at + 1, end: close }, at + 1, close, false) : undefined;
}

/** "Trump: 'I will'": a name and a colon before a quotation, or at the head of the article. */
export function labelCue(words: readonly Word[], isFirst: boolean): Cue | undefined {
  const colon = words.findIndex(({ text }, at) => at < 10 && text === ':');
  if (colon < 1 || (words[colon + 1]?.quoted !== true && (!isFirst || colon > 4))) return undefined;
  const source = classify(words, 0, colon);
  return source?.kind === 'name' ? toCue(words, 'say', source, colon - 1, colon, false) : undefined;
}

/** "It is believed", "reportedly": the phrase that begins at `at`. */
export function hearsayCue(words: readonly Word[], at: number): PhraseCue {
  const end = runEnd(words, at, 'hearsay');
  return { cue: toCue(words, 'hearsay', { kind: 'anonymous', start: at, end }, at, end, false), end };
}

/** "according to the ministry": the phrase that begins at `at`. */
export function citeCue(words: readonly Word[], at: number): PhraseCue {
  const end = runEnd(words, at, 'cite');
  const source = sourceAfter(words, end) ?? { kind: 'other', start: at, end };
  if (source.kind === 'other' && (is(words[end - 1], 'by') || is(words[at], 'ambiguous')))
    return { cue: undefined, end };
  return { cue: toCue(words, 'cite', source, at, end, false), end };
}

/** A cue, and where its phrase ends: the words of the source after it may hold cues of their own. */
export interface PhraseCue {
  readonly cue: Cue | undefined;
  readonly end: number;
}
