import { useState } from 'preact/hooks';
import { tagSchema } from '../../annotation/model/annotation.ts';
import { TagIcon } from '../tag-icon.tsx';
import { useWords } from '../words/words-context.ts';
import { ExportDialog } from './export-dialog.tsx';
import type { LibraryProps } from '../views/library.ts';
import { SureDelete } from './sure-delete.tsx';

/** How many are shown and selected, and what can be done to all of the selected at once. */
export function SelectionBar(props: LibraryProps) {
  const { shown, selected, loading, view, actions } = props;
  const words = useWords('library');
  const files = useWords('files');
  const [isExporting, setExporting] = useState(false);
  const shelf = view.trash ? (loading.counts?.trashed ?? shown.trashed) : (loading.counts?.live ?? shown.live);
  return (
    <div class="selection-bar">
      <p class="counted" role="status">
        {loading.isComplete
          ? words.counted(shown.rows.length, shelf)
          : words.reading(loading.read, (loading.counts?.live ?? 0) + (loading.counts?.trashed ?? 0))}
      </p>
      <button
        type="button"
        class="button quiet"
        disabled={shown.rows.length === 0}
        onClick={() => actions.onSelect(selected.size > 0 ? new Set() : new Set(shown.rows))}
      >
        {selected.size > 0 ? words.selectNone : words.selectAll(shown.rows.length)}
      </button>
      <button type="button" class="button" onClick={() => setExporting(true)}>
        {files.export} …
      </button>
      {selected.size > 0 && <ForSelected {...props} />}
      {isExporting && <ExportDialog {...props} onClose={() => setExporting(false)} />}
    </div>
  );
}

function ForSelected({ view, selected, actions }: LibraryProps) {
  const words = useWords('library');
  const { tag: tagWords } = useWords('claims');
  const indexes = [...selected];
  return (
    <div class="for-selected" role="group" aria-label={words.selected(selected.size)}>
      <b>{words.selected(selected.size)}</b>
      {view.trash ? (
        <>
          <button type="button" class="button" onClick={() => actions.onRestore(indexes)}>
            {words.restore}
          </button>
          <SureDelete count={indexes.length} onDelete={() => actions.onDeleteForGood(indexes)} />
        </>
      ) : (
        <>
          <span>{words.retag}</span>
          {tagSchema.options.map((tag) => (
            <button key={tag} type="button" class="button" onClick={() => actions.onTag(indexes, tag)}>
              <TagIcon of={tag} />
              {tagWords[tag]}
            </button>
          ))}
          <button type="button" class="button" onClick={() => actions.onTrash(indexes)}>
            {words.moveToTrash}
          </button>
        </>
      )}
    </div>
  );
}
