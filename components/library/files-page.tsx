import { BackupPanel } from './backup-panel.tsx';
import { ExportForm } from './export-dialog.tsx';
import { ImportPanel } from './import-panel.tsx';
import { TogetherPanel } from './together-panel.tsx';
import type { LibraryProps } from '../views/library.ts';
import { useWords } from '../words/words-context.ts';

/** Everything that leaves or enters the library as a file. */
export function FilesPage(props: LibraryProps) {
  const words = useWords('files');
  return (
    <main class="files-page">
      <BackupPanel backup={props.backup} actions={props.backupActions} />
      <TogetherPanel together={props.together} actions={props.togetherActions} />
      <ImportPanel importing={props.importing} actions={props.importActions} />
      <section class="panel">
        <h2>{words.export}</h2>
        <ExportForm {...props} />
      </section>
    </main>
  );
}
