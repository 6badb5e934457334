import { useId } from 'preact/hooks';
import { longestName } from '../../annotation/model/creator.ts';
import { useWords } from '../words/words-context.ts';

interface PersonNameProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name under which others see the reader's notes; stored once it is written, not at every letter. */
export function PersonName({ name, onChange }: PersonNameProps) {
  const words = useWords('options');
  const field = useId();
  return (
    <p class="field">
      <label for={field}>{words.personName}</label>
      <input
        id={field}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longestName}
        value={name}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </p>
  );
}
