import { useId, useState } from 'preact/hooks';
import type { SharedWithKind } from '../views/together.ts';
import { useWords } from '../words/words-context.ts';

interface PassphraseProps {
  readonly sharedWith: SharedWithKind;
  /** What the button does with the passphrase, which may be empty. */
  readonly button: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** What is said beside the button. */
  readonly beside?: string;
  readonly onUse: (passphrase: string) => void;
}

/** A passphrase for shared files, and what is done with it. */
export function Passphrase(props: PassphraseProps) {
  const { button, isPrimary = false, isDisabled = false, beside, sharedWith, onUse } = props;
  const words = useWords('together');
  const hint = useId();
  const [passphrase, setPassphrase] = useState('');
  return (
    <>
      <div class="export-form">
        <label class="field">
          <span>{words.passphrase}</span>
          <input
            type="password"
            autocomplete="off"
            aria-describedby={hint}
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </label>
        <p class="hint" id={hint}>
          {words.passphraseHint[sharedWith]}
        </p>
      </div>
      <p>
        <button
          type="button"
          class={isPrimary ? 'button primary' : 'button'}
          disabled={isDisabled}
          onClick={() => onUse(passphrase)}
        >
          {button}
        </button>{' '}
        {beside !== undefined && <span class="hint">{beside}</span>}
      </p>
    </>
  );
}
