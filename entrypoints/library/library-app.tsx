import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Library } from '../../components/library/library.tsx';
import type { Done, LibraryActions, LibraryExportState, LibraryProblem } from '../../components/views/library.ts';
import { linkToQuote } from '../../exchange/text-fragment.ts';
import { CallError } from '../../messaging/call-error.ts';
import { askBackground } from '../../messaging/channels.ts';
import type { Settings } from '../../settings/settings.ts';
import type { CatalogueClient } from '../../catalogue/client.ts';
import { exportFromLibrary } from '../../session/library/export/export-from-library.ts';
import { useImport } from '../../session/library/import/use-import.ts';
import { storeUnstored } from '../../session/library/store-unstored.ts';
import { useBackup } from '../../session/library/use-backup.ts';
import { useCatalogue } from '../../session/library/use-catalogue.ts';
import { useLocation } from '../../session/library/use-location.ts';
import { useOpenNote } from '../../session/library/use-open-note.ts';
import { useShares } from '../../session/library/use-shares.ts';
import { useTemplates } from '../../session/library/use-templates.ts';

interface LibraryAppProps {
  readonly client: CatalogueClient;
  readonly settings: Settings;
}

/** The library joined to the database, the background and the address. */
export function LibraryApp({ client, settings }: LibraryAppProps) {
  const { view, page, setPlace } = useLocation();
  const { shown, isStale, loading, notes, failure } = useCatalogue(client, view);
  const {
    backup,
    isOverdue,
    actions: backupActions,
  } = useBackup(settings.backupReminder, loading.isComplete || shown.rows.length > 0 ? shown : undefined);
  const { shares, setBy } = useShares(client, page === 'pictures' ? view : undefined, shown);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState<number>();
  const [problem, setProblem] = useState<LibraryProblem>();
  const [done, setDone] = useState<Done>();
  const [exporting, setExporting] = useState<LibraryExportState>();
  const exportLife = useRef<AbortController>(undefined);
  const newest = useRef({ shown, selected, notes, view });
  newest.current = { shown, selected, notes, view };

  const {
    templates,
    actions: templateActions,
    readAgain,
  } = useTemplates(async (scope, count) => {
    const indexes = scope === 'selected' ? Uint32Array.from(selected) : shown.rows;
    return client.ask('ids', indexes.slice(0, count));
  });
  const { importing, actions: importActions } = useImport(readAgain);

  // What cannot be stored is kept; that the database cannot be read is told by the catalogue.
  useEffect(() => void storeUnstored().catch(() => undefined), []);
  useEffect(() => setSelected(new Set()), [view.trash]);

  const attempt = useCallback((work: () => Promise<unknown>): void => {
    work().then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    );
  }, []);
  const { typed, edits } = useOpenNote(notes.at(current ?? -1)?.annotation, attempt);

  const actions = useMemo((): LibraryActions => {
    const change = (
      indexes: readonly number[],
      what: Done['what'],
      work: (ids: string[]) => Promise<number>,
      tag?: Done['tag'],
    ): void =>
      attempt(async () => {
        const ids = [...(await client.ask('ids', Uint32Array.from(indexes)))];
        const count = await work(ids);
        await client.ask('refresh', ids);
        setDone({ what, count, ...(tag && { tag }) });
        if (what !== 'retagged') setSelected(new Set());
      });
    const replay = (call: 'undo' | 'redo'): void =>
      attempt(async () => {
        const isDone = await askBackground(call, {});
        setDone({ what: isDone ? (`${call === 'undo' ? 'un' : 're'}done` as const) : `nothing-to-${call}`, count: 0 });
      });
    return {
      onView: (view) => setPlace({ view }),
      onPage: (page) => setPlace({ page }),
      onSelect: setSelected,
      onCurrent: setCurrent,
      onEdit: (index) => {
        setCurrent(index);
        setTimeout(() => document.querySelector<HTMLTextAreaElement>('.note-details textarea')?.focus());
      },
      onOpenArticle: (index) => {
        const record = newest.current.notes.at(index ?? -1);
        if (record !== undefined) open(linkToQuote(record.annotation.target), '_blank', 'noopener');
      },
      onTag: (indexes, tag) =>
        change(indexes, 'retagged', (ids) => askBackground('retagAnnotations', { ids, tag }), tag),
      onTrash: (indexes) => change(indexes, 'trashed', (ids) => askBackground('trashAnnotations', { ids })),
      onRestore: (indexes) => change(indexes, 'restored', (ids) => askBackground('restoreAnnotations', { ids })),
      onDeleteForGood: (indexes) => change(indexes, 'deleted', (ids) => askBackground('deleteForGood', { ids })),
      onUndo: () => replay('undo'),
      onRedo: () => replay('redo'),
      onExport: (request) => {
        exportLife.current?.abort();
        exportLife.current = new AbortController();
        const { shown, selected } = newest.current;
        const indexes = request.scope === 'selected' ? Uint32Array.from(selected) : shown.rows;
        // All of it is read faster in one go than one by one.
        const isEverything =
          request.scope === 'everything' || (!newest.current.view.trash && indexes.length === shown.live);
        const idsOf = isEverything ? undefined : () => client.ask('ids', indexes);
        void exportFromLibrary(request, idsOf, setExporting, exportLife.current.signal);
      },
      onCancelExport: () => exportLife.current?.abort(),
      onShares: setBy,
      onNotes: (view) => setPlace({ view, page: 'notes' }),
    };
  }, [client, setPlace, setBy, attempt]);

  const shownProblem = failure ?? problem;
  return (
    <Library
      page={page}
      view={view}
      shown={shown}
      isStale={isStale}
      loading={loading}
      notes={notes}
      selected={selected}
      current={current}
      shares={shares}
      backup={backup}
      isBackupOverdue={isOverdue}
      actions={actions}
      noteEdits={edits}
      {...(typed && { typed })}
      backupActions={backupActions}
      importActions={importActions}
      templates={templates}
      templateActions={templateActions}
      {...(importing && { importing })}
      {...(shownProblem && { problem: shownProblem })}
      {...(done && { done })}
      {...(exporting && { exporting })}
    />
  );
}

function problemOf(error: unknown): LibraryProblem {
  if (!(error instanceof CallError)) return 'not-saved';
  if (error.failure === 'storage-full') return 'full';
  return error.failure === 'storage-unavailable' ? 'unavailable' : 'not-saved';
}
