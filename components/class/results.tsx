import { useState } from 'preact/hooks';
import { longestRoster } from '../../class/model/assignment.ts';
import type { ClassResults } from '../views/class.ts';
import type { ClassActions, ClassView } from '../views/class.ts';
import { FileButton } from '../library/file-button.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';
import { ClaimResult } from './claim-result.tsx';
import { Projector } from './projector.tsx';

interface ResultsProps {
  readonly view: ClassView;
  readonly actions: ClassActions;
}

/** The teacher's part: all files at once, and what they say together. */
export function Results({ view, actions }: ResultsProps) {
  const words = useWords('classes');
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    actions.onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <section class="panel class-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h2>{words.read}</h2>
      <p class="hint">{words.readHint}</p>
      <p>
        <FileButton label={words.chooseHandIns} accept=".json,application/json" isMultiple onFiles={actions.onFiles} />{' '}
        {view.folder !== undefined && (
          <button type="button" class="button" onClick={actions.onReadFolder}>
            {words.readFolder(view.folder)}
          </button>
        )}
      </p>
      <p role="status">{view.isReading && words.reading}</p>
      {view.refused.length > 0 && (
        <ul class="class-refused">
          {view.refused.map(({ name, fault }, at) => (
            <li key={at}>
              <bdi>{name}</bdi>: {words.handInFault[fault]}
            </li>
          ))}
        </ul>
      )}
      {view.handedInFor.length > 1 && <WhichAssignment view={view} actions={actions} />}
      {view.results !== undefined && <Read view={view} results={view.results} actions={actions} />}
    </section>
  );
}

/** Of what a folder can hold for several assignments, one is looked at. */
function WhichAssignment({ view: { handedInFor, shown }, actions }: Pick<ResultsProps, 'view' | 'actions'>) {
  const words = useWords('classes');
  return (
    <label>
      {words.whichAssignment}{' '}
      <select value={shown} onChange={(event) => actions.onShow(event.currentTarget.value)}>
        {handedInFor.map(({ id, title, files }) => (
          <option key={id} value={id}>
            {words.handedInFor(title, files)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Read({ view, results, actions }: ResultsProps & { readonly results: ClassResults }) {
  const words = useWords('classes');
  const format = useFormatting();
  const [isNamed, setNamed] = useState(false);
  const [isProjected, setProjected] = useState(false);
  const { members, claims } = results;
  const listed = isNamed ? members.toSorted((a, b) => a.nickname.localeCompare(b.nickname)) : members;
  const nameOf = (installation: string): string => {
    const at = members.findIndex((member) => member.installation === installation);
    return (isNamed && members[at]?.nickname) || words.person(at + 1);
  };
  return (
    <>
      {view.about !== undefined && <h3 dir="auto">{view.about.title}</h3>}
      <Agreement results={results} />
      <div class="dialog-actions">
        <button type="button" class="button primary" onClick={() => setProjected(true)}>
          {words.project}
        </button>
        <button type="button" class="button" onClick={() => actions.onExport('csv', nameOf)}>
          {words.saveCsv}
        </button>
        <button type="button" class="button" onClick={() => actions.onExport('report', nameOf)}>
          {words.saveReport}
        </button>
        <button type="button" class="button" onClick={actions.onClear}>
          {words.clear}
        </button>
        <label class="choice">
          <input type="checkbox" checked={isNamed} onChange={() => setNamed((before) => !before)} />
          {words.showNames}
        </label>
      </div>
      <details class="class-members">
        <summary>{words.whoHandedIn(members.length)}</summary>
        <ul>
          {listed.map(({ installation, notes, at }) => (
            <li key={installation}>
              <bdi>{nameOf(installation)}</bdi>: {words.tags(notes)}, {format.moment(at)}
            </li>
          ))}
        </ul>
      </details>
      <Missing view={view} isNamed={isNamed} actions={actions} />
      <ol class="class-claims">
        {claims.map((claim) => (
          <li key={claim.key}>
            <ClaimResult claim={claim} tags={view.tags} nameOf={nameOf} />
          </li>
        ))}
      </ol>
      {isProjected && (
        <Projector
          claims={claims}
          tags={view.tags}
          question={view.about?.question ?? ''}
          nameOf={nameOf}
          onClose={() => setProjected(false)}
        />
      )}
    </>
  );
}

interface MissingProps extends ResultsProps {
  readonly isNamed: boolean;
}

/** Who has not handed in, by the names that the teacher gives. */
function Missing({ view: { roster, missing }, isNamed, actions }: MissingProps) {
  const words = useWords('classes');
  const isGiven = roster.trim() !== '';
  return (
    <details class="class-members">
      <summary>{isGiven ? words.whoIsMissing(missing.length) : words.findMissing}</summary>
      {isGiven && missing.length > 0 && (
        <p dir="auto">{isNamed ? missing.join(', ') : <span class="hint">{words.missingHidden}</span>}</p>
      )}
      <label class="field">
        <span>{words.roster}</span>
        <textarea
          dir="auto"
          rows={4}
          spellcheck={false}
          maxLength={longestRoster}
          value={roster}
          onInput={(event) => actions.onRoster(event.currentTarget.value)}
        />
      </label>
    </details>
  );
}

function Agreement({ results: { agreement } }: { readonly results: ClassResults }) {
  const words = useWords('classes');
  const format = useFormatting();
  const { alpha, interval, observed, cohen, fleiss, shared } = agreement;
  const measures: readonly (readonly [string, string | undefined])[] = [
    [words.observed, observed === undefined ? undefined : format.share(observed)],
    [words.alpha, alpha === undefined ? undefined : words.withInterval(alpha, interval)],
    [words.cohen, cohen === undefined ? undefined : words.measure(cohen)],
    [words.fleiss, fleiss === undefined ? undefined : words.measure(fleiss)],
  ];
  return (
    <>
      <dl class="import-counts">
        {measures.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="hint">{words.agreementHint(shared)}</p>
    </>
  );
}
