import { useId, useState } from 'preact/hooks';
import type { SharedWithKind, TogetherActions, TogetherState } from '../views/together.ts';
import { useFormatting, useWords } from '../words/words-context.ts';

interface TogetherPanelProps {
  readonly together: TogetherState;
  readonly actions: TogetherActions;
}

/** Keeping notes in step with the reader's other devices. */
export function TogetherPanel({ together, actions }: TogetherPanelProps) {
  const words = useWords('together');
  const { canChooseFolder, folder } = together;
  return (
    <section class="panel">
      <h2>{words.together}</h2>
      <p class="hint">{words.hint}</p>
      {!canChooseFolder && <p>{words.cannot}</p>}
      {canChooseFolder && folder === undefined && <Join actions={actions} />}
      {folder !== undefined && <Shared together={together} folder={folder} actions={actions} />}
      <Said together={together} actions={actions} />
    </section>
  );
}

/** Before a folder is chosen: with whom, and under which passphrase. */
function Join({ actions }: Pick<TogetherPanelProps, 'actions'>) {
  const words = useWords('together');
  const name = useId();
  const [sharedWith, setSharedWith] = useState<SharedWithKind>('devices');
  return (
    <>
      <fieldset class="facet">
        <legend class="facet-name">{words.withWhom}</legend>
        {(['devices', 'people'] as const).map((each) => (
          <label key={each} class="choice">
            <input type="radio" name={name} checked={each === sharedWith} onChange={() => setSharedWith(each)} />
            {words.withWhomChoice[each]}
          </label>
        ))}
      </fieldset>
      <p class="hint">{words.whatIsShared[sharedWith]}</p>
      <Passphrase
        button={words.chooseFolder}
        beside={words.backupFirst}
        sharedWith={sharedWith}
        isPrimary
        onUse={(passphrase) => actions.onChooseFolder(passphrase, sharedWith)}
      />
    </>
  );
}

interface PassphraseProps {
  readonly sharedWith: SharedWithKind;
  /** What the button does with the passphrase, which may be empty. */
  readonly button: string;
  readonly isPrimary?: boolean;
  /** What is said beside the button. */
  readonly beside?: string;
  readonly onUse: (passphrase: string) => void;
}

function Passphrase({ button, isPrimary = false, beside, sharedWith, onUse }: PassphraseProps) {
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
        <button type="button" class={isPrimary ? 'button primary' : 'button'} onClick={() => onUse(passphrase)}>
          {button}
        </button>{' '}
        {beside !== undefined && <span class="hint">{beside}</span>}
      </p>
    </>
  );
}

interface SharedProps extends TogetherPanelProps {
  readonly folder: NonNullable<TogetherState['folder']>;
}

function Shared({ together, folder, actions }: SharedProps) {
  const words = useWords('together');
  const format = useFormatting();
  const { isSealed, last, running, sharedWith } = together;
  return (
    <>
      <p class="hint">{words.whatIsShared[sharedWith]}</p>
      {sharedWith === 'people' && <AmongPeople together={together} actions={actions} />}
      <p>
        {words.inFolder(folder.name)} {isSealed && words.isSealed}
      </p>
      <p class="backup-state">{last === undefined ? words.never : words.last(format.moment(last))}</p>
      <p class="hint">{folder.isAllowed ? words.byItself : words.asksAgain}</p>
      <p>
        <button type="button" class="button primary" disabled={running !== undefined} onClick={actions.onSynchronise}>
          {words.synchronise}
        </button>{' '}
        <button type="button" class="button quiet" disabled={running !== undefined} onClick={actions.onStop}>
          {words.stop}
        </button>{' '}
        <span class="hint">{words.stopHint}</span>
      </p>
    </>
  );
}

/** What a reader can choose where the others are other people. */
function AmongPeople({ together: { name, startsPrivate }, actions }: TogetherPanelProps) {
  const words = useWords('together');
  return (
    <>
      <p>{words.seenAs(name)}</p>
      <label class="choice">
        <input type="checkbox" checked={startsPrivate} onChange={() => actions.onStartsPrivate(!startsPrivate)} />
        {words.startsPrivate}
      </label>
    </>
  );
}

/** What the last round did, asks, or could not do. */
function Said({ together: { running, question, report, problem, sharedWith }, actions }: TogetherPanelProps) {
  const words = useWords('together');
  const failures = useWords('failures');
  return (
    <>
      {running !== undefined && (
        <p role="status">
          {words.running} {running.total > 0 && <progress max={running.total} value={running.done} />}
        </p>
      )}
      {report !== undefined && <p role="status">{words.report(report)}</p>}
      {question !== undefined && (
        <div class="presence" role="alert">
          <p class="fault">{words.question(question)}</p>
          <p>
            <button type="button" class="button" onClick={() => actions.onAnswer(false)}>
              {words.no}
            </button>{' '}
            <button type="button" class="button quiet" onClick={() => actions.onAnswer(true)}>
              {words.yes[question.ask]}
            </button>
          </p>
        </div>
      )}
      {problem !== undefined && (
        <p class="fault" role="alert">
          {failures.problem[problem]}
        </p>
      )}
      {problem === 'passphrase-wrong' && (
        <Passphrase button={words.tryPassphrase} sharedWith={sharedWith} onUse={actions.onPassphrase} />
      )}
    </>
  );
}
