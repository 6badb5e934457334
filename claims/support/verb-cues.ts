import type { AttributionClass } from '../languages/attribution-classes.ts';
import { type Cue, type CueKind, isPossessive, toCue } from './cue.ts';
import type { Word } from './classed-sentence.ts';
import { is, isAny, setOf } from './classed-sentence.ts';
import { classify, firstSource, type Source, sourceAfter, sourceBefore, type SourceKind } from './sources.ts';

/** The classes of verbs that people are the source of, in the order in which they count. */
export const verbClasses = ['say', 'appraise', 'attitude', 'act'] as const satisfies readonly AttributionClass[];
/** "saying", "diciendo": its source is the sentence's. */
const gerund = /(?:ing|ndo)$/;

function isQuoteMark(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'mark' && '"“”«»\''.includes(word.text);
}

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

function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && !word.name && /(?:ly|mente)$/.test(word.lower);
}

/** True if the form can be a verb here: an ambiguous one ("reports") must follow its source directly. */
function isVerbHere(words: readonly Word[], verb: number, end: number): boolean {
  const word = words[verb];
  const before = words[end - 1];
  if (word === undefined) return false;
  if (before === undefined) return !is(word, 'ambiguous') && !gerund.test(word.lower);
  if (before.kind === 'word' && isPossessive(before) && !is(before, 'pronoun') && !is(before, 'they')) return false;
  if (is(before, 'infinitive')) return false;
  if (!is(word, 'ambiguous')) return true;
  return (
    before.name ||
    before.text === ',' ||
    isQuoteMark(before) ||
    before.text === ')' ||
    classify(words, end - 1, end) !== undefined
  );
}

function isPassive(words: readonly Word[], verb: number, end: number): boolean {
  return !gerund.test(words[verb]?.lower ?? '') && words.slice(end, verb).some((word) => is(word, 'being'));
}

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

/** True if the verb may stand before its source: after a quotation, or after a comma, as in "…, said Ann Lee". */
function isInverted(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  const before = words[verb - 1];
  if (word === undefined || gerund.test(word.lower)) return false;
  if (before === undefined) return !is(word, 'ambiguous');
  return (
    isQuoteMark(before) ||
    (before.text === ',' && (before.quoted || !is(word, 'ambiguous') || isSubject(words, verb + 1)))
  );
}

/** Who says it after the verb: the "Ann Lee" of "…, said Ann Lee". */
function invertedSource(words: readonly Word[], verb: number): Source | undefined {
  const word = words[verb];
  if (!is(word, 'say') && !is(word, 'find')) return undefined;
  if (is(word, 'addressing') || !isInverted(words, verb)) return undefined;
  const after = sourceAfter(words, verb + 1);
  if (after === undefined || (after.kind === 'other' && !isDefinite(words, after))) return undefined;
  if (isObject(words, after) && followsApposition(words, verb)) return undefined;
  return is(word, 'say') || after.kind === 'document' ? after : undefined;
}

/** "said the mother of three": a noun that no list knows, but one that the article has spoken of. */
function isDefinite(words: readonly Word[], { start, end }: Source): boolean {
  return (is(words[start], 'article') || is(words[start], 'definite')) && end - start > 1;
}

/** What stands before what one says, whom one says it to, and what one says it in. */
const opensObject = setOf(['pronoun', 'they', 'where', 'infinitive']);

/**
 * What one says something of, rather than who says it: "the moon", "it", "Yoon's" before a quotation, "the council will
 * meet"; and what one says it in, and to whom: "in a letter", "to the council".
 */
function isObject(words: readonly Word[], { kind, start, end }: Source): boolean {
  const first = words[start];
  if (kind === 'other' || (first !== undefined && isAny(first, opensObject))) return true;
  const last = words[end - 1];
  if (last !== undefined && isPossessive(last)) return true;
  return words.slice(start + 1, end).some((word) => is(word, 'being') || is(word, 'filler'));
}

/** "Ann Lee, a planetary scientist, said the moon…": whoever is named before the commas says it. */
function followsApposition(words: readonly Word[], verb: number): boolean {
  return words[verb - 1]?.text === ',' && sourceBefore(words, verb)?.kind === 'name';
}

/** True if a name or an office stands at an index: "…, reports Reuters". */
function isSubject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.name === true ||
    is(word, 'role') ||
    is(word, 'titles') ||
    (is(word, 'article') && words[at + 1]?.name === true)
  );
}

/**
 * The cue whose verb stands at `verb`, if any.
 * @param verbBeforeSubject true if a verb may stand before its subject without a quotation
 */
export function verbCue(words: readonly Word[], verb: number, verbBeforeSubject: boolean): Cue | undefined {
  const word = words[verb];
  if (word === undefined || verbKind(word) === undefined) return undefined;
  const end = skipFillers(words, verb);
  const before = words[verb - 1];
  const after = invertedSource(words, verb);
  if (after !== undefined) return toCue(words, 'say', after, verb, verb + 1, false);
  if (!isVerbHere(words, verb, end)) return undefined;
  if (words.slice(end, verb).some((filler) => is(filler, 'hearsay'))) return undefined;
  if (isPassive(words, verb, end)) return passiveCue(words, verb);
  if (is(words[end - 1], 'nobody')) return undefined;
  const own = gerund.test(word.lower) && before?.kind === 'mark' ? undefined : sourceBefore(words, end);
  const later = own === undefined && verbBeforeSubject ? subjectAfter(words, verb) : undefined;
  if (later !== undefined) {
    const kind = kindFor(word, later.kind);
    return kind && toCue(words, kind, later, verb, verb + 1, false);
  }
  const source = own ?? firstSource(words, verb);
  if (source !== undefined && is(words[source.start], 'nobody')) return undefined;
  const kind = source && kindFor(word, source.kind);
  return source && kind && toCue(words, kind, source, verb, verb + 1, own === undefined);
}

/** The subject right after its verb: "sagte der Minister", "teilte am Montag die Polizei mit". */
function subjectAfter(words: readonly Word[], verb: number): Source | undefined {
  let start = verb + 1;
  while (start < words.length && start - verb < mostFillers && is(words[start], 'filler')) start++;
  const source = sourceAfter(words, start);
  return source === undefined || (source.kind === 'other' && !isDefinite(words, source)) ? undefined : source;
}

/** "was described by the ministry as", "is accused of" */
function passiveCue(words: readonly Word[], verb: number): Cue | undefined {
  const source = is(words[verb + 1], 'by') ? sourceAfter(words, verb + 2) : undefined;
  return source && toCue(words, 'passive', source, verb, verb + 1, false);
}
