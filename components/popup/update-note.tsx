import { useWords } from '../words/words-context.ts';

interface UpdateNoteProps {
  readonly version: string;
  readonly onRead: () => void;
}

/** Tells of an update, which closes the card and the popup while the reader may be typing. */
export function UpdateNote({ version, onRead }: UpdateNoteProps) {
  const words = useWords('popup');
  return (
    <div class="foot-note">
      <p>{words.updated(version)}</p>
      <button type="button" class="button" onClick={onRead}>
        {words.updateRead}
      </button>
    </div>
  );
}
