import { useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';

interface SureDeleteProps {
  readonly count: number;
  readonly onDelete: () => void;
}

/** The one thing that cannot be undone asks first, in place. */
export function SureDelete({ count, onDelete }: SureDeleteProps) {
  const words = useWords('library');
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {words.deleteForGood} …
      </button>
    );
  }
  return (
    <div class="sure" role="group" aria-label={words.sureDelete(count)}>
      <span>{words.sureDelete(count)}</span>
      <button type="button" class="button danger" onClick={onDelete}>
        {words.deleteForGood}
      </button>
      <button type="button" class="button" autofocus onClick={() => setAsking(false)}>
        {words.keep}
      </button>
    </div>
  );
}
