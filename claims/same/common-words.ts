import { bloomPlaces } from '../../text/bloom-filter.ts';
import type { ValueLanguage } from '../../values/language.ts';
import stored from './common-words.json' with { type: 'json' };
import { stemOf } from './stem.ts';

/**
 * The commonest words of each language, as a Bloom filter of their stems: what is not among them is a name, or rare.
 * `evaluation/training/common-words.ts` makes it.
 */
const bits = Uint8Array.from(atob(stored.bits), (character) => character.charCodeAt(0));

/** With eight bits a word one rare word in fifty is taken for a common one. */
export const bitsOfWord = 8;
const placesOfWord = 5;

/** So many of the commonest words of a language are in each band; later ones are names more and more often. */
export const bands = [500, 2000, 10_000] as const;

/** True for a word that is common in this language, in any of its forms. */
export function isCommonWord(word: string, language: ValueLanguage): boolean {
  return isInBand(word, language, 2);
}

/** How much a word tells, by how rare it is: between 0.4 for the commonest and 1.8 for those of no band. */
export function tellingOf(word: string, language: ValueLanguage): number {
  if (!isInBand(word, language, 2)) return 1.8;
  if (!isInBand(word, language, 1)) return 1.2;
  return isInBand(word, language, 0) ? 0.4 : 0.8;
}

function isInBand(word: string, language: ValueLanguage, band: number): boolean {
  return placesOfCommonWord(commonWordKey(word, language, band), bits.length * 8).every(
    (place) => ((bits[place >> 3] ?? 0) >> (place & 7)) & 1,
  );
}

/** What the filter knows a word by. */
export function commonWordKey(word: string, language: ValueLanguage, band: number): string {
  return `${band} ${language} ${stemOf(word, language)}`;
}

/** Where the filter has the marks of a key, of so many places. */
export function placesOfCommonWord(key: string, size: number): number[] {
  return bloomPlaces(key, size, placesOfWord);
}
