import type { Answer, CallName, CatalogueCalls, News, Question } from './protocol.ts';

/** The page's side of the catalogue. */
export interface CatalogueClient {
  ask<Name extends CallName>(name: Name, input: CatalogueCalls[Name]['input']): Promise<CatalogueCalls[Name]['output']>;
}

/** Starts the catalogue's worker; it ends with the signal. */
export function startCatalogue(onNews: (news: News) => void, signal: AbortSignal): CatalogueClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (output: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<News | Answer>) => {
    if ('news' in data) {
      onNews(data);
      return;
    }
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) question?.reject(new Error(data.failed));
    else question?.resolve(data.output as never);
  });
  worker.addEventListener('error', () => onNews({ news: 'failed', kind: 'failed' }));
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, name, input } satisfies Question);
      }),
  };
}
