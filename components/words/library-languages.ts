import { libraryEn } from './library-en.ts';
import { libraryEs } from './library-es.ts';
import type { LibraryWords } from './library-words.ts';

/** The library's words for a BCP 47 tag; English for a language that we do not speak. */
export function libraryWordsFor(language: string): LibraryWords {
  return /^es\b/i.test(language) ? libraryEs : libraryEn;
}
