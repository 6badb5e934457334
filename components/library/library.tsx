import { useLanguage, useWords } from '../words/words-context.ts';
import { ClassPage } from '../class/class-page.tsx';
import { isUndo } from '../claim-list/keys.ts';
import { BackupReminder } from './backup-panel.tsx';
import { ChangesPage } from './changes-page.tsx';
import { DoneMessage } from './done-message.tsx';
import { EmptiedNote } from './emptied-note.tsx';
import { FilesPage } from './files-page.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { LibraryHead } from './library-head.tsx';
import type { LibraryProps } from '../views/library.ts';
import { NoteDetails } from './note-details.tsx';
import { NoteList } from './note-list.tsx';
import { Pictures } from './pictures.tsx';
import { SearchRow } from './search-row.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { UntaggedList } from './untagged-list.tsx';

/** The library page: props in, callbacks out. */
export function Library(props: LibraryProps) {
  const sentences = useWords('failures').problem;
  const language = useLanguage();
  const { page, actions, problem, done } = props;
  return (
    <div
      class="library"
      lang={language}
      onKeyDown={(event) => {
        if (!isUndo(event)) return;
        event.preventDefault();
        actions.onUndo();
      }}
    >
      <LibraryHead page={page} unseen={unseenIn(props.noticed)} actions={actions} />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {sentences[problem]}
        </p>
      )}
      {props.isEmptied && <EmptiedNote lastBackup={props.backup.last} actions={actions} />}
      {page === 'notes' && props.isBackupOverdue && (
        <BackupReminder backup={props.backup} actions={props.backupActions} />
      )}
      {page === 'notes' && <NotesPage {...props} />}
      {page === 'changes' && <ChangesPage view={props.noticed} actions={props.changesActions} />}
      {page === 'pictures' && (
        <Pictures {...props.shares} view={props.view} onBy={actions.onShares} onNotes={actions.onNotes} />
      )}
      {page === 'class' && <ClassPage view={props.classroom} actions={props.classActions} />}
      {page === 'files' && <FilesPage {...props} />}
      <DoneMessage done={done} onUndo={actions.onUndo} />
    </div>
  );
}

/** Changes that wait to be seen. */
function unseenIn({ items = [] }: LibraryProps['noticed']): number {
  return items.filter(({ isSeen }) => !isSeen).length;
}

function NotesPage(props: LibraryProps) {
  const { view, shown, notes, current, actions } = props;
  const words = useWords('library');
  const record = current === undefined ? undefined : notes.at(current);
  return (
    <main class="notes-page" data-detail={record !== undefined}>
      <SearchRow view={view} onView={actions.onView} />
      <FilterPanel view={view} shown={shown} untagged={props.untagged} onView={actions.onView} />
      <section class="notes-column" aria-label={words.list} aria-busy={props.isStale}>
        <SelectionBar {...props} />
        <UntaggedList untagged={props.untagged} selected={props.selectedUntagged} actions={actions} />
        <NoteList {...props} />
      </section>
      <NoteDetails
        record={record}
        typed={props.typed}
        thread={props.thread}
        edits={props.noteEdits}
        isAmongPeople={props.together.place !== undefined && props.together.sharedWith === 'people'}
        actions={actions}
      />
    </main>
  );
}
