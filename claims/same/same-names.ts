import type { Name } from './parts.ts';

/** Endings by which a place's name becomes a word for what belongs to it: "Lühersfelder", "Corravalean". */
const longestEnding = 3;
const shortestStem = 5;

/** True if both most likely name the same person, organisation or place: in full, by surname, or by initials. */
export function isSameName(a: Name, b: Name): boolean {
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return true;
  const shared = a.telling.filter((word) => b.telling.some((other) => isSameWord(word, other)));
  if (shared.length === 0) return false;
  const [lastA, lastB] = [a.telling.at(-1) ?? '', b.telling.at(-1) ?? ''];
  // "Ann Lee" and "Tom Lee" share a surname, "Ann Lee" and "Ann Cole" a first name.
  if (a.telling.length >= 2 && b.telling.length >= 2) return shared.length >= 2 || isPart(a, b) || isPart(b, a);
  return isSameWord(lastA, lastB) || shared.length >= Math.min(a.telling.length, b.telling.length);
}

/** True if one word is the other, or derived from it. */
export function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return true;
  return short.length >= shortestStem && long.length - short.length <= longestEnding && long.startsWith(short);
}

function isPart(part: Name, whole: Name): boolean {
  return part.telling.every((word) => whole.telling.some((other) => isSameWord(word, other)));
}

function isInitialsOf(short: Name, long: Name): boolean {
  const letters = short.words.length === 1 ? (short.words[0] ?? '') : '';
  return (
    letters.length >= 2 &&
    long.words.length === letters.length &&
    long.words.map((word) => word[0]).join('') === letters
  );
}
