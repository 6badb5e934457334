import { isNarrowed, type View } from '../../catalogue/model/view.ts';
import { useWords } from '../words/words-context.ts';
import type { LoadingState } from '../views/library.ts';

interface EmptyListProps {
  readonly view: View;
  readonly loading: LoadingState;
  /** Notes without a tag stand above the list. */
  readonly hasUntagged: boolean;
}

/** Why the list has no rows, and what can be done. */
export function EmptyList({ view, loading, hasUntagged }: EmptyListProps) {
  const words = useWords('library');
  if (!loading.isComplete) return <div class="empty" aria-busy="true" />;
  if (hasUntagged) return <div class="empty" />;
  const { title, text } = isNarrowed(view) ? words.nothingFound : view.trash ? words.trashEmpty : words.nothingStored;
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
