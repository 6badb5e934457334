import { useEffect, useId, useState } from 'preact/hooks';
import { sensitivities, type Sensitivity } from '../../settings/model/choices.ts';
import { RadioOptions } from '../radio-options.tsx';
import { useWords } from '../words/words-context.ts';

/** Milliseconds until a choice that nobody stored is taken back. */
const patience = 2000;

interface SensitivityControlProps {
  readonly sensitivity: Sensitivity;
  readonly onChange: (sensitivity: Sensitivity) => void;
}

/** How many claims are highlighted, with what that means. */
export function SensitivityControl({ sensitivity, onChange }: SensitivityControlProps) {
  const words = useWords('claims');
  const name = useId();
  const chosen = useChosen(sensitivity);
  return (
    <fieldset class="sensitivity" aria-describedby={`${name}-meaning`}>
      <legend class="visually-hidden">{words.sensitivity}</legend>
      <span class="sensitivity-label" aria-hidden="true">
        {words.sensitivityShort}
      </span>
      <div class="segments">
        <RadioOptions
          options={sensitivities}
          names={words.sensitivityName}
          meanings={words.sensitivityMeaning}
          value={chosen.value}
          onChange={(step) => {
            chosen.choose(step);
            onChange(step);
          }}
        />
      </div>
      <p id={`${name}-meaning`} class="visually-hidden">
        {words.sensitivityMeaning[chosen.value]}
      </p>
    </fieldset>
  );
}

/** What the reader chose, until it has been stored and comes back: a drawing in between would put the choice back. */
function useChosen(stored: Sensitivity): { value: Sensitivity; choose: (value: Sensitivity) => void } {
  const [chosen, choose] = useState<Sensitivity>();
  useEffect(() => choose(undefined), [stored]);
  useEffect(() => {
    const timer = setTimeout(() => choose(undefined), patience);
    return () => clearTimeout(timer);
  }, [chosen]);
  return { value: chosen ?? stored, choose };
}
