import { useWords } from '../words/words-context.ts';

interface ProgressProps {
  /** Undefined while it cannot be told. */
  readonly done: number | undefined;
  readonly total: number;
  readonly onCancel: () => void;
}

export function Progress({ done, total, onCancel }: ProgressProps) {
  const words = useWords('files');
  return (
    <div class="progress">
      <progress aria-label={words.progress} max={Math.max(total, 1)} {...(done !== undefined && { value: done })} />
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
