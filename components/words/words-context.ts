import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formattingIn, type Formatting } from './formatting.ts';
import type { Language } from './language.ts';
import type { SpokenWords } from './load-words.ts';
import type { TableName, WordTables } from './tables.ts';

/** The words of the page, which its root provides. */
export const WordsContext = createContext<SpokenWords | undefined>(undefined);

/** A table of words in the reader's language. Throws where the page's root does not provide it. */
export function useWords<Name extends TableName>(name: Name): WordTables[Name] {
  const table = useProvided().tables[name];
  if (table === undefined) throw new Error(`This page has no words of ${name}.`);
  return table;
}

/** The language of the words. */
export function useLanguage(): Language {
  return useProvided().language;
}

/** How the language of the words writes numbers, dates and names. */
export function useFormatting(): Formatting {
  return formattingIn(useLanguage());
}

function useProvided(): SpokenWords {
  const provided = useContext(WordsContext);
  if (provided === undefined) throw new Error('Nothing above provides words.');
  return provided;
}
