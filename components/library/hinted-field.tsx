import { useId } from 'preact/hooks';

interface HintedFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly isSecret?: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A field of one line that nothing fills in, with what to know about it below. */
export function HintedField({ label, hint, isSecret = false, value, onInput }: HintedFieldProps) {
  const id = useId();
  const field = {
    ...{ autocomplete: 'off', spellcheck: false, 'aria-describedby': id, value },
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  } as const;
  return (
    <>
      <label class="field">
        <span>{label}</span>
        {isSecret ? <input type="password" {...field} /> : <input type="text" {...field} />}
      </label>
      <p class="hint" id={id}>
        {hint}
      </p>
    </>
  );
}
