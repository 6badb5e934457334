import { contentOf, type Edit } from './edits.ts';
import type { Term } from './terms.ts';

/**
 * "WHO" for "World Health Organization": the letters open the words, and in compounds stand inside ("EZB"); doubled in
 * "EE. UU.".
 */
export function isAcronymOf(short: readonly Term[], long: readonly Term[]): boolean {
  const [acronym, ...rest] = contentOf(short);
  return acronym !== undefined && rest.length === 0 && isSpelledBy(acronym, contentOf(long));
}

function isSpelledBy(acronym: Term, long: readonly Term[]): boolean {
  if (!/^\p{Lu}[\p{Lu}.\s]+$/u.test(acronym.text)) return false;
  const words = long.flatMap(({ text }) => text.toLowerCase().split('-'));
  const letters = acronym.key.toLowerCase();
  return spells(letters, words) || spells(letters.replace(/(.)\1/gu, '$1'), words);
}

function spells(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const [i, word] of words.entries()) {
    if (word[0] !== letters[at]) return false;
    at++;
    const wordsLeft = words.length - i - 1;
    for (const letter of word.slice(1)) if (letter === letters[at] && letters.length - at > wordsLeft) at++;
  }
  return words.length > 0 && at === letters.length && words.join('').length > 2 * letters.length;
}

/** An acronym and the words that it stands for: one stayed, the other came or went, and either is in brackets. */
export function isExplained({ removed, added, before, next }: Edit): boolean {
  const [changed, others] = contentOf(removed).length === 0 ? [added, removed] : [removed, added];
  if (contentOf(others).length > 0) return false;
  const signs = changed.filter(({ kind }) => kind !== 'space');
  if (signs.at(-1)?.text === '(') return next !== undefined && isAcronymOf([next], changed);
  const opens = signs[0]?.text === '(' || before.findLast(({ kind }) => kind !== 'space')?.text === '(';
  return opens && isBracketed(contentOf(changed), contentOf(before), before);
}

/** "World Health Organization (WHO)", "WHO (World Health Organization)", "Bundesamt für Naturschutz (BfN)". */
function isBracketed(inside: readonly Term[], stayed: readonly Term[], before: readonly Term[]): boolean {
  const [acronym, ...more] = inside;
  const last = stayed.at(-1);
  if (acronym === undefined || last === undefined) return false;
  if (isAcronymOf([last], inside)) return true;
  if (more.length > 0) return false;
  const lengths = Array.from({ length: Math.min(stayed.length, longestName) }, (_, i) => i + 1);
  if (lengths.some((length) => isSpelledBy(acronym, stayed.slice(-length)))) return true;
  return /^\p{L}*\p{Lu}\p{L}*$/u.test(acronym.text) && isInitials(acronym.text.toLowerCase(), before);
}

/** Words of the longest name that has an acronym. */
const longestName = 8;

/** The first letters of the last words, the small ones as well. */
function isInitials(letters: string, before: readonly Term[]): boolean {
  const words = before.filter(({ kind }) => kind === 'word').slice(-letters.length);
  return letters.length >= 3 && words.map(({ text }) => text[0]?.toLowerCase()).join('') === letters;
}
