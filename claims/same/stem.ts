import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { ValueLanguage } from '../../values/language.ts';

const stemmers: Readonly<Record<ValueLanguage, (word: string) => string>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** Stemmers loop over a word's letters; no word of news is longer. */
const longestWord = 64;

const kept = new Map<string, string>();
const mostKept = 20_000;

/**
 * What the forms of a word have in common, without accents: "hunters" and "hunter" give "hunter". By the stemmers of
 * the Snowball project (M. Porter, "Snowball: a language for stemming algorithms", 2001).
 */
export function stemOf(word: string, language: ValueLanguage): string {
  const key = `${language}${word}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const stem = stemmers[language](word.slice(0, longestWord).toLowerCase()).normalize('NFD').replace(/\p{M}/gu, '');
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, stem);
  return stem;
}
