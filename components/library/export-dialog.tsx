import { useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import { Dialog } from './dialog.tsx';
import type { FormatName, ExportScope, LibraryProps } from '../views/library.ts';
import { Progress } from './progress.tsx';
import { TemplatePanel } from './template-panel.tsx';

/** The export of what is selected or shown, above the list. */
export function ExportDialog({ onClose, ...props }: LibraryProps & { readonly onClose: () => void }) {
  const words = useWords('files');
  return (
    <Dialog title={words.export} onClose={onClose}>
      <ExportForm {...props} />
    </Dialog>
  );
}

/** What to export, as what, and whereto; tells how far it is. */
export function ExportForm(props: LibraryProps) {
  const { shown, selected, loading, exporting, actions, page, templates } = props;
  const words = useWords('files');
  const [format, setFormat] = useState<FormatName>('markdown');
  const counts: Readonly<Record<ExportScope, number>> = {
    selected: selected.size + props.selectedUntagged.size,
    shown: shown.rows.length + props.untagged.items.length,
    everything: (loading.counts?.live ?? shown.live) + props.untagged.all,
  };
  const scopes = (Object.keys(counts) as ExportScope[]).filter((each) => each !== 'selected' || counts.selected > 0);
  const [chosen, setScope] = useState<ExportScope>(page === 'files' ? 'everything' : (scopes[0] ?? 'shown'));
  const template = format === 'markdown' ? templates.chosen.text : undefined;
  const isBroken = template !== undefined && props.templateActions.problemIn(template) !== undefined;
  // Until all is read, what is shown is not all that the filters let through.
  const isReady = !isBroken && (chosen === 'everything' || (loading.isComplete && !props.isStale));
  const send = (to: 'file' | 'clipboard') => (): void =>
    actions.onExport({ format, scope: chosen, to, ...(template !== undefined && { template }) });
  return (
    <div class="export-form">
      <label class="field">
        <span>{words.scope}</span>
        <select
          value={chosen}
          onChange={(event) => setScope(scopes.find((each) => each === event.currentTarget.value) ?? chosen)}
        >
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {words.scopeName(scope, counts[scope])}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.format}</span>
        <select
          value={format}
          onChange={(event) => setFormat(props.formats.find((each) => each === event.currentTarget.value) ?? format)}
        >
          {props.formats.map((name) => (
            <option key={name} value={name}>
              {words.formatName[name]}
            </option>
          ))}
        </select>
      </label>
      {format === 'markdown' && (
        <TemplatePanel
          templates={templates}
          actions={props.templateActions}
          scope={chosen}
          available={chosen === 'selected' ? selected.size : shown.rows.length}
        />
      )}
      <div class="dialog-actions">
        <button type="button" class="button primary" disabled={!isReady} onClick={send('file')}>
          {words.saveFile}
        </button>
        <button type="button" class="button" disabled={!isReady} onClick={send('clipboard')}>
          {words.copy}
        </button>
      </div>
      {exporting?.kind === 'running' && (
        <Progress done={exporting.done} total={exporting.total} onCancel={actions.onCancelExport} />
      )}
      <p class="outcome" role="status">
        {exporting !== undefined && words.exported(exporting)}
      </p>
    </div>
  );
}
