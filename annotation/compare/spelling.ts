import { areTwoWords } from './near-pairs.ts';

/** Antonyms that differ by a prefix only: "legal" and "illegal" are no misspellings of each other. */
const negatingPrefix = /^(?:un|in|im|il|ir|dis|non|de|mis|anti|counter)/;

/**
 * Words longer than this are compared as a whole: the distance is quadratic, and no word that news misspells is so
 * long.
 */
const longestCompared = 64;

/**
 * True if one word is most likely another spelling of the other: a variant ("centre", "center"), or a misspelling
 * ("goverment"), which has the same first letter and is one edit away (two in words of nine letters and more), a swap
 * of neighbours counting as one. Two words of the language are not ("founded", "funded"), nor two forms of one word,
 * which differ at the end ("minister", "ministers"). Short words are too close to each other ("fell", "felt") to be
 * told from typos.
 */
export function isRespelling(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return !isOtherWordByHyphen(a, b);
  if (/\p{Nd}/u.test(x + y) || Math.max(x.length, y.length) > longestCompared) return false;
  if (Math.min(x.length, y.length) >= shortestVariant && asVariant(x) === asVariant(y)) return true;
  if (withoutAccents(x) === withoutAccents(y)) return !isOtherWordByAccent(x, y);
  return isSlip(x, y) && !areTwoWords(x, y);
}

/** True if one word may be a misspelling of the other, by their letters alone: in lower case, without hyphens. */
export function isSlip(x: string, y: string): boolean {
  if (x[0] !== y[0]) return false;
  const shorter = Math.min(x.length, y.length);
  if (x.length === y.length && shorter >= 3 && isSwap(x, y)) return true;
  if (shorter >= 4 && (isDoubled(x, y) || isDoubled(y, x))) return true;
  if (negates(x, y) || negates(y, x) || x.slice(0, -1) === y || y.slice(0, -1) === x) return false;
  if (x.length === y.length && x.slice(0, -1) === y.slice(0, -1)) return false;
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

/** "re-signed" is to sign again, "resigned" to leave: verbs whose joined form has a meaning of its own. */
const againPrefix =
  /^re[\u2010\u2011-](?:sign|form|cover|creat|sent|sort|stor|press|present|leas|mark|dress|petition|serv|act|lay|treat|count)/i;

function isOtherWordByHyphen(a: string, b: string): boolean {
  return againPrefix.test(a) !== againPrefix.test(b);
}

/** British and American spellings, German of before 1996 and Swiss, French ligatures, brought to one form. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'], [/œ/g, 'oe'], [/(?:æ|ae)(?=.{3})/g, 'e'], [/oe(?=.{4})/g, 'e'], [/ph/g, 'f'],
  [/(?<=.{2})our/g, 'or'], [/ys(?=e|ing|ed)/g, 'yz'], [/is(?=e$|ed$|es$|er$|ers$|ing$|ation)/g, 'iz'], [/tre(?=$|s$|d$)/g, 'ter'],
  [/bre$/g, 'ber'], [/(?<=[aeiou]l)l(?=ed$|er|ing$)/g, ''], [/ogue/g, 'og'], [/(?<=n)ce(?=$|s$|d$)/g, 'se'],
  [/mme$|mmes$/g, 'm'], [/plough/g, 'plow'], [/grey/g, 'gray'], [/tyre/g, 'tire'], [/kerb/g, 'curb'], [/mould/g, 'mold'],
  [/^clef$/g, 'clé'], [/^setiembre$/g, 'septiembre'], [/sceptic/g, 'skeptic'], [/cheque/g, 'check'], [/^gaol/g, 'jail'],
]; // prettier-ignore

/** Shorter words have no variants. */
const shortestVariant = 3;

function asVariant(word: string): string {
  return variants.reduce((varied, [from, to]) => varied.replace(from, to), word);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * An umlaut or an accent on the last letter makes another word or form: "fordern", "fördern"; "pago", "pagó"; "tue",
 * "tué".
 */
function isOtherWordByAccent(x: string, y: string): boolean {
  return /[äöü]/.test(x) !== /[äöü]/.test(y) || x.at(-1) !== y.at(-1);
}

function negates(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && longer.replace(negatingPrefix, '') === shorter;
}

/** "Nachtt", "passé": one letter of the shorter stands twice in the longer. */
function isDoubled(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer[at] === longer[at - 1] && longer.slice(at + 1) === shorter.slice(at);
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
