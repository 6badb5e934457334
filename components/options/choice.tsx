import { useId } from 'preact/hooks';
import { RadioOptions } from '../radio-options.tsx';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What the chosen option means. */
  readonly hint?: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, hint, names, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{label}</legend>
      <div class="segments">
        <RadioOptions options={options} names={names} value={value} onChange={onChange} />
      </div>
      {hint !== undefined && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

interface TickProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, hint, value, onChange }: TickProps) {
  const name = useId();
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={name}
        checked={value}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
