import type { LibraryActions, LibraryExport } from '../../components/views/library.ts';
import { linkToQuote } from '../../exchange/text-fragment.ts';
import { indexesOf, type LibraryParts } from './library-parts.ts';

/** What the reader can do with the notes of the library. */
export function actionsOf(parts: LibraryParts): LibraryActions {
  const { address, catalogue, selection, shares, changes, exports, noticed, untagged } = parts;
  return {
    onView: (view) => address.goTo({ view }),
    onPage: (page) => {
      noticed.actions.onVersions(undefined);
      address.goTo({ page });
    },
    onNotes: (view) => address.goTo({ view, page: 'notes' }),
    onSelect: (selected) => selection.select(selected),
    onSelectUntagged: (keys) => selection.selectUntagged(keys),
    onCurrent: (index) => selection.open(index),
    onOpenArticle: (index) => {
      const note = catalogue.noteAt(index);
      if (note !== undefined) parts.openPage(linkToQuote(note.annotation.target));
    },
    linkTo: linkToQuote,
    onTag: (indexes, keys, tag) => changes.tag(indexes, untagged.targetsOf(new Set(keys)), tag),
    onTagUntagged: (keys, tag) => untagged.tag(keys, tag),
    onCorrectDetails: (source, details) => changes.correctDetails(source, details),
    onTrash: (indexes) => changes.trash(indexes),
    onRestore: (indexes) => changes.restore(indexes),
    onDeleteForGood: (indexes) => changes.deleteForGood(indexes),
    onKeepPrivate: (id, isPrivate) => changes.keepPrivate(id, isPrivate),
    onJoin: (indexes) => changes.join(indexes),
    onSplit: (id) => changes.split(id),
    onUndo: () => {
      // Where what changed is shown, what was marked there comes first.
      const isTakenBack = address.snapshot.page === 'changes' && noticed.undo();
      if (!isTakenBack) changes.undo();
    },
    onRedo: () => changes.redo(),
    onExport: (request) => void startExport(parts, request),
    onCancelExport: () => exports.cancel(),
    onVersions: ({ source, title, language }) => {
      noticed.actions.onVersions({ source, title, language });
      address.goTo({ page: 'changes' });
    },
    onShares: (by) => shares.countBy(by),
    onEmptiedRead: parts.emptied.onEmptiedRead,
  };
}

function startExport(parts: LibraryParts, request: LibraryExport): Promise<void> {
  const { address, catalogue, exports, client, untagged, selection } = parts;
  const indexes = indexesOf(request.scope, parts);
  // All of it is read faster in one go than one by one.
  const isEverything =
    request.scope === 'everything' ||
    (!address.snapshot.view.trash && indexes.length > 0 && indexes.length === catalogue.snapshot.shown.live);
  const { all, shown } = untagged.drafts;
  const chosen = untagged.draftsOf(selection.snapshot.selectedUntagged);
  const drafts = { selected: chosen, shown, everything: all }[request.scope];
  return exports.start(request, isEverything ? undefined : () => client.ask('ids', indexes), drafts);
}
