import { everything } from '../../catalogue/model/view.ts';
import { TagIcon } from '../tag-icon.tsx';
import type { ElsewhereNote } from '../views/elsewhere.ts';
import { queryOf } from '../views/library-address.ts';
import { useFormatting, useWords } from '../words/words-context.ts';
import { EarlierWords } from './earlier-words.tsx';
import { LibraryLink, searchFor } from './library-link.tsx';

export interface ElsewhereNoteProps {
  readonly note: ElsewhereNote;
  /** The words of the claim in this article. */
  readonly exact: string;
  /** Gives the claim of this article the same tag, note and links. */
  readonly onUse: (note: ElsewhereNote) => void;
}

/** A note about the same claim in another article: what it stands on, what was found, and a way to take it over. */
export function ElsewhereNoteView({ note, exact, onUse }: ElsewhereNoteProps) {
  const words = useWords('claims');
  const format = useFormatting();
  const { source, title, outlet, tag, finding, created } = note;
  const facts = [words.tag[tag], finding === undefined ? '' : words.findingIs(finding), outlet, format.day(created)]
    .filter((fact) => fact !== '')
    .join(' · ');
  return (
    <li>
      <TagIcon of={tag} />
      <div>
        <LibraryLink
          query={queryOf({ ...everything, source, text: searchFor(note.words) })}
          words={title === '' ? source : title}
        />
        <span class="elsewhere-facts">{facts}</span>
        <EarlierWords then={note.words} now={exact} />
        {note.note !== '' && (
          <p class="elsewhere-note" dir="auto">
            {note.note}
          </p>
        )}
        {note.links.map((url) => (
          <a key={url} class="elsewhere-link" href={url} target="_blank" rel="noopener noreferrer">
            {url}
          </a>
        ))}
        <button type="button" class="button" onClick={() => onUse(note)}>
          {words.useTheSame}
        </button>
      </div>
    </li>
  );
}
