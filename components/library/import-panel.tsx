import { tagSchema } from '../../annotation/model/annotation.ts';
import { conflictRules } from '../../annotation/model/import.ts';
import { FileButton } from './file-button.tsx';
import { useFormatting, useWords } from '../words/words-context.ts';
import type { ImportActions, ImportState, ImportSummary } from '../views/import.ts';
import { Questions } from './import-questions.tsx';
import { quoteOf } from './quote-of.ts';
import { Progress } from './progress.tsx';
import { Segments } from './segments.tsx';

interface ImportPanelProps {
  readonly importing: ImportState | undefined;
  readonly actions: ImportActions;
}

/** A file is chosen, looked at, and then imported as a whole or not at all. */
export function ImportPanel({ importing, actions }: ImportPanelProps) {
  const words = useWords('files');
  return (
    <section class="panel">
      <h2>{words.import}</h2>
      <p class="hint">{words.importHint}</p>
      <p>
        <FileButton
          label={words.chooseFile}
          accept=".json,.jsonld,.csv,application/json,text/csv"
          onFiles={([file]) => file !== undefined && actions.onFile(file)}
        />
      </p>
      <p class="outcome" role="status">
        {importing !== undefined && words.importState(importing)}
      </p>
      {importing?.kind === 'preview' && <Preview {...importing} actions={actions} />}
      {importing?.kind === 'reading' && <Progress done={undefined} total={1} onCancel={actions.onCancelImport} />}
      {importing?.kind === 'running' && (
        <Progress done={importing.done} total={importing.total} onCancel={actions.onCancelImport} />
      )}
    </section>
  );
}

type PreviewProps = Extract<ImportState, { kind: 'preview' }> & { readonly actions: ImportActions };

function Preview({ summary, rule, answers, untagged, templates, actions }: PreviewProps) {
  const format = useFormatting();
  const words = useWords('files');
  const { tag: tagWords } = useWords('claims');
  const writes = summary.added + summary.changed;
  return (
    <div class="import-preview">
      <dl class="import-counts">
        {(['added', 'changed', 'kept', 'equal', 'refused'] as const).map((what) => (
          <div key={what}>
            <dt>{words.importCount[what]}</dt>
            <dd>{format.number(summary[what])}</dd>
          </div>
        ))}
      </dl>
      {summary.changed + summary.kept > 0 && (
        <div class="presence">
          <span class="facet-name">{words.conflictRule}</span>
          <Segments
            label={words.conflictRule}
            options={conflictRules}
            value={rule}
            names={words.ruleName}
            onChange={actions.onRule}
          />
        </div>
      )}
      <Questions summary={summary} answers={answers} actions={actions} />
      {(summary.untagged > 0 || untagged !== undefined) && (
        <label class="field">
          <span>{words.untaggedAs}</span>
          <select
            value={untagged ?? ''}
            onChange={(event) => actions.onUntagged(tagSchema.options.find((tag) => tag === event.currentTarget.value))}
          >
            <option value="">{words.passOver}</option>
            {tagSchema.options.map((tag) => (
              <option key={tag} value={tag}>
                {tagWords[tag]}
              </option>
            ))}
          </select>
        </label>
      )}
      {summary.drafts + templates > 0 && <p>{words.importAlso(summary.drafts, templates)}</p>}
      <TemplateNames templates={summary.templates} />
      <Conflicts summary={summary} />
      <Refusals summary={summary} />
      {!summary.canBeUndone && <p class="hint">{words.importTooLargeToUndo}</p>}
      <div class="dialog-actions">
        <button type="button" class="button primary" disabled={writes + templates === 0} onClick={actions.onImport}>
          {words.importNow(writes)}
        </button>
        <button type="button" class="button" onClick={actions.onCancelImport}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

function Conflicts({ summary: { conflicts } }: { readonly summary: ImportSummary }) {
  const words = useWords('library');
  const files = useWords('files');
  const { tag: tagWords } = useWords('claims');
  if (conflicts.length === 0) return null;
  return (
    <details class="import-list">
      <summary>{files.conflicts}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{files.quoteColumn}</th>
            <th scope="col">{files.storedColumn}</th>
            <th scope="col">{files.fileColumn}</th>
            <th scope="col">{files.resultColumn}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ stored, file, isTaken }) => (
            <tr key={file.id}>
              <td dir="auto">{quoteOf(stored, words).slice(0, 160)}</td>
              {[stored, file].map((each, at) => (
                <td key={at} dir="auto">
                  {tagWords[each.tag]}
                  {each.note !== '' && <>: {each.note.slice(0, 160)}</>}
                </td>
              ))}
              <td>{isTaken ? files.fileColumn : files.storedColumn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Refusals({ summary: { refusals } }: { readonly summary: ImportSummary }) {
  const words = useWords('files');
  const { refusal } = useWords('refusals');
  if (refusals.length === 0) return null;
  return (
    <details class="import-list" open>
      <summary>{words.importCount.refused}</summary>
      <ul>
        {refusals.map((refused, at) => (
          <li key={at}>{refusal(refused)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Names listed at most; the rest is counted above. */
const mostNames = 20;

/** A file’s templates by their names, before any of them is stored: one can take the place of a built-in one. */
function TemplateNames({ templates }: Pick<ImportSummary, 'templates'>) {
  const words = useWords('templates');
  const nameOf = ({ id, name }: ImportSummary['templates'][number]): string =>
    Object.hasOwn(words.builtIn, id)
      ? words.changed(words.builtIn[id as keyof typeof words.builtIn])
      : name.trim() || words.unnamed;
  if (templates.length === 0) return null;
  return (
    <ul class="import-templates">
      {templates.slice(0, mostNames).map((template) => (
        <li key={template.id}>
          <bdi>{nameOf(template)}</bdi>
        </li>
      ))}
    </ul>
  );
}
