import { isPageNote, type Annotation } from '../../annotation/model/annotation.ts';
import type { LibraryWords } from '../words/tables/library.ts';

/** The words that the annotation is about, or that it is about all of them. */
export function quoteOf({ target }: Annotation, words: LibraryWords): string {
  return isPageNote(target) ? words.wholePage : target.selector[0].exact;
}
