import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import type { ExportScope } from '../views/library.ts';
import type { PlaceholderGroup, Template, TemplateActions, TemplateState } from '../views/templates.ts';

interface TemplatePanelProps {
  readonly templates: TemplateState;
  readonly actions: TemplateActions;
  readonly scope: ExportScope;
  /** Notes of the scope that are read so far. */
  readonly available: number;
}

/** More notes than this do not change the preview. */
const mostSampled = 3;

/** Which template the Markdown is made by, what it makes of the reader's first notes, and the text to change. */
export function TemplatePanel({ templates, actions, scope, available }: TemplatePanelProps) {
  const words = useWords('templates');
  const { all, chosen } = templates;
  const sampled = Math.min(available, mostSampled);
  useEffect(() => actions.onSample(scope), [actions, scope, sampled]);
  const nameOf = ({ builtIn, name, isChanged }: Template): string => {
    if (builtIn === undefined) return name.trim() || words.unnamed;
    return isChanged ? words.changed(words.builtIn[builtIn]) : words.builtIn[builtIn];
  };
  return (
    <div class="template-panel">
      <label class="field">
        <span>{words.template}</span>
        <select value={chosen.id} onChange={(event) => actions.onChoose(event.currentTarget.value)}>
          {all.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      <details class="template-edit">
        <summary>{words.edit}</summary>
        <TemplateEditor templates={templates} actions={actions} />
      </details>
      <Preview templates={templates} actions={actions} />
    </div>
  );
}

function TemplateEditor({ templates, actions }: Pick<TemplatePanelProps, 'templates' | 'actions'>) {
  const library = useWords('library');
  const words = useWords('templates');
  const { chosen, canUndo, isUnsaved } = templates;
  const problemId = useId();
  const problem = useMemo(() => actions.problemIn(chosen.text), [chosen.text, actions]);
  return (
    <div class="template-editor">
      {chosen.builtIn === undefined && (
        <label class="field">
          <span>{words.name}</span>
          <input
            type="text"
            maxLength={200}
            value={chosen.name}
            onInput={(event) => actions.onName(event.currentTarget.value)}
          />
        </label>
      )}
      <label class="field">
        <span>{words.text}</span>
        <textarea
          class="template-text"
          rows={14}
          maxLength={100_000}
          spellcheck={false}
          dir="ltr"
          value={chosen.text}
          aria-invalid={problem !== undefined}
          aria-describedby={problemId}
          onInput={(event) => actions.onText(event.currentTarget.value)}
        />
      </label>
      <p id={problemId} class="fault" role="status">
        {problem !== undefined && words.problem(problem)}
        {isUnsaved && words.unsaved}
      </p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => actions.onNew(words.unnamed)}>
          {words.copyAsNew}
        </button>
        {chosen.isChanged && (
          <button type="button" class="button" onClick={actions.onReset}>
            {chosen.builtIn === undefined ? words.delete : words.reset}
          </button>
        )}
        {canUndo && (
          <button type="button" class="button" onClick={actions.onUndoReset}>
            {library.undo}
          </button>
        )}
      </div>
      <Placeholders placeholders={templates.placeholders} />
    </div>
  );
}

const groups = ['file', 'outlets', 'articles', 'claims', 'evidence'] as const satisfies readonly PlaceholderGroup[];

/** All that can stand in a template. */
function Placeholders({ placeholders }: Pick<TemplateState, 'placeholders'>) {
  const words = useWords('templates');
  return (
    <details class="placeholders">
      <summary>{words.placeholders}</summary>
      {words.rules.map((rule) => (
        <p key={rule} class="hint">
          {rule}
        </p>
      ))}
      {groups.map((group) => (
        <section key={group}>
          <h3>{words.group[group]}</h3>
          <dl>
            {placeholders[group].map((name) => (
              <div key={name}>
                <dt>
                  <code>{`{{${name}}}`}</code>
                </dt>
                <dd>{words.placeholder[name]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

/** What is shown of a template, and of which text and notes. */
interface Shown {
  readonly text: string;
  readonly sample: TemplateState['sample'];
  readonly filled: string | undefined;
}

function Preview({ templates: { chosen, sample }, actions }: Pick<TemplatePanelProps, 'templates' | 'actions'>) {
  const words = useWords('templates');
  const { text } = chosen;
  const [shown, setShown] = useState<Shown>();
  const isRight = useMemo(() => actions.problemIn(text) === undefined, [text, actions]);
  useEffect(() => {
    if (sample.length === 0 || !isRight) return;
    let isWanted = true;
    void actions.fill(text, sample).then((filled) => isWanted && setShown({ text, sample, filled }));
    return () => {
      isWanted = false;
    };
  }, [text, sample, isRight, actions]);
  const isShown = isRight && sample.length > 0;
  const isSlow = isShown && shown?.text === text && shown.sample === sample && shown.filled === undefined;
  return (
    <details class="template-preview">
      <summary>{words.preview(sample.length)}</summary>
      {isShown && shown?.filled !== undefined && (
        <pre tabIndex={0} dir="auto">
          {shown.filled}
        </pre>
      )}
      {isSlow && <p class="hint">{words.previewTooLong}</p>}
      {sample.length === 0 && <p class="hint">{words.nothingToPreview}</p>}
      {sample.length > 0 && !isRight && <p class="hint">{words.noPreview}</p>}
    </details>
  );
}
