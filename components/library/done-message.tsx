import { useWords } from '../words/words-context.ts';
import type { Done } from '../views/library.ts';

const canBeUndone = new Set<Done['what']>(['retagged', 'trashed', 'restored', 'joined', 'split', 'redone']);

/** What was done last; it stays until the next, as a message that fades takes its Undo along. */
export function DoneMessage({ done, onUndo }: { readonly done: Done | undefined; readonly onUndo: () => void }) {
  const words = useWords('library');
  return (
    <div class="done" data-empty={done === undefined}>
      <p role="status">{done !== undefined && words.done(done)}</p>
      {done !== undefined && canBeUndone.has(done.what) && (
        <button type="button" class="button quiet" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
