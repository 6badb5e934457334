import type { ClassActions, ClassDone, ClassView } from '../views/class.ts';
import { useWords } from '../words/words-context.ts';
import { ClassFolder } from './class-folder.tsx';
import { GivenAssignments } from './given-assignments.tsx';
import { MakeAssignment } from './make-assignment.tsx';
import { Results } from './results.tsx';

export interface ClassPageProps {
  readonly view: ClassView;
  readonly actions: ClassActions;
}

/** A class reads and tags the same articles: the assignment, the student's part, and what all of them said. */
export function ClassPage({ view, actions }: ClassPageProps) {
  const words = useWords('classes');
  return (
    <main class="files-page class-page">
      <p class="hint">{words.lead}</p>
      <p class="outcome" role="status">
        <Done done={view.done} />
      </p>
      <GivenAssignments given={view.given} folder={view.folder} actions={actions} />
      <ClassFolder view={view} actions={actions} />
      <MakeAssignment form={view.form} actions={actions} />
      <Results view={view} actions={actions} />
    </main>
  );
}

function Done({ done }: { readonly done: ClassDone | undefined }) {
  const words = useWords('classes');
  const failures = useWords('failures');
  if (done === undefined) return null;
  return <>{done.what === 'failed' ? failures.problem[done.failure] : words.done(done)}</>;
}
