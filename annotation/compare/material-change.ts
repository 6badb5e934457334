import { isTitleGivenAway, isTitleMoved } from './bearers.ts';
import { isDate, isFigure, isWordOrValue, namesIn } from './claim-features.ts';
import { isMaterial, kindsOf, type Change } from './edit-kinds.ts';
import { contentOf, editsOf, isMovedClause, isTurnedPassive, isTurnedReport, type Edit } from './edits.ts';
import { smallWords } from './change-lexicons.ts';
import { termsOfBoth, type Term } from './terms.ts';
import { wordsOf } from './tokens.ts';
import { diffTokens } from './word-diff.ts';

export type { Change } from './edit-kinds.ts';

export interface ChangeReport {
  readonly changes: readonly Change[];
  /** True if at least one of the changes can change what is claimed. */
  readonly material: boolean;
  /**
   * True if the old text's figures, dates, names and negations are not all in the new one, in their order, or a
   * negation came: two sentences of this sort are two claims, unless their surroundings show that one was edited into
   * the other.
   */
  readonly identityLost: boolean;
  /** Share of the old text's content words that stayed or were only respelt: 0 to 1. */
  readonly kept: number;
}

/**
 * Characters that are compared word by word: ten long sentences, some milliseconds. Of a longer quote it is what lies
 * between its unchanged beginning and end, and if that is longer as well, the reader gets it as one change of wording.
 */
const longestCompared = 3000;

/** Characters that are kept around what changed, so that it is read in its sentence. */
const around = 500;

/**
 * What an edit did to a claim: figures are compared by what they state, words by their spelling.
 *
 * @param language of the article, BCP 47: how figures are read where the sentences' own words do not tell.
 */
export function reportChange(from: string, to: string, language = ''): ChangeReport {
  if (Math.max(from.length, to.length) <= longestCompared) return reportWords(from, to, language);
  const [old, now] = changedParts(from, to);
  const share = old.length / Math.max(1, from.length);
  if (Math.max(old.length, now.length) > longestCompared) return rewritten(from, to);
  const report = reportWords(old, now, language);
  return { ...report, kept: 1 - (1 - report.kept) * share };
}

/** Characters of two texts whose words are counted where they are not compared one by one. */
const longestCounted = 20_000;

/** What is said of two long texts that differ in many places: which words are still there, wherever they stand. */
function rewritten(from: string, to: string): ChangeReport {
  const [old, now] = [from, to].map((text) => wordsOf(text.slice(0, longestCounted)));
  const left = new Set(now?.map(({ text }) => text));
  const gone = (old ?? []).filter(({ text }) => !left.has(text));
  return {
    changes: ['wording'],
    material: true,
    identityLost: gone.some(({ kind }) => kind === 'number'),
    kept: 1 - gone.length / Math.max(1, old?.length ?? 0),
  };
}

/** Two texts without what both begin and end with, but for some words around what differs. */
function changedParts(from: string, to: string): [old: string, now: string] {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail++;
  const start = wordStart(from, Math.max(0, head - around));
  const left = Math.max(0, tail - around);
  const end = wordStart(from, from.length - left) - from.length;
  return [from.slice(start, from.length + end), to.slice(start, to.length + end)];
}

/** Where the first word after an offset begins, if that is near. */
function wordStart(text: string, offset: number): number {
  const space = offset === 0 || offset === text.length ? -1 : text.slice(offset, offset + around).search(/\s/);
  return space < 0 ? offset : offset + space;
}

function reportWords(from: string, to: string, language: string): ChangeReport {
  const [before, after] = termsOfBoth(withoutSoftHyphens(from), withoutSoftHyphens(to), language);
  const steps = diffTokens(before, after, ({ key }) => key);
  const edits = editsOf(steps);
  if (edits.length > 0 && isRearranged(edits, before, after))
    return { changes: ['grammar'], material: false, identityLost: false, kept: 1 };
  const names = new Set([...namesOf(before, after), ...namesOf(after, before)]);
  const opening = before.find(isWordOrValue);
  // A sentence's first word may be a name; that alone makes no other claim of it.
  const sureNames = new Set([...names].filter((term) => term !== opening));
  const kept = steps.filter(({ kind }) => kind === 'same').map(({ token }) => token);
  const kinds = edits.map((edit) => kindsOf(edit, names, kept));
  const changes = new Set(kinds.flat());
  if (isTurnedPassive(edits)) changes.add('wording');
  if (isTitleGivenAway(edits)) changes.add('name');
  if (changes.size === 0) changes.add('typography');
  return {
    changes: [...changes],
    material: [...changes].some(isMaterial),
    identityLost: edits.some((edit, i) => isIdentityLost(edit, kinds[i] ?? [], sureNames)),
    kept: keptShare(before, edits, kinds),
  };
}

/** The same words in another order that says the same. */
function isRearranged(edits: readonly Edit[], before: readonly Term[], after: readonly Term[]): boolean {
  return isMovedClause(edits, before, after) || isTurnedReport(before, after) || isTitleMoved(edits);
}

function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/**
 * Names of a text. What the other one has too, but not as a name, is none: a heading's capitals, the start of a
 * sentence.
 */
function namesOf(terms: readonly Term[], others: readonly Term[]): Term[] {
  const otherNames = namesIn(others);
  const plain = new Set(others.filter((term) => !otherNames.has(term)).map(({ key }) => key));
  return [...namesIn(terms)].filter(({ key }) => !plain.has(key));
}

function isIdentityLost({ removed, added }: Edit, kinds: readonly Change[], names: ReadonlySet<Term>): boolean {
  if (kinds.includes('negation')) return true;
  if (!kinds.some((kind) => kind === 'number' || kind === 'date' || kind === 'name')) return false;
  return removed.some(
    (term) => isDate(term) || names.has(term) || (isFigure(term) && !added.some((other) => isSameNumber(term, other))),
  );
}

/**
 * "by 6 %" and "to 6 %", "4 euros" and "4 dollars", "1 to 5" and "1": a figure is still there, though it says something
 * else.
 */
function isSameNumber({ value: a }: Term, { value: b }: Term): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return false;
  return [a.from, a.to].some((number) => number === b.from || number === b.to);
}

function keptShare(before: readonly Term[], edits: readonly Edit[], kinds: readonly (readonly Change[])[]): number {
  const all = weightOf(before);
  const lost = edits.filter((_, i) => !kinds[i]?.every((kind) => kind === 'spelling' || kind === 'typography'));
  const gone = weightOf(
    lost.flatMap(({ removed, added }) => removed.filter((term) => !added.some((other) => isSameNumber(term, other)))),
  );
  return all === 0 ? (edits.length === 0 ? 1 : 0) : 1 - gone / all;
}

/** How many words and figures the terms are written with, those aside that say little. */
function weightOf(terms: readonly Term[]): number {
  const content = contentOf(terms).filter(({ key }) => !smallWords.has(key));
  return content.reduce((sum, { kind, text }) => sum + (kind === 'value' ? wordsOf(text).length : 1), 0);
}
