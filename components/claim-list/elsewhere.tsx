import { everything } from '../../catalogue/model/view.ts';
import type { ElsewhereNote } from '../views/elsewhere.ts';
import { queryOf } from '../views/library-address.ts';
import { useWords } from '../words/words-context.ts';
import { ElsewhereNoteView } from './elsewhere-note.tsx';
import { LibraryLink, searchFor } from './library-link.tsx';

/** As many as leave note and evidence of this claim in sight. */
const mostShown = 3;

interface ElsewhereProps {
  readonly notes: readonly ElsewhereNote[];
  /** The claim in this article. */
  readonly exact: string;
  readonly onUse: (note: ElsewhereNote) => void;
}

/** Where else the reader tagged the same claim, with the way to each note in the library; nothing if nowhere. */
export function Elsewhere({ notes, exact, onUse }: ElsewhereProps) {
  const words = useWords('claims');
  if (notes.length === 0) return null;
  return (
    <section class="elsewhere" aria-label={words.sameClaimElsewhere}>
      <p class="detail-head">{words.sameClaimElsewhere}</p>
      <ul>
        {notes.slice(0, mostShown).map((note) => (
          <ElsewhereNoteView key={note.id} note={note} exact={exact} onUse={onUse} />
        ))}
      </ul>
      {notes.length > mostShown && (
        <LibraryLink
          query={queryOf({ ...everything, text: searchFor(exact) })}
          words={words.sameWordsMore(notes.length - mostShown)}
        />
      )}
    </section>
  );
}
