import type { CatalogueCalls, News } from '../../../catalogue/calls.ts';
import { openWorker, type AskWorker, type WorkerEnd } from '../../../messaging/worker-calls.ts';

/** The page's side of the catalogue. */
export interface CatalogueClient {
  readonly ask: AskWorker<CatalogueCalls>;
  /** Tells all news, those of before included; to one listener only. */
  follow(onNews: (news: News) => void): void;
}

/**
 * Starts the catalogue in its worker, which lives until the signal aborts, and keeps its news until somebody follows.
 */
export function openCatalogue(signal: AbortSignal, worker: WorkerEnd = startWorker()): CatalogueClient {
  const ask = openWorker<CatalogueCalls>(worker, signal);
  const missed: News[] = [];
  let tell = (news: News): void => void missed.push(news);
  ask('follow', null, { onProgress: (news) => tell(news) }).catch(() => {
    if (!signal.aborted) tell({ news: 'failed', failure: 'failed' });
  });
  return {
    ask,
    follow(onNews) {
      tell = onNews;
      for (const news of missed.splice(0)) onNews(news);
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./catalogue-worker.ts', import.meta.url), { type: 'module' });
}
