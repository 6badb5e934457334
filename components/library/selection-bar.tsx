import { useState } from 'preact/hooks';
import { tagSchema } from '../../annotation/model/annotation.ts';
import { mostJoined } from '../../annotation/model/most-joined.ts';
import { TagIcon } from '../tag-icon.tsx';
import { useWords } from '../words/words-context.ts';
import { ExportDialog } from './export-dialog.tsx';
import type { LibraryProps } from '../views/library.ts';
import { SureDelete } from './sure-delete.tsx';

/** How many are shown and selected, and what can be done to all of the selected at once. */
export function SelectionBar(props: LibraryProps) {
  const { shown, selected, selectedUntagged, untagged, loading, view, actions } = props;
  const words = useWords('library');
  const files = useWords('files');
  const [isExporting, setExporting] = useState(false);
  const shelf = view.trash
    ? (loading.counts?.trashed ?? shown.trashed)
    : (loading.counts?.live ?? shown.live) + untagged.all;
  const inSight = shown.rows.length + untagged.items.length;
  const chosen = selected.size + selectedUntagged.size;
  const selectAll = (): void => {
    actions.onSelect(new Set(chosen > 0 ? [] : shown.rows));
    actions.onSelectUntagged(new Set(chosen > 0 ? [] : untagged.items.map(({ key }) => key)));
  };
  return (
    <div class="selection-bar">
      <p class="counted" role="status">
        {loading.isComplete
          ? words.counted(inSight, shelf)
          : words.reading(loading.read, (loading.counts?.live ?? 0) + (loading.counts?.trashed ?? 0))}
      </p>
      <button type="button" class="button quiet" disabled={inSight === 0 && chosen === 0} onClick={selectAll}>
        {chosen > 0 ? words.selectNone : words.selectAll(inSight)}
      </button>
      <button type="button" class="button" onClick={() => setExporting(true)}>
        {files.export} …
      </button>
      {chosen > 0 && <ForSelected {...props} />}
      {isExporting && <ExportDialog {...props} onClose={() => setExporting(false)} />}
    </div>
  );
}

function ForSelected({ view, selected, selectedUntagged, actions }: LibraryProps) {
  const words = useWords('library');
  const { tag: tagWords } = useWords('claims');
  const indexes = [...selected];
  const untagged = [...selectedUntagged];
  const counted = words.selected(indexes.length + untagged.length);
  return (
    <div class="for-selected" role="group" aria-label={counted}>
      <b>{counted}</b>
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
            <button key={tag} type="button" class="button" onClick={() => actions.onTag(indexes, untagged, tag)}>
              <TagIcon of={tag} />
              {tagWords[tag]}
            </button>
          ))}
          {indexes.length > 1 && <Join indexes={indexes} actions={actions} />}
          {indexes.length > 0 && (
            <button type="button" class="button" onClick={() => actions.onTrash(indexes)}>
              {words.moveToTrash}
            </button>
          )}
          {indexes.length > 0 && untagged.length > 0 && <span class="hint">{words.untaggedStay}</span>}
        </>
      )}
    </div>
  );
}

function Join({ indexes, actions }: Pick<LibraryProps, 'actions'> & { readonly indexes: readonly number[] }) {
  const words = useWords('threads');
  if (indexes.length > mostJoined) return <span class="hint">{words.tooMany(mostJoined)}</span>;
  return (
    <button type="button" class="button" onClick={() => actions.onJoin(indexes)}>
      {words.sameClaim}
    </button>
  );
}
