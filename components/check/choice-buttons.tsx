import { useId } from 'preact/hooks';

interface ChoiceButtonsProps<Choice extends string> {
  readonly label: string;
  readonly options: readonly Choice[];
  readonly names: Readonly<Record<Choice, string>>;
  readonly value: Choice | undefined;
  /** Null if the one that is set was pressed, which takes it away. */
  readonly onChoose: (choice: Choice | null) => void;
}

/** One of a few, or none, as buttons with words. */
export function ChoiceButtons<Choice extends string>(props: ChoiceButtonsProps<Choice>) {
  const { label, options, names, value, onChoose } = props;
  const id = useId();
  return (
    <div class="choice-row" role="group" aria-labelledby={id}>
      <span id={id} class="choice-label">
        {label}
      </span>
      {options.map((each) => (
        <button
          key={each}
          type="button"
          class="choice-button"
          data-choice={each}
          aria-pressed={value === each}
          onClick={() => onChoose(value === each ? null : each)}
        >
          {names[each]}
        </button>
      ))}
    </div>
  );
}
