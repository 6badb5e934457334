import { bloomPlaces } from '../../text/bloom-filter.ts';
import stored from './near-pairs.json' with { type: 'json' };

/**
 * Pairs of words that are one slip apart and both words ("founded", "funded"), as a Bloom filter. Eleven bits a pair,
 * where the words themselves would take 70; in return one misspelling in 200 is taken for another word, and told as a
 * change of wording.
 * `evaluation/training/near-words/` makes it.
 */
const bits = Uint8Array.from(atob(stored.bits), (character) => character.charCodeAt(0));

/** True if both are words of one language, given in lower case and without hyphens. */
export function areTwoWords(x: string, y: string): boolean {
  return placesOf(x, y, bits.length * 8).every((place) => ((bits[place >> 3] ?? 0) >> (place & 7)) & 1);
}

/** With eleven bits a pair, eight places give the fewest false answers. */
const placesOfPair = 8;

/** Where the filter has a pair's marks, of so many places. The order of the words does not matter. */
export function placesOf(x: string, y: string, size: number): number[] {
  return bloomPlaces(nameOfPair(x, y), size, placesOfPair);
}

/**
 * Endings that inflect English, German, Spanish and French words. Two words with the same one are known by what stands
 * before it: "fermé" and "formé" tell of "fermées" and "formées".
 */
const ending =
  /(?:ées?|és?|e[dnrst]?|ers|ings?|s|te[nst]?|t|[ai]d[ao]s?|[ao]s?|an|[aeiy]r|[aei]ron|i?ó|ait|aient|ante?s?|[ai]ndo|end|em)$/u;

/** The same for both orders of the words. */
export function nameOfPair(x: string, y: string): string {
  const endings = [x, y].map((word) => ending.exec(word)?.[0] ?? '');
  const cut = Math.max(
    0,
    ...endings.filter((each) => x.endsWith(each) && y.endsWith(each)).map(({ length }) => length),
  );
  const stems = [x, y].map((word) => word.slice(0, word.length - cut));
  return stems.sort().join(' ');
}
