import { everything } from '../../catalogue/model/view.ts';
import type { ElsewhereNote } from '../views/card.ts';
import { queryOf } from '../views/library-address.ts';
import { TagIcon } from '../tag-icon.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';

/** As many as leave note and evidence of this claim in sight. */
const mostShown = 3;

/** Words of a quote that find it in the library, among the notes of one article. */
const wordsToFind = 12;

interface ElsewhereProps {
  readonly notes: readonly ElsewhereNote[];
  /** The quote that they share. */
  readonly exact: string;
}

/** Where else the reader tagged the same words, with the way to each note in the library; nothing if nowhere. */
export function Elsewhere({ notes, exact }: ElsewhereProps) {
  const words = useWords('claims');
  const format = useFormatting();
  if (notes.length === 0) return null;
  const text = searchFor(exact);
  return (
    <section class="elsewhere" aria-label={words.sameWordsElsewhere}>
      <p class="detail-head">{words.sameWordsElsewhere}</p>
      <ul>
        {notes.slice(0, mostShown).map(({ id, source, title, outlet, tag, created }) => (
          <li key={id}>
            <TagIcon of={tag} />
            <p>
              <LibraryLink query={queryOf({ ...everything, source, text })} words={title === '' ? source : title} />
              <span class="elsewhere-facts">
                {[words.tag[tag], outlet, format.day(created)].filter((fact) => fact !== '').join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {notes.length > mostShown && (
        <LibraryLink query={queryOf({ ...everything, text })} words={words.sameWordsMore(notes.length - mostShown)} />
      )}
    </section>
  );
}

function LibraryLink({ query, words }: { readonly query: string; readonly words: string }) {
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
function searchFor(exact: string): string {
  const words = exact.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, wordsToFind).join(' ');
}
