import type { LibraryActions, LibraryExport } from '../../components/views/library.ts';
import { linkToQuote } from '../../exchange/text-fragment.ts';
import { indexesOf, type LibraryParts } from './library-parts.ts';

/** What the reader can do with the notes of the library. */
export function actionsOf(parts: LibraryParts): LibraryActions {
  const { address, catalogue, selection, shares, changes, exports } = parts;
  return {
    onView: (view) => address.goTo({ view }),
    onPage: (page) => address.goTo({ page }),
    onNotes: (view) => address.goTo({ view, page: 'notes' }),
    onSelect: (selected) => selection.select(selected),
    onCurrent: (index) => selection.open(index),
    onOpenArticle: (index) => {
      const note = catalogue.noteAt(index);
      if (note !== undefined) parts.openPage(linkToQuote(note.annotation.target));
    },
    linkTo: linkToQuote,
    onTag: (indexes, tag) => changes.tag(indexes, tag),
    onTrash: (indexes) => changes.trash(indexes),
    onRestore: (indexes) => changes.restore(indexes),
    onDeleteForGood: (indexes) => changes.deleteForGood(indexes),
    onUndo: () => changes.undo(),
    onRedo: () => changes.redo(),
    onExport: (request) => void startExport(parts, request),
    onCancelExport: () => exports.cancel(),
    onShares: (by) => shares.countBy(by),
  };
}

function startExport(parts: LibraryParts, request: LibraryExport): Promise<void> {
  const { address, catalogue, exports, client } = parts;
  const indexes = indexesOf(request.scope, parts);
  // All of it is read faster in one go than one by one.
  const isEverything =
    request.scope === 'everything' ||
    (!address.snapshot.view.trash && indexes.length === catalogue.snapshot.shown.live);
  return exports.start(request, isEverything ? undefined : () => client.ask('ids', indexes));
}
