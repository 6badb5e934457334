import { functionWords, titles } from './change-lexicons.ts';
import { isWordOrValue } from './claim-features.ts';
import { contentOf, type Edit } from './edits.ts';
import type { Term } from './terms.ts';

/**
 * Only titles, and articles with them, came before a name, went, or were written otherwise: "Maria Keane", "Dr. Maria
 * Keane"; "Gov.", "Governor". Another office ("minister", "mayor") is another statement.
 */
export function isSameBearer(old: readonly Term[], now: readonly Term[], next: Term | undefined): boolean {
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return false;
  const [before, after] = [titlesOf(old), titlesOf(now)];
  if (before === undefined || after === undefined || before.length + after.length === 0) return false;
  return isWithin(before, after) || isWithin(after, before);
}

/** "Mayor Tom Reed", "Tom Reed, the mayor": one office went from before a name to behind it, or back. */
export function isTitleMoved([first, second, ...more]: readonly Edit[]): boolean {
  if (first?.next === undefined || second === undefined || more.length > 0) return false;
  const [before, behind] = [
    contentOf([...first.removed, ...first.added]),
    contentOf([...second.removed, ...second.added]),
  ];
  const isMoved = first.removed.some(isWordOrValue) === second.added.some(isWordOrValue);
  if (before.length !== 1 || before[0]?.key !== behind[0]?.key || behind.length !== 1 || !isMoved) return false;
  const between = second.before.slice(second.before.lastIndexOf(first.next)).filter(isWordOrValue);
  return isTitle(before[0]?.key ?? '') && between.length <= 4 && between.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "Mayor Tom Reed met Ann Holt", "Tom Reed met Mayor Ann Holt": one name lost a title, and another has it. */
export function isTitleGivenAway(edits: readonly Edit[]): boolean {
  const titlesIn = (terms: readonly Term[]) => contentOf(terms).flatMap(({ key }) => (isTitle(key) ? key : []));
  const [lost, given] = [edits.map(({ removed }) => titlesIn(removed)), edits.map(({ added }) => titlesIn(added))];
  return lost.some((titles, i) =>
    titles.some((title) => given.some((others, j) => i !== j && others.includes(title) && !lost[j]?.includes(title))),
  );
}

/** Each title by its long form; undefined if there are other words. */
function titlesOf(terms: readonly Term[]): string[] | undefined {
  const words = contentOf(terms).map(({ key }) => longForms.get(key.replace(/\.$/, '')) ?? key);
  return words.every(isTitle) ? words.filter((word) => !functionWords.has(word)) : undefined;
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((title) => all.includes(title));
}

/** German offices are compounds: "Ministerpräsidentin", "Oberstaatsanwalt". */
const germanOffice =
  /(?:minister|präsident|kanzler|bürgermeister|landrat|landrät|stadtrat|stadträt|anwalt|anwält|richter|bischof|bischöf|professor|senator|direktor|kommissar)(?:in)?$/u;

function isTitle(word: string): boolean {
  return titles.has(word) || functionWords.has(word) || germanOffice.test(word);
}

const longForms: ReadonlyMap<string, string> = new Map(
  `dr=doctor doktor=doctor docteur=doctor docteure=doctor doctora=doctor doktorin=doctor dra=doctor prof=professor professorin=professor profesor=professor
  profesora=professor professeur=professor professeure=professor mr=m monsieur=m mme=madame mlle=mademoiselle gov=governor sen=senator rep=representative
  gen=general col=colonel capt=captain sgt=sergeant lt=lieutenant rev=reverend hon=honorable sr=señor sra=señora pres=president`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);
