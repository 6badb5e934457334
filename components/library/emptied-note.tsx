import { useFormatting, useWords } from '../words/words-context.ts';
import type { LibraryActions } from '../views/library.ts';

interface EmptiedNoteProps {
  /** When the notes were last backed up, ISO 8601. */
  readonly lastBackup: string | undefined;
  readonly actions: Pick<LibraryActions, 'onPage' | 'onEmptiedRead'>;
}

/** Says that the browser has emptied the database, and what brings the notes back. */
export function EmptiedNote({ lastBackup, actions }: EmptiedNoteProps) {
  const words = useWords('files');
  const format = useFormatting();
  return (
    <div class="problem emptied" role="alert">
      <p>
        {words.emptied}{' '}
        {lastBackup === undefined ? words.emptiedNoBackup : words.emptiedBackup(format.moment(lastBackup))}
      </p>
      <button type="button" class="button" onClick={() => actions.onPage('files')}>
        {words.bringBackFile}
      </button>
      <button type="button" class="button quiet" onClick={actions.onEmptiedRead}>
        {words.emptiedRead}
      </button>
    </div>
  );
}
