import { useId } from 'preact/hooks';
import type { Sensitivity } from '../../claims/claim.ts';
import { useWords } from '../words/words-context.ts';

const steps: readonly Sensitivity[] = ['few', 'balanced', 'all'];

interface SensitivityControlProps {
  readonly sensitivity: Sensitivity;
  readonly onChange: (sensitivity: Sensitivity) => void;
}

/** How many claims are highlighted, with what that means. */
export function SensitivityControl({ sensitivity, onChange }: SensitivityControlProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="sensitivity" aria-describedby={`${name}-meaning`}>
      <legend class="visually-hidden">{words.sensitivity}</legend>
      <div class="segments">
        {steps.map((step) => (
          <label key={step} class="segment" title={words.sensitivityMeaning[step]}>
            <input type="radio" name={name} checked={sensitivity === step} onChange={() => onChange(step)} />
            <span>{words.sensitivityName[step]}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-meaning`} class="visually-hidden">
        {words.sensitivityMeaning[sensitivity]}
      </p>
    </fieldset>
  );
}
