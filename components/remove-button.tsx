interface RemoveButtonProps {
  /** What it removes, in words: its only name. */
  readonly name: string;
  readonly onClick: () => void;
}

/** A cross at the end of a list's item. */
export function RemoveButton({ name, onClick }: RemoveButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path class="stroke" d="m4 4 8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
