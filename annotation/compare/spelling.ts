/** Antonyms that differ by a prefix only: "legal" and "illegal" are no misspellings of each other. */
const negatingPrefix = /^(?:un|in|im|il|ir|dis|non|de|mis|anti|counter)/;

/**
 * True if one word is most likely a misspelling of the other ("goverment", "teh"): the same first letter, and one edit apart (two
 * in words of nine letters and more), a swap of neighbours counting as one. Short words are too close to each other ("fell",
 * "felt") to be told from typos.
 */
export function isRespelling(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (x[0] !== y[0] || /\p{Nd}/u.test(x + y)) return false;
  const shorter = Math.min(x.length, y.length);
  if (x.length === y.length && shorter >= 3 && isSwap(x, y)) return true;
  if (negates(x, y) || negates(y, x)) return false;
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && Math.abs(x.length - y.length) <= allowed && editDistance(x, y) <= allowed;
}

/** Hyphens, apostrophes, soft hyphens and case do not make another word ("e-mail", "email"). */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u2010\u2011'’-]/g, '');
}

function negates(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && longer.replace(negatingPrefix, '') === shorter;
}

function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Levenshtein distance, by the textbook's two rows: words are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
