import { languageFor, type Language } from './language.ts';
import type { TableLoaders, TableName, WordTables } from './tables.ts';

/** The languages beside English, which every page brings along, so that it can say something at once. */
const languagesBesideEnglish: Readonly<Record<Exclude<Language, 'en'>, () => Promise<TableLoaders>>> = {
  de: async () => (await import('./de/index.ts')).de,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
};

/** The tables that a page shows, all in one language. */
export interface SpokenWords<Tables extends Partial<WordTables> = Partial<WordTables>> {
  readonly language: Language;
  readonly tables: Tables;
}

/**
 * The words of a page in a language.
 *
 * @param english the tables that the page shows, in English: others are not loaded in any language.
 */
export async function loadWords<Tables extends Partial<WordTables>>(
  language: Language,
  english: Tables,
): Promise<SpokenWords<Tables>> {
  if (language === 'en') return { language, tables: english };
  const load = await languagesBesideEnglish[language]();
  const names = Object.keys(english) as TableName[];
  const loaded = await Promise.all(names.map(async (name) => [name, await load[name]()] as const));
  return { language, tables: Object.fromEntries(loaded) as unknown as Tables };
}

/** Loads the tables of a page in the language that `languageFor` says of the reader's choice and the browser. */
export function wordsOf<Tables extends Partial<WordTables>>(english: Tables) {
  return (...wanted: Parameters<typeof languageFor>): Promise<SpokenWords<Tables>> =>
    loadWords(languageFor(...wanted), english);
}
