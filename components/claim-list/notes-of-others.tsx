import { TagIcon } from '../tag-icon.tsx';
import type { OtherNote } from '../views/claim-row.ts';
import { useWords } from '../words/words-context.ts';

/** Notes in sight at first: a class writes thirty. */
const mostShown = 5;

/** What other people say of a claim, each with whose it is; nothing if nobody says anything. */
export function NotesOfOthers({ notes = [] }: { readonly notes: readonly OtherNote[] | undefined }) {
  const words = useWords('claims');
  if (notes.length === 0) return null;
  const rest = notes.slice(mostShown);
  return (
    <section class="others-notes" aria-label={words.ofOthers}>
      <p class="detail-head">{words.ofOthers}</p>
      <OtherNotes notes={notes.slice(0, mostShown)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreOfOthers(rest.length)}</summary>
          <OtherNotes notes={rest} />
        </details>
      )}
    </section>
  );
}

function OtherNotes({ notes }: { readonly notes: readonly OtherNote[] }) {
  const words = useWords('claims');
  return (
    <ul>
      {notes.map(({ id, name, tag, finding, note, links }) => (
        <li key={id}>
          <TagIcon of={tag} />
          <div>
            <span class="others-head">
              <bdi>{name ?? words.someone}</bdi>:{' '}
              {[words.tag[tag], ...(finding === undefined ? [] : [words.findingIs(finding)])].join(' · ')}
            </span>
            {note.trim() !== '' && (
              <p class="others-note" dir="auto">
                {note}
              </p>
            )}
            {links.map((url) => (
              <a key={url} class="elsewhere-link" href={url} target="_blank" rel="noopener noreferrer">
                {url}
              </a>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
