import { isSameValue } from '../../values/value.ts';
import { isAcronymOf, isExplained } from './acronyms.ts';
import { isSameBearer } from './bearers.ts';
import { advertWords, timeOfAuxiliary } from './change-lexicons.ts';
import { isAttribution, isDate, isFigure, isHedge, isNegation, isWordOrValue } from './claim-features.ts';
import { contentOf, type Edit } from './edits.ts';
import { areManAndWoman, isPairedForm } from './paired-forms.ts';
import { isRespelling } from './spelling.ts';
import type { Term } from './terms.ts';
import { wordsOf } from './tokens.ts';

/** Kinds of edit. The first seven can change what is claimed; the others cannot. */
export type Change = MaterialChange | 'spelling' | 'grammar' | 'typography' | 'insertion';
type MaterialChange = 'number' | 'date' | 'name' | 'negation' | 'hedge' | 'attribution' | 'wording';

const immaterial: ReadonlySet<Change> = new Set(['spelling', 'grammar', 'typography', 'insertion']);

/** True if a change of this kind can change what is claimed. */
export function isMaterial(change: Change): boolean {
  return !immaterial.has(change);
}

/** Everything that an edit did. `names` of both texts; `kept`: what both texts have. */
export function kindsOf(edit: Edit, names: ReadonlySet<Term>, kept: readonly Term[]): Change[] {
  if (isInsertedBlock(edit)) return ['insertion'];
  const { removed, added } = withoutRepeats(edit, kept);
  const [old, now] = [removed.filter(isWordOrValue), added.filter(isWordOrValue)];
  if (characters(old) === characters(now) && !isOtherByHyphen(old, now))
    return isQuestioned(edit) ? ['hedge'] : ['typography'];
  if (isExplained(edit) || isAcronymOf(old, now) || isAcronymOf(now, old)) return ['typography'];
  if (isSameBearer(old, now, edit.next)) return ['typography'];
  if (isDoubledWord(edit, old, now)) return ['spelling'];
  if (old.length === now.length && old.every((word, i) => isRespelt(word, now[i], names))) return ['spelling'];
  if (isUnitRespelt(old, now)) return ['spelling'];
  return statedKinds(edit, old, now, names);
}

function statedKinds(edit: Edit, old: readonly Term[], now: readonly Term[], names: ReadonlySet<Term>): Change[] {
  const kinds = new Set<Change>();
  const both = [...old, ...now];
  if (both.some(isFigure)) kinds.add('number');
  if (both.some(isDate)) kinds.add('date');
  if (old.filter(isNegation).length !== now.filter(isNegation).length) kinds.add('negation');
  if (isQuestioned(edit) || differ(old, now, isHedge)) kinds.add('hedge');
  if (differ(old, now, isAttribution)) kinds.add('attribution');
  const isStated = (term: Term) =>
    isFigure(term) || isDate(term) || isNegation(term) || isHedge(term) || isAttribution(term);
  const rest = contentOf(both).filter((term) => !isStated(term));
  if (rest.some((term) => names.has(term))) kinds.add('name');
  if (rest.some((term) => !names.has(term)) || isTurned(old, now) || isOtherUnit(old, now)) kinds.add('wording');
  if (kinds.size === 0) kinds.add('grammar');
  return [...kinds];
}

/** Euros became dollars. */
function isOtherUnit(old: readonly Term[], now: readonly Term[]): boolean {
  const [from, to] = [old, now].map((terms) => terms.find(isFigure)?.value);
  return from?.kind === 'quantity' && to?.kind === 'quantity' && from.dimension !== to.dimension;
}

function differ(old: readonly Term[], now: readonly Term[], is: (term: Term) => boolean): boolean {
  const keys = (terms: readonly Term[]) =>
    terms
      .filter(is)
      .map(({ key }) => key)
      .join('\n');
  return keys(old) !== keys(now);
}

/** A question mark came or went: what was stated is asked. */
function isQuestioned({ removed, added }: Edit): boolean {
  const isAsked = (terms: readonly Term[]) => terms.some(({ key }) => key === '?');
  return isAsked(removed) !== isAsked(added);
}

const directions: ReadonlySet<string> = new Set([
  'to',
  'from',
  'by',
  'for',
  'with',
  'without',
  'into',
  'para',
  'por',
  'pour',
  'par',
  'für',
  'von',
  'zu',
]);

/** Small words that turn a statement: another time ("is", "was"), another direction ("to", "from"). */
function isTurned(old: readonly Term[], now: readonly Term[]): boolean {
  const times = [old, now].map((terms) => terms.flatMap(({ key }) => timeOfAuxiliary(key) ?? []).join(' '));
  if (times[0] !== times[1] && times[0] !== '' && times[1] !== '') return true;
  const [from, to] = [old, now].map((terms) => terms.filter(({ key }) => directions.has(key)).map(({ key }) => key));
  return from?.length === 1 && to?.length === 1 && from[0] !== to[0] && old.length === 1 && now.length === 1;
}

/** An advert that came or went, or a caption between two paragraphs of a quote, is no edit of it. */
function isInsertedBlock({ removed, added }: Edit): boolean {
  const isNothingRemoved = removed.every(({ kind }) => kind === 'space');
  const text = added.map((term) => term.text).join('');
  if (isNothingRemoved && /\S/.test(text) && /^\s*\n|\n\s*$/.test(text)) return true;
  const words = [...removed, ...added].filter(isWordOrValue);
  return words.length > 0 && words.every(({ key }) => advertWords.has(key));
}

/** Without the value in brackets that says again what stays: "10 km (6.2 miles)". */
function withoutRepeats({ removed, added }: Edit, kept: readonly Term[]): Pick<Edit, 'removed' | 'added'> {
  const isRepeat = (terms: readonly Term[], i: number) =>
    terms[i]?.value !== undefined &&
    terms.slice(0, i).some(({ text }) => text === '(') &&
    kept.some((term) => saysAgain(terms[i], term));
  const without = (terms: readonly Term[]) => terms.filter((_, i) => !isRepeat(terms, i));
  return { removed: without(removed), added: without(added) };
}

/** The same figure; in "about 10 miles (16 km)" the first one's bound holds for both. */
function saysAgain(again: Term | undefined, { value }: Term): boolean {
  if (again?.value?.kind !== 'quantity' || value?.kind !== 'quantity') return false;
  return isSameValue(again.value.bound === '' ? { ...again.value, bound: value.bound } : again.value, value);
}

/** "has has": a word stood twice by a slip. */
function isDoubledWord({ before, next }: Edit, old: readonly Term[], now: readonly Term[]): boolean {
  const [word, ...more] = contentOf([...old, ...now]);
  if (word?.kind !== 'word' || more.length > 0 || old.length + now.length > 1) return false;
  const neighbour = before.findLast(({ kind }) => kind !== 'space');
  return neighbour?.key === word.key || next?.key === word.key;
}

/** A name spelt otherwise is another name. */
function isRespelt(a: Term, b: Term | undefined, names: ReadonlySet<Term>): boolean {
  if (isPairedForm(a, b) || isDateMisspelt(a, b) || isDateMisspelt(b, a)) return true;
  if (isYearOrCount(a, b) || isYearOrCount(b, a)) return true;
  if (b === undefined || a.kind !== 'word' || b.kind !== 'word' || names.has(a) || names.has(b)) return false;
  return !areManAndWoman(a, b) && isRespelling(a.text, b.text);
}

/** "Thursdxy", "tody": no other day, and no name either. */
function isDateMisspelt(date: Term | undefined, word: Term | undefined): boolean {
  if (date === undefined || word?.kind !== 'word' || !isDate(date) || isDate(word)) return false;
  return isRespelling(date.text, word.text);
}

/** "2000 trees", "2,000 trees": four figures alone are taken for a year. */
function isYearOrCount(year: Term | undefined, count: Term | undefined): boolean {
  if (year?.value?.kind !== 'date' || count?.value?.kind !== 'quantity') return false;
  const { from, to, bound } = count.value;
  return year.text === String(from) && from === to && bound === '';
}

/** "4 million tonns": the figure is the same, and its unit a misspelling of the old one. */
function isUnitRespelt(old: readonly Term[], now: readonly Term[]): boolean {
  const [from, to] = [old, now].map((terms) => terms.find(isFigure)?.value);
  if (from?.kind !== 'quantity' || to?.kind !== 'quantity' || from.from !== to.from || from.to !== to.to) return false;
  const [before = [], after = []] = [old, now].map((terms) => terms.flatMap(({ text }) => wordsOf(text)));
  return before.length === after.length && before.every(({ text }, i) => isRespelling(text, after[i]?.text ?? ''));
}

/** One word with and without a hyphen that are two words: see `isRespelling`. */
function isOtherByHyphen(old: readonly Term[], now: readonly Term[]): boolean {
  return old.length === now.length && old.some((term, i) => !isRespelling(term.key, now[i]?.key ?? ''));
}

/** Case, hyphens, apostrophes and short forms aside. */
function characters(terms: readonly Term[]): string {
  return terms
    .map(({ key }) =>
      key
        .toLowerCase()
        .replace(/-/g, '')
        .replace(/^can't$|^cannot$/, 'can not')
        .replace(/^won't$/, 'will not')
        .replace(/n't$/, ' not')
        .replace(/'/g, ''),
    )
    .join('')
    .replace(/\s/g, '');
}
