import { useWords } from '../words/words-context.ts';

/** Says that the browser has emptied the database; the library says what helps, and takes the note away. */
export function EmptiedNote({ onOpenLibrary }: { readonly onOpenLibrary: () => void }) {
  const words = useWords('popup');
  return (
    <div class="foot-note" role="alert">
      <p>{words.emptied}</p>
      <button type="button" class="button" onClick={onOpenLibrary}>
        {words.openLibrary}
      </button>
    </div>
  );
}
