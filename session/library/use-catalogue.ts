import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LoadingState, NoteRecord, NoteSource } from '../../components/views/library.ts';
import type { Shown } from '../../catalogue/shown.ts';
import { isNarrowed, type View } from '../../catalogue/view.ts';
import type { StorageErrorKind } from '../../storage/storage-error.ts';
import type { CatalogueClient } from '../../catalogue/client.ts';
import type { News, ShownRecord } from '../../catalogue/protocol.ts';

/** Whole annotations kept beside those in sight; at most some 2 MB. */
const kept = 1200;

/** Annotations asked for at once: two screens of them, some 10 ms. */
const askedAtOnce = 40;

const nothingShown: Shown = {
  rows: new Uint32Array(),
  groups: new Uint32Array(),
  byTag: { sourced: 0, unsourced: 0, promotional: 0 },
  choices: { tags: [], states: [], outlets: [], authors: [], languages: [] },
  articleTitle: '',
  live: 0,
  trashed: 0,
};

export interface CatalogueView {
  readonly shown: Shown;
  /** True while another view is asked for than is shown. */
  readonly isStale: boolean;
  readonly loading: LoadingState;
  readonly notes: NoteSource;
  readonly failure?: StorageErrorKind;
}

/** What a view shows, followed as the notes are read and changed. */
export function useCatalogue(client: CatalogueClient, view: View): CatalogueView {
  const [{ shown, shownFor }, setShown] = useState<{ shown: Shown; shownFor?: View }>({ shown: nothingShown });
  const [loading, setLoading] = useState<LoadingState>({ read: 0, isComplete: false });
  const [failure, setFailure] = useState<StorageErrorKind>();
  const [generation, setGeneration] = useState(0);
  const records = useRef(new Map<number, NoteRecord>());
  const newest = useRef({ view, generation: 0, isComplete: false, hasShown: false });
  newest.current.view = view;

  /** One question at a time: of what is asked meanwhile the last is enough. */
  const showing = useRef({ isAsked: false, again: 0 });
  const askToShow = useCallback(async (): Promise<void> => {
    if (showing.current.isAsked) {
      showing.current.again += 1;
      return;
    }
    showing.current = { isAsked: true, again: 0 };
    const asked = newest.current.view;
    const answer = await client.ask('show', asked).finally(() => (showing.current.isAsked = false));
    if (newest.current.view === asked) {
      keep(records.current, answer.records);
      newest.current.hasShown ||= answer.rows.length > 0;
      setShown({ shown: answer, shownFor: asked });
    }
    if (showing.current.again > 0) await askToShow();
  }, [client]);

  const onNews = useRef<(news: News) => void>(() => undefined);
  onNews.current = (news) => {
    if (news.news === 'failed') setFailure(news.kind);
    else if (news.news === 'progress') {
      setLoading(news);
      const isFirst = !newest.current.hasShown || isNarrowed(newest.current.view);
      const isNowComplete = news.isComplete && !newest.current.isComplete;
      newest.current.isComplete = news.isComplete;
      // In between, the top of the list is already right: rows coming in below must not have it redrawn.
      if (isFirst || isNowComplete) void askToShow();
    } else {
      changes.current += 1;
      for (const index of news.indexes === 'all' ? records.current.keys() : news.indexes) stale.current.add(index);
      void askToShow().then(() => setGeneration((before) => before + 1));
    }
  };

  useEffect(() => client.follow((news) => onNews.current(news)), [client]);
  useEffect(() => void askToShow(), [view, askToShow]);

  /** Changed since they were read; until they are read again they are shown as they were, so that no field loses the cursor. */
  const stale = useRef(new Set<number>());
  const wanted = useRef<readonly number[]>([]);
  const isAsking = useRef(false);
  const changes = useRef(0);
  /** One question at a time, always for what is wanted now: a reader who jumps on has no use for rows passed by. */
  const fetchWanted = useCallback(async (): Promise<void> => {
    const isMissing = (index: number): boolean => !records.current.has(index) || stale.current.has(index);
    const missing = wanted.current.filter(isMissing).slice(0, askedAtOnce);
    if (isAsking.current || missing.length === 0) return;
    isAsking.current = true;
    const before = changes.current;
    const found = await client.ask('records', missing).finally(() => (isAsking.current = false));
    // Read before a change and told after it: they may be as they were.
    if (before !== changes.current) return fetchWanted();
    const gone = new Set(missing);
    for (const { index, annotation } of found) {
      stale.current.delete(index);
      records.current.delete(index);
      if (annotation !== undefined) gone.delete(index);
    }
    keep(records.current, found);
    wanted.current = wanted.current.filter((index) => !gone.has(index));
    forgetOldest(records.current, kept);
    setGeneration((before) => before + 1);
    await fetchWanted();
  }, [client]);

  const notes = useMemo(
    (): NoteSource => ({
      at: (index) => records.current.get(index),
      need(indexes) {
        wanted.current = indexes;
        void fetchWanted();
      },
    }),
    // A new object has the list draw again what it was given anew.
    [fetchWanted, generation],
  );

  return { shown, isStale: shownFor !== view, loading, notes, ...(failure && { failure }) };
}

function keep(records: Map<number, NoteRecord>, found: readonly ShownRecord[]): void {
  for (const { index, annotation, state } of found)
    if (annotation !== undefined) records.set(index, { index, annotation, state });
}

/** Maps keep the order in which they were filled. */
function forgetOldest(records: Map<number, NoteRecord>, most: number): void {
  for (const index of records.keys()) {
    if (records.size <= most) return;
    records.delete(index);
  }
}
