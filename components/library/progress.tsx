import { useLibraryWords } from '../words/library-context.ts';

interface ProgressProps {
  /** Undefined while it cannot be told. */
  readonly done: number | undefined;
  readonly total: number;
  readonly onCancel: () => void;
}

export function Progress({ done, total, onCancel }: ProgressProps) {
  const words = useLibraryWords();
  return (
    <div class="progress">
      <progress aria-label={words.progress} max={Math.max(total, 1)} {...(done !== undefined && { value: done })} />
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
