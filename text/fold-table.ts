/** What folding does with a character. */
export type Fold = 'plain' | 'mark' | 'space' | 'drop' | 'replace';

/** What is read in place of each of the characters beside it. */
const replacements = new Map<string, string>();
for (const [folded, characters] of [
  ["'", '‘’‚‛‹›`´ʼ′＇'],
  ['"', '“”„‟«»″＂'],
  ['-', '‐‑‒–—―−﹘﹣－'],
  ['...', '…'],
  ['..', '‥'],
] as const) {
  for (const character of characters) replacements.set(character, folded);
}

/** Soft hyphen, joiners, direction marks, word joiner, byte order mark, variation selectors: nothing a reader sees. */
const dropped =
  /\u034f|\p{Variation_Selector}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

const everyDropped = new RegExp(dropped, 'gu');

const folds: readonly Fold[] = ['plain', 'mark', 'space', 'drop', 'replace'];
/** One plus the index in `folds`, for each code unit seen so far; 0 for the others. */
const known = new Uint8Array(0x10000);

/** What folding does with a UTF-16 code unit. A surrogate is "replace": its pair has to be looked at. */
export function foldOf(code: number): Fold {
  let index = known[code] ?? 0;
  if (index === 0) {
    index = folds.indexOf(classify(String.fromCharCode(code))) + 1;
    known[code] = index;
  }
  return folds[index - 1] ?? 'plain';
}

/** What each single code unit folds to, for those asked of so far. */
const foldedUnits = new Map<string, string>();

/** A character with the marks on it, folded. */
export function foldUnit(unit: string): string {
  if (unit.length > 1) return foldMarked(unit);
  const known = foldedUnits.get(unit) ?? foldMarked(unit);
  foldedUnits.set(unit, known);
  return known;
}

function foldMarked(unit: string): string {
  const base = String.fromCodePoint(unit.codePointAt(0) ?? 0);
  const marks = unit.slice(base.length).replaceAll(everyDropped, '');
  return (foldCharacter(base) + marks).normalize('NFC');
}

function classify(character: string): Fold {
  if (dropped.test(character)) return 'drop';
  if (/\s/.test(character)) return 'space';
  // Vowels and finals of decomposed Hangul compose as marks do.
  if (/[\p{M}\u1160-\u11ff]/u.test(character)) return 'mark';
  return /[\ud800-\udfff]/.test(character) || foldCharacter(character) !== character ? 'replace' : 'plain';
}

function foldCharacter(character: string): string {
  const composed = /[\ufb00-\ufb06]/.test(character) ? character.normalize('NFKC') : character.normalize('NFC');
  return replacements.get(composed) ?? composed;
}
