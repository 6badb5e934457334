import { UndoButton } from '../undo-button.tsx';
import { useWords } from '../words/words-context.ts';

interface CardHeadProps {
  readonly position: { readonly index: number; readonly total: number };
  readonly canUndo: boolean;
  readonly onGo: (by: 1 | -1) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Which claim of how many, the way to its neighbours, the way back from the last change, and out. */
export function CardHead({ position: { index, total }, canUndo, onGo, onUndo, onClose }: CardHeadProps) {
  const words = useWords('claims');
  return (
    <div class="card-head">
      <HeadButton name={words.previousClaim} icon="M10 3.5 5.5 8l4.5 4.5" keys="ArrowUp" onClick={() => onGo(-1)} />
      <h1 class="card-position">{index < 0 ? words.state.orphan : words.claimOf(index + 1, total)}</h1>
      <HeadButton name={words.nextClaim} icon="M6 3.5 10.5 8 6 12.5" keys="ArrowDown" onClick={() => onGo(1)} />
      <UndoButton canUndo={canUndo} onUndo={onUndo} />
      <HeadButton name={words.closeCard} icon="m4 4 8 8m0-8-8 8" keys="Escape" onClick={onClose} />
    </div>
  );
}

interface HeadButtonProps {
  readonly name: string;
  readonly icon: string;
  readonly keys: string;
  readonly onClick: () => void;
}

function HeadButton({ name, icon, keys, onClick }: HeadButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} aria-keyshortcuts={keys} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path class="stroke" d={icon} />
      </svg>
    </button>
  );
}
