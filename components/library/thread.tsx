import { useRef } from 'preact/hooks';
import { everything } from '../../catalogue/model/view.ts';
import { EarlierWords } from '../claim-list/earlier-words.tsx';
import { LibraryLink, searchFor } from '../claim-list/library-link.tsx';
import { TagIcon } from '../tag-icon.tsx';
import { queryOf } from '../views/library-address.ts';
import type { ThreadNote, ThreadView } from '../views/thread.ts';
import { useFormatting, useWords } from '../words/words-context.ts';
import './thread.css';

interface ThreadProps {
  /** Undefined until it is looked up. */
  readonly thread: ThreadView | undefined;
  readonly onSplit: (id: string) => void;
}

/** Outlets that the closed list names: of more, two lines would hide what follows. */
const mostNamed = 3;

/** Where else the claim of the open note was tagged: a line that opens as a list over outlets and time. */
export function ThreadOfNote({ thread, onSplit }: ThreadProps) {
  const words = useWords('threads');
  const format = useFormatting();
  const place = useRef<HTMLElement>(null);
  if (thread === undefined) return null;
  const { of, notes } = thread;
  const others = notes.filter(({ id }) => id !== of);
  const open = notes.find(({ id }) => id === of);
  const named = others.slice(0, mostNamed).map((note) => placeOf(note, format));
  const articles = new Set(notes.map(({ source }) => source)).size;
  const areSeveralOwn = notes.filter(({ by }) => by === undefined).length > 1;
  const split = (id: string): void => {
    // The button goes with its note.
    place.current?.focus();
    onSplit(id);
  };
  return (
    <section class="thread" aria-label={words.thread} tabIndex={-1} ref={place}>
      {others.length === 0 ? (
        <p class="hint">{words.alone}</p>
      ) : (
        <details>
          <summary dir="auto">
            {words.inArticles(articles)} {named.join('; ')}
            {others.length > mostNamed && ' …'}
          </summary>
          <ol>
            {notes.map((note) => (
              <NoteOfThread
                key={note.id}
                note={note}
                open={open}
                onSplit={note.by === undefined && areSeveralOwn ? () => split(note.id) : undefined}
              />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

interface NoteOfThreadProps {
  readonly note: ThreadNote;
  readonly open: ThreadNote | undefined;
  readonly onSplit: (() => void) | undefined;
}

function NoteOfThread({ note, open, onSplit }: NoteOfThreadProps) {
  const words = useWords('threads');
  const claims = useWords('claims');
  const format = useFormatting();
  const { source, title, tag, finding, exact, by } = note;
  const isOpen = note === open;
  const place = placeOf(note, format);
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <TagIcon of={tag} />
      <div>
        <b dir="auto">{place}</b>
        <span class="hint">
          {[
            claims.tag[tag],
            ...(finding === undefined ? [] : [claims.findingIs(finding)]),
            ...(by === undefined ? [] : [words.by(by)]),
            ...(isOpen ? [words.thisNote] : []),
          ].join(' · ')}
        </span>
        {isOpen ? (
          <span dir="auto">{title || source}</span>
        ) : (
          <LibraryLink query={queryOf({ ...everything, source, text: searchFor(exact) })} words={title || source} />
        )}
        {open !== undefined && <EarlierWords then={exact} now={open.exact} />}
        {onSplit !== undefined && (
          <button type="button" class="button quiet" aria-label={`${words.notTheSame}: ${place}`} onClick={onSplit}>
            {words.notTheSame}
          </button>
        )}
      </div>
    </li>
  );
}

/** Which outlet's article, and of when. */
function placeOf({ outlet, source, published, created }: ThreadNote, format: ReturnType<typeof useFormatting>): string {
  const isDated = published !== undefined && !Number.isNaN(Date.parse(published));
  return `${outlet || new URL(source).host}, ${format.day(isDated ? published : created)}`;
}
