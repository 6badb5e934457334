import { RadioOptions } from '../radio-options.tsx';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Segments<Value extends string>({ label, options, value, names, onChange }: SegmentsProps<Value>) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{label}</legend>
      <RadioOptions options={options} names={names} value={value} onChange={onChange} />
    </fieldset>
  );
}
