/** Words of a quote that find it in the library, among the notes of one article. */
const wordsToFind = 12;

export function LibraryLink({ query, words }: { readonly query: string; readonly words: string }) {
  return (
    <a href={`/library.html${query}`} target="_blank" rel="noopener" dir="auto">
      {words}
    </a>
  );
}

/**
 * The quote as a search of the library, which finds parts of words: no matter which dashes and quotation marks stand
 * between.
 */
export function searchFor(exact: string): string {
  const words = exact.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, wordsToFind).join(' ');
}
