import { useWords } from './words/words-context.ts';

interface UndoButtonProps {
  /** False does not take it away: the keyboard may be on it. */
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

export function UndoButton({ canUndo, onUndo }: UndoButtonProps) {
  return (
    <button
      type="button"
      class="button quiet undo"
      aria-disabled={!canUndo}
      aria-keyshortcuts="Control+Z"
      onClick={onUndo}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path class="stroke" d="M5.5 2.5 2.5 5.5l3 3M2.5 5.5h6.7a4 4 0 0 1 0 8H5" />
      </svg>
      {useWords('claims').undo}
    </button>
  );
}
