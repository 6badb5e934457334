import { useId, useState } from 'preact/hooks';
import type { Sensitivity } from '../../claims/claim.ts';
import { useWords } from '../words/words-context.ts';
import type { PopupProps } from './popup-props.ts';

const steps: readonly Sensitivity[] = ['few', 'balanced', 'all'];

/** How many claims are highlighted, and the way to a claim of the reader's own. */
export function ReadingControls({ sensitivity, selectedText, actions }: PopupProps) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const selected = selectedText.trim();
  return (
    <div class="reading-controls">
      <SensitivityControl sensitivity={sensitivity} onChange={actions.onSensitivityChange} />
      <button
        type="button"
        class="button"
        data-ready={selected !== ''}
        onClick={() => (selected === '' ? setAsked(true) : actions.onTagSelection())}
      >
        {words.tagSelection}
      </button>
      <p class="hint controls-hint">{words.sensitivityMeaning[sensitivity]}</p>
      <p class="hint selected-text" role="status" dir="auto">
        {selected === '' ? asked && words.selectFirst : words.quote(selected)}
      </p>
    </div>
  );
}

interface SensitivityControlProps {
  readonly sensitivity: Sensitivity;
  readonly onChange: (sensitivity: Sensitivity) => void;
}

export function SensitivityControl({ sensitivity, onChange }: SensitivityControlProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{words.sensitivity}</legend>
      {steps.map((step) => (
        <label key={step} class="segment" title={words.sensitivityMeaning[step]}>
          <input type="radio" name={name} checked={sensitivity === step} onChange={() => onChange(step)} />
          <span>{words.sensitivityName[step]}</span>
        </label>
      ))}
    </fieldset>
  );
}
