import { checkStateSchema, findingSchema, type CheckState, type Finding } from '../../annotation/model/annotation.ts';
import { useWords } from '../words/words-context.ts';
import { ChoiceButtons } from './choice-buttons.tsx';

interface CheckFieldProps {
  readonly finding: Finding | undefined;
  readonly state: CheckState | undefined;
  /** Null takes it away. */
  readonly onFinding: (finding: Finding | null) => void;
  readonly onState: (state: CheckState | null) => void;
}

/** What the reader found, and how far the check is: closed until it is wanted, one line that says what is set. */
export function CheckField({ finding, state, onFinding, onState }: CheckFieldProps) {
  const words = useWords('claims');
  const set = [
    ...(state === undefined ? [] : [words.checkState[state]]),
    ...(finding === undefined ? [] : [words.finding[finding]]),
  ];
  return (
    <details class="check-field">
      <summary>
        <span class="detail-head">{words.check}</span>{' '}
        <span class="check-set">{set.join(' · ') || words.notChecked}</span>
      </summary>
      <ChoiceButtons
        label={words.howFar}
        options={checkStateSchema.options}
        names={words.checkState}
        value={state}
        onChoose={onState}
      />
      <ChoiceButtons
        label={words.whatIFound}
        options={findingSchema.options}
        names={words.finding}
        value={finding}
        onChoose={onFinding}
      />
    </details>
  );
}
