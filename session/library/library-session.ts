import type { FormatName, LibraryCallbacks, LibraryState } from '../../components/views/library.ts';
import { formats as formatsByName } from '../../exchange/formats.ts';
import type { BackupReminder } from '../../settings/model/choices.ts';
import { followPart, Session, type Followed } from '../session.ts';
import type { CatalogueState } from './catalogue/catalogue-session.ts';
import { actionsOf } from './library-actions.ts';
import type { LibraryParts } from './library-parts.ts';

type Preferences = Followed<{ readonly settings: { readonly backupReminder: BackupReminder } }>;

/** The library as one: all that its parts know, and what a change of one means for the others. */
export class LibrarySession extends Session<LibraryState> {
  readonly callbacks: LibraryCallbacks;
  readonly #parts: LibraryParts;
  readonly #preferences: Preferences;

  constructor(parts: LibraryParts, preferences: Preferences, signal: AbortSignal) {
    super(stateOf(parts));
    this.#parts = parts;
    this.#preferences = preferences;
    this.callbacks = {
      actions: actionsOf(parts),
      noteEdits: parts.openNote.edits,
      backupActions: parts.backup.actions,
      importActions: parts.imports.actions,
      templateActions: parts.templates.actions,
      changesActions: parts.noticed.actions,
      classActions: parts.classroom.actions,
      togetherActions: parts.together.actions,
    };
    this.#join(signal);
    for (const part of sessionsOf(parts)) part.subscribe(() => this.change(stateOf(parts)), signal);
  }

  #join(signal: AbortSignal): void {
    const { address, catalogue, selection, openNote, thread, shares, untagged } = this.#parts;
    const countShares = (): void => {
      const { page, view } = address.snapshot;
      shares.look(page === 'pictures' ? view : undefined);
    };
    const openCurrent = (): void => {
      const annotation = catalogue.noteAt(selection.snapshot.current)?.annotation;
      openNote.open(annotation);
      thread.open(annotation?.deleted === undefined ? annotation?.id : undefined);
    };
    const lookAtBackup = (): void => this.#lookAtBackup();
    followPart(
      address,
      ({ view }) => view.trash,
      () => selection.clear(),
      signal,
    );
    followPart(
      address,
      ({ view }) => view,
      (view) => {
        catalogue.look(view);
        untagged.look(view);
      },
      signal,
    );
    address.subscribe(countShares, signal);
    followPart(catalogue, ({ shown }) => shown, countShares, signal);
    catalogue.subscribe(openCurrent, signal);
    followPart(
      catalogue,
      ({ shown }) => shown,
      () => thread.lookAgain(),
      signal,
    );
    followPart(catalogue, notesShown, lookAtBackup, signal);
    followPart(selection, ({ current }) => current, openCurrent, signal);
    followPart(
      untagged,
      ({ items }) => items,
      () => selection.keepUntagged(untagged.keys),
      signal,
    );
    followPart(this.#preferences, ({ settings }) => settings.backupReminder, lookAtBackup, signal);
    untagged.look(address.snapshot.view);
    countShares();
    this.#lookAtClass(signal);
  }

  /** What a student tagged meanwhile, in another tab, counts once the page is looked at again. */
  #lookAtClass(signal: AbortSignal): void {
    const { address, classroom } = this.#parts;
    const look = (): void => {
      if (address.snapshot.page === 'class' && document.visibilityState === 'visible') classroom.look();
    };
    followPart(address, ({ page }) => page, look, signal);
    document.addEventListener('visibilitychange', look, { signal });
    look();
  }

  #lookAtBackup(): void {
    const { backup, catalogue } = this.#parts;
    if (notesShown(catalogue.snapshot) !== undefined) backup.look(this.#preferences.snapshot.settings.backupReminder);
  }
}

function sessionsOf(parts: LibraryParts): Pick<Session<object>, 'subscribe'>[] {
  const { address, catalogue, selection, shares, changes, openNote, exports, imports, templates } = parts;
  const { backup, emptied, noticed, classroom, together, untagged, thread } = parts;
  const ofNotes = [address, catalogue, untagged, selection, shares, changes, openNote, thread, noticed];
  return [...ofNotes, exports, imports, templates, backup, emptied, classroom, together];
}

/** Another object after notes changed; undefined before the first are shown. */
function notesShown({ loading, shown }: CatalogueState): object | undefined {
  return loading.isComplete || shown.rows.length > 0 ? shown : undefined;
}

const formats = Object.keys(formatsByName) as FormatName[];

function stateOf(parts: LibraryParts): LibraryState {
  const { failure, ...catalogue } = parts.catalogue.snapshot;
  const { problem, done } = parts.changes.snapshot;
  return {
    ...parts.address.snapshot,
    ...catalogue,
    ...parts.selection.snapshot,
    ...parts.openNote.snapshot,
    ...parts.thread.snapshot,
    ...parts.exports.snapshot,
    ...parts.imports.snapshot,
    ...parts.backup.snapshot,
    ...parts.emptied.snapshot,
    untagged: parts.untagged.snapshot,
    shares: parts.shares.snapshot,
    formats,
    templates: parts.templates.snapshot,
    noticed: parts.noticed.snapshot,
    classroom: parts.classroom.snapshot,
    together: parts.together.snapshot,
    problem: failure ?? problem,
    done,
  };
}
