import { stemOf } from '../claims/same/stem.ts';

const beyondAscii = /[^\p{ASCII}]/u;
const accents = /[\u0300-\u036f]+/g;
const quotes = /[‘’‚‛′]/g;
const doubleQuotes = /[“”„‟«»″]/g;

/**
 * Text as it is searched: without case, accents and the shapes of quotation marks, so that "sao paulo" finds "São
 * Paulo". Only the accents of U+0300 to U+036F go: in other scripts such marks are vowels, and tell words apart.
 */
export function foldWords(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(accents, '').replace(quotes, "'").replace(doubleQuotes, '"').toLowerCase();
}

/** The typed part of a search, with the stem of its word, by which other forms are found. */
export interface SearchTerm {
  readonly typed: string;
  /** Absent for phrases, figures, and words without a shorter stem. */
  readonly form?: RegExp;
  readonly stem?: string;
}

const languages = ['en', 'de', 'es', 'fr'] as const;

/** Shorter stems begin too many other words. */
const shortestStem = 4;

/** The longest ending of a form: "-ungen" would be five, and few of them are searched for. */
const longestEnding = 4;

/** What finds the other forms of a word too: "hunters" finds "hunter". The language of a note is not asked. */
export function withForms(typed: string): SearchTerm {
  if (!/^\p{L}+$/u.test(typed)) return { typed };
  const stems = languages.map((language) => foldWords(stemOf(typed, language)));
  const [stem] = stems
    .filter((each) => each.length >= shortestStem && each.length < typed.length && typed.startsWith(each))
    .toSorted((a, b) => b.length - a.length);
  if (stem === undefined) return { typed };
  return { typed, stem, form: new RegExp(`(?<!\\p{L})${stem}\\p{L}{0,${longestEnding}}(?!\\p{L})`, 'u') };
}

/** The parts of what was typed, all of which have to occur: words, and phrases in double quotes. */
export function searchTerms(typed: string): string[] {
  const parts = foldWords(typed).matchAll(/"([^"]+)"?|[^\s"]+/g);
  return [...parts].map(([whole, phrase]) => (phrase ?? whole).trim()).filter((term) => term !== '');
}
