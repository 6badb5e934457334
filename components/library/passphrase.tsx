import { useState } from 'preact/hooks';
import type { SharedWithKind } from '../views/together.ts';
import { useWords } from '../words/words-context.ts';
import { HintedField } from './hinted-field.tsx';

interface PassphraseProps {
  readonly sharedWith: SharedWithKind;
  /** What the button does with the passphrase, which may be empty. */
  readonly button: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** What else can be done with it. */
  readonly other?: { readonly button: string; readonly onUse: (passphrase: string) => void } | undefined;
  /** What is said beside the buttons. */
  readonly beside?: string;
  readonly onUse: (passphrase: string) => void;
}

/** A passphrase for shared files, and what is done with it. */
export function Passphrase(props: PassphraseProps) {
  const { button, isPrimary = false, isDisabled = false, beside, other, sharedWith, onUse } = props;
  const words = useWords('together');
  const [passphrase, setPassphrase] = useState('');
  return (
    <>
      <div class="export-form">
        <HintedField
          label={words.passphrase}
          hint={words.passphraseHint[sharedWith]}
          isSecret
          value={passphrase}
          onInput={setPassphrase}
        />
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
        {other !== undefined && (
          <button type="button" class="button" disabled={isDisabled} onClick={() => other.onUse(passphrase)}>
            {other.button}
          </button>
        )}{' '}
        {beside !== undefined && <span class="hint">{beside}</span>}
      </p>
    </>
  );
}
