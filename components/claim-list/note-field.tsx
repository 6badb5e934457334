import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import type { TakenTexts } from '../views/taken-text.ts';
import { useKeptCaret } from './kept-caret.ts';
import type { TypedText } from './typed-text.ts';

/** As long as `noteSchema` allows. */
const longest = 1_000_000;

interface NoteFieldProps {
  readonly id: string;
  readonly stored: string;
  /** False while the claim has no tag: the note is then a draft. */
  readonly tagged: boolean;
  readonly typed: TypedText;
  readonly taken?: TakenTexts | undefined;
  /** `shown` is what the field showed before. */
  readonly onChange: (note: string, shown: string) => void;
}

/** A note that is stored as it is typed; there is nothing to press. */
export function NoteField({ id, stored, tagged, typed, taken, onChange }: NoteFieldProps) {
  const words = useWords('claims');
  const field = useId();
  const [, drawAgain] = useState(0);
  const current = (): string => typed.current(id, stored, taken && { text: taken.note, nth: taken.nth });
  const text = current();
  const area = useKeptCaret<HTMLTextAreaElement>(text);
  const input = (value: string): void => {
    const shown = current();
    typed.type(id, value);
    drawAgain((times) => times + 1);
    onChange(value, shown);
  };
  return (
    <div class="field">
      <div class="field-head">
        <label for={field}>{words.note}</label>
        <span class="field-state">{noteState(text, stored, tagged, words)}</span>
      </div>
      <textarea
        id={field}
        ref={area}
        class="note"
        rows={2}
        maxLength={longest}
        placeholder={words.notePlaceholder}
        value={text}
        onInput={(event) => input(event.currentTarget.value)}
      />
      {text !== '' && !tagged && <p class="hint">{words.keptAsDraft}</p>}
      {text.length >= longest && (
        <p class="hint" role="status">
          {words.noteIsFull(longest)}
        </p>
      )}
    </div>
  );
}

function noteState(text: string, stored: string, tagged: boolean, words: { saved: string; saving: string }): string {
  if (text !== stored) return words.saving;
  return text !== '' && tagged ? words.saved : '';
}
