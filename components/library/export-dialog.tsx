import { useState } from 'preact/hooks';
import { formats, type FormatName } from '../../exchange/formats.ts';
import { useLibraryWords } from '../words/library-context.ts';
import { Dialog } from './dialog.tsx';
import type { ExportScope, LibraryProps } from './library-props.ts';
import { Progress } from './progress.tsx';

const formatNames = Object.keys(formats) as FormatName[];

/** The export of what is selected or shown, above the list. */
export function ExportDialog({ onClose, ...props }: LibraryProps & { readonly onClose: () => void }) {
  const words = useLibraryWords();
  return (
    <Dialog title={words.export} onClose={onClose}>
      <ExportForm {...props} />
    </Dialog>
  );
}

/** What to export, as what, and whereto; tells how far it is. */
export function ExportForm({ shown, selected, loading, exporting, actions, page }: LibraryProps) {
  const words = useLibraryWords();
  const [format, setFormat] = useState<FormatName>('markdown');
  const counts: Readonly<Record<ExportScope, number>> = {
    selected: selected.size,
    shown: shown.rows.length,
    everything: loading.counts?.live ?? shown.live,
  };
  const scopes = (Object.keys(counts) as ExportScope[]).filter((each) => each !== 'selected' || counts.selected > 0);
  const [chosen, setScope] = useState<ExportScope>(page === 'files' ? 'everything' : (scopes[0] ?? 'shown'));
  const send = (to: 'file' | 'clipboard') => (): void => actions.onExport({ format, scope: chosen, to });
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
          onChange={(event) => setFormat(formatNames.find((each) => each === event.currentTarget.value) ?? format)}
        >
          {formatNames.map((name) => (
            <option key={name} value={name}>
              {words.formatName[name]}
            </option>
          ))}
        </select>
      </label>
      <div class="dialog-actions">
        <button type="button" class="button primary" onClick={send('file')}>
          {words.saveFile}
        </button>
        <button type="button" class="button" onClick={send('clipboard')}>
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
