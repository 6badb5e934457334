import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import type { Words } from './words.ts';

export const WordsContext = createContext<Words>(en);

/** The words in the reader's language; English unless a `WordsContext.Provider` above says otherwise. */
export function useWords(): Words {
  return useContext(WordsContext);
}
