import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { libraryEn } from './library-en.ts';
import type { LibraryWords } from './library-words.ts';

export const LibraryWordsContext = createContext<LibraryWords>(libraryEn);

/** The library's words in the reader's language; English unless a provider above says otherwise. */
export function useLibraryWords(): LibraryWords {
  return useContext(LibraryWordsContext);
}
