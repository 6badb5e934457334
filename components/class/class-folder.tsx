import type { ClassActions, ClassView } from '../views/class.ts';
import { useWords } from '../words/words-context.ts';

interface ClassFolderProps {
  readonly view: Pick<ClassView, 'canChooseFolder' | 'folder'>;
  readonly actions: ClassActions;
}

/** The folder where a class hands in; for students and for their teacher. */
export function ClassFolder({ view: { canChooseFolder, folder }, actions }: ClassFolderProps) {
  const words = useWords('classes');
  if (!canChooseFolder) return null;
  return (
    <section class="panel">
      <h2>{words.folder}</h2>
      <p class="hint">{words.folderHint}</p>
      {folder !== undefined && (
        <p>
          <bdi>{folder}</bdi>
        </p>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={actions.onChooseFolder}>
          {folder === undefined ? words.chooseFolder : words.chooseOtherFolder}
        </button>
        {folder !== undefined && (
          <button type="button" class="button" onClick={actions.onForgetFolder}>
            {words.forgetFolder}
          </button>
        )}
      </div>
    </section>
  );
}
