import type { TogetherActions, TogetherState } from '../views/together.ts';
import { useFormatting, useWords } from '../words/words-context.ts';
import { Passphrase } from './passphrase.tsx';
import { Join } from './together-join.tsx';

interface TogetherPanelProps {
  readonly together: TogetherState;
  readonly actions: TogetherActions;
}

/** Keeping notes in step with the reader's other devices. */
export function TogetherPanel({ together, actions }: TogetherPanelProps) {
  const words = useWords('together');
  const { place } = together;
  return (
    <section class="panel">
      <h2>{words.together}</h2>
      <p class="hint">{words.hint}</p>
      {place === undefined ? (
        <Join together={together} actions={actions} />
      ) : (
        <Shared together={together} place={place} actions={actions} />
      )}
      <Said together={together} actions={actions} />
    </section>
  );
}

interface SharedProps extends TogetherPanelProps {
  readonly place: NonNullable<TogetherState['place']>;
}

function Shared({ together, place, actions }: SharedProps) {
  const words = useWords('together');
  const format = useFormatting();
  const { isSealed, last, running, sharedWith } = together;
  return (
    <>
      <p class="hint">{words.whatIsShared[sharedWith]}</p>
      {sharedWith === 'people' && <AmongPeople together={together} actions={actions} />}
      <p>
        {words.in[place.kind](place.name)} {isSealed && words.isSealed}
      </p>
      <p class="backup-state">{last === undefined ? words.never : words.last(format.moment(last))}</p>
      <p class="hint">{place.isAllowed ? words.byItself : words.asksAgain}</p>
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

/** While a page of the server waits for the reader. */
function LoggingIn({ page, onStop }: { readonly page: string; readonly onStop: () => void }) {
  const words = useWords('together');
  return (
    <>
      <p role="status">{words.loggingIn}</p>
      <p>
        <a href={page} target="_blank" rel="noreferrer">
          {words.openLogin}
        </a>{' '}
        <button type="button" class="button quiet" onClick={onStop}>
          {words.stopLogin}
        </button>
      </p>
    </>
  );
}

/** What the last round did, asks, or could not do. */
function Said({ together: { running, login, question, report, problem, sharedWith }, actions }: TogetherPanelProps) {
  const words = useWords('together');
  const failures = useWords('failures');
  return (
    <>
      {running !== undefined && (
        <p role="status">
          {words.running} {running.total > 0 && <progress max={running.total} value={running.done} />}
        </p>
      )}
      {login?.page !== undefined && <LoggingIn page={login.page} onStop={actions.onStopLogin} />}
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
