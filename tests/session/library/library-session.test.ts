import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CatalogueCalls, News } from '../../../catalogue/calls.ts';
import { everything, type View } from '../../../catalogue/model/view.ts';
import type { BackupReminder } from '../../../settings/model/choices.ts';
import { inventedAnnotation } from '../../invented-annotation.ts';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
const { CatalogueSession } = await import('../../../session/library/catalogue/catalogue-session.ts');
const { LibrarySession } = await import('../../../session/library/library-session.ts');
const { SelectionSession } = await import('../../../session/library/selection-session.ts');
const { Session } = await import('../../../session/session.ts');

/** A part whose state the test says. */
class Said<State extends object> extends Session<State> {
  say(part: Partial<State>): void {
    this.change(part);
  }
}

const first = inventedAnnotation({ note: 'first' });
const counts = { live: 1, trashed: 0, byTag: { sourced: 0, unsourced: 1, promotional: 0 } };

/** A library of one note, whose other parts only note what they are told. */
function opened() {
  let tell: (news: News) => void = () => undefined;
  const asked: { name: string; input: unknown }[] = [];
  const shown = { ...counts, rows: Uint32Array.of(0), groups: Uint32Array.of(0), choices: {}, articleTitle: '' };
  const client = {
    follow: (onNews: typeof tell) => void (tell = onNews),
    ask: (name: keyof CatalogueCalls, input: unknown) => {
      asked.push({ name, input });
      const record = { index: 0, annotation: first, state: 'anchored' };
      if (name === 'ids') return Promise.resolve([first.id]);
      return Promise.resolve(name === 'show' ? { ...shown, records: [record] } : [record]);
    },
  } as never;
  const address = new (class extends Said<{ view: View; page: 'notes' | 'changes' | 'pictures' | 'files' }> {
    goTo = (change: object): void => this.say(change);
  })({ view: everything, page: 'notes' });
  const part = <Told extends object>(state: object, told: Told) => Object.assign(new Said(state), told);
  const parts = {
    client,
    openPage: vi.fn(),
    address,
    catalogue: new CatalogueSession(client, everything),
    selection: new SelectionSession(),
    shares: part({ by: 'outlet', shares: [] }, { look: vi.fn() }),
    changes: part({ done: undefined, problem: undefined }, { tag: vi.fn(), undo: vi.fn() }),
    openNote: part({ typed: undefined }, { open: vi.fn(), edits: {} }),
    thread: part({ thread: undefined }, { open: vi.fn(), lookAgain: vi.fn() }),
    exports: part({ exporting: undefined }, { start: vi.fn(() => Promise.resolve()), cancel: vi.fn() }),
    imports: part({ importing: undefined }, { actions: {} }),
    templates: part({}, { actions: {} }),
    backup: part({ backup: {}, isBackupOverdue: false }, { look: vi.fn(), actions: {} }),
    emptied: part({ isEmptied: false }, {}),
    classroom: part({}, { look: vi.fn(), actions: {} }),
    together: part({}, { actions: {} }),
    untagged: part(
      { items: [], all: 0, counts: {} },
      {
        look: vi.fn(),
        tag: vi.fn(),
        keys: new Set(['port']),
        drafts: { all: [], shown: [] },
        draftsOf: (keys: ReadonlySet<string>) => [...keys].map((key) => ({ key })),
        targetsOf: (keys: ReadonlySet<string>) => [...keys].map((source) => ({ source })),
      },
    ),
    noticed: part({}, { actions: { onVersions: vi.fn() }, undo: vi.fn(() => true) }),
  };
  const preferences = new Said<{ settings: { backupReminder: BackupReminder } }>({
    settings: { backupReminder: 'weekly' },
  });
  const session = new LibrarySession(parts as never, preferences, new AbortController().signal);
  return { session, parts, preferences, asked, tell: (news: News) => tell(news) };
}

describe('the library', () => {
  it('knows all that its parts know, as each changes', async () => {
    const { session, parts } = opened();
    expect(session.snapshot).toMatchObject({ page: 'notes', view: everything, problem: undefined, current: undefined });
    parts.changes.say({ problem: 'storage-full' });
    parts.exports.say({ exporting: { kind: 'nothing' } });
    await vi.waitFor(() => expect(session.snapshot.shown.rows).toHaveLength(1));
    expect(session.snapshot).toMatchObject({ problem: 'storage-full', exporting: { kind: 'nothing' } });
  });

  it('has the thread of the open note looked up, and again after changes', async () => {
    const { session, parts } = opened();
    await vi.waitFor(() => expect(session.snapshot.shown.rows).toHaveLength(1));
    expect(parts.thread.lookAgain).toHaveBeenCalled();
    session.callbacks.actions.onCurrent(0);
    expect(parts.thread.open).toHaveBeenLastCalledWith(first.id);
    session.callbacks.actions.onCurrent(undefined);
    expect(parts.thread.open).toHaveBeenLastCalledWith(undefined);
  });

  it('tells that the notes cannot be read before anything else that went wrong', () => {
    const { session, parts, tell } = opened();
    parts.changes.say({ problem: 'failed' });
    tell({ news: 'failed', failure: 'storage-unavailable' });
    expect(session.snapshot.problem).toBe('storage-unavailable');
  });

  it('shows another view, and forgets what was selected where the trash begins', () => {
    const { session, parts, asked } = opened();
    const { actions } = session.callbacks;
    actions.onSelect(new Set([0]));
    actions.onView({ ...everything, text: 'ferry' });
    expect(session.snapshot).toMatchObject({ view: { text: 'ferry' }, selected: new Set([0]), isStale: true });
    actions.onView({ ...everything, trash: true });
    expect(session.snapshot.selected).toEqual(new Set());
    expect(parts.address.snapshot.view.trash).toBe(true);
    expect(asked[0]).toEqual({ name: 'show', input: everything });
  });

  it('selects claims without a tag, tags and exports them, and forgets those that have one now', () => {
    const { session, parts } = opened();
    const { actions } = session.callbacks;
    actions.onSelectUntagged(new Set(['port', 'ferry']));
    actions.onTag([0], ['port', 'ferry'], 'sourced');
    expect(parts.changes.tag).toHaveBeenCalledWith([0], [{ source: 'port' }, { source: 'ferry' }], 'sourced');
    actions.onExport({ format: 'csv', scope: 'selected', to: 'file' });
    expect(parts.exports.start.mock.lastCall).toMatchObject([
      {},
      expect.any(Function),
      [{ key: 'port' }, { key: 'ferry' }],
    ]);
    parts.untagged.say({ items: [{}] });
    expect(session.snapshot.selectedUntagged).toEqual(new Set(['port']));
    actions.onView({ ...everything, trash: true });
    expect(session.snapshot.selectedUntagged).toEqual(new Set());
  });

  it('opens the note that is current, and the same one again as it is stored anew', async () => {
    const { session, parts } = opened();
    await vi.waitFor(() => expect(session.snapshot.shown.rows).toHaveLength(1));
    session.callbacks.actions.onCurrent(0);
    expect(parts.openNote.open).toHaveBeenLastCalledWith(first);
    session.callbacks.actions.onCurrent(undefined);
    expect(parts.openNote.open).toHaveBeenLastCalledWith(undefined);
  });

  it('counts shares only while they are looked at, and again after notes changed', async () => {
    const { session, parts, tell } = opened();
    await vi.waitFor(() => expect(session.snapshot.shown.rows).toHaveLength(1));
    expect(parts.shares.look).not.toHaveBeenCalledWith(everything);
    session.callbacks.actions.onPage('pictures');
    expect(parts.shares.look).toHaveBeenLastCalledWith(everything);
    parts.shares.look.mockClear();
    tell({ news: 'changed', indexes: [0] });
    await vi.waitFor(() => expect(parts.shares.look).toHaveBeenCalledWith(everything));
  });

  it('looks at backups once notes are shown, with the reminder as it is set', async () => {
    const { session, parts, preferences } = opened();
    expect(parts.backup.look).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(session.snapshot.shown.rows).toHaveLength(1));
    expect(parts.backup.look).toHaveBeenLastCalledWith('weekly');
    preferences.say({ settings: { backupReminder: 'never' } });
    expect(parts.backup.look).toHaveBeenLastCalledWith('never');
  });

  it('takes back what was marked where changes are shown, before what was done to notes', () => {
    const { session, parts } = opened();
    const { actions } = session.callbacks;
    actions.onUndo();
    expect(parts.noticed.undo).not.toHaveBeenCalled();
    expect(parts.changes.undo).toHaveBeenCalledOnce();
    actions.onVersions(first.target);
    expect(parts.noticed.actions.onVersions).toHaveBeenLastCalledWith(
      expect.objectContaining({ source: first.target.source }),
    );
    actions.onUndo();
    expect(parts.noticed.undo).toHaveBeenCalledOnce();
    expect(parts.changes.undo).toHaveBeenCalledOnce();
  });

  it('exports what is selected, in its order, and all that is live in one go', async () => {
    const { session, parts } = opened();
    await vi.waitFor(() => expect(session.snapshot.shown.rows).toHaveLength(1));
    const { actions } = session.callbacks;
    const request = { format: 'csv', scope: 'shown', to: 'file' } as const;
    actions.onExport(request);
    expect(parts.exports.start).toHaveBeenLastCalledWith(request, undefined, []);
    actions.onView({ ...everything, trash: true });
    actions.onExport(request);
    const [, idsOf] = (parts.exports.start.mock.lastCall ?? []) as unknown as [unknown, () => Promise<string[]>];
    expect(await idsOf()).toEqual([first.id]);
  });
});
