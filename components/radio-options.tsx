import { useId } from 'preact/hooks';

interface RadioOptionsProps<Value extends string> {
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  /** What each option means, as a hint on it. */
  readonly meanings?: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Radio buttons side by side, for a fieldset that says what they choose. */
export function RadioOptions<Value extends string>({
  options,
  names,
  meanings,
  value,
  onChange,
}: RadioOptionsProps<Value>) {
  const group = useId();
  return (
    <>
      {options.map((option) => (
        <label key={option} class="segment" title={meanings?.[option]}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{names[option]}</span>
        </label>
      ))}
    </>
  );
}
