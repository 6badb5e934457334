import { useLibraryWords } from '../words/library-context.ts';

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

export function Progress({ done, total, onCancel }: ProgressProps) {
  const words = useLibraryWords();
  return (
    <div class="progress">
      <progress aria-label={words.progress} value={done} max={Math.max(total, 1)} />
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
