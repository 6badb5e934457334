import { en } from './en.ts';
import { languageFor, type Language } from './language.ts';
import type { Words } from './words.ts';

const tables: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => en,
  es: async () => (await import('./es.ts')).es,
};

/** The words in a language; those of another than English are loaded only when they are wanted. */
export async function loadWords(language: Language): Promise<Words> {
  return tables[language]();
}

/** The words in the language that `languageFor` says. */
export function loadWordsFor(...wanted: Parameters<typeof languageFor>): Promise<Words> {
  return loadWords(languageFor(...wanted));
}
