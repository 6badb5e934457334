import type { Answer, CallName, CatalogueCalls, News, Question } from './protocol.ts';

/** The page's side of the catalogue. */
export interface CatalogueClient {
  /** Tells all news, those of before included. */
  follow(onNews: (news: News) => void): void;
  ask<Name extends CallName>(name: Name, input: CatalogueCalls[Name]['input']): Promise<CatalogueCalls[Name]['output']>;
}

/** Starts the catalogue's worker, which lives as long as the page. */
export function startCatalogue(): CatalogueClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (output: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const missed: News[] = [];
  let onNews = (news: News): void => void missed.push(news);
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
  return {
    follow(tell) {
      onNews = tell;
      for (const news of missed.splice(0)) tell(news);
    },
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, name, input } satisfies Question);
      }),
  };
}
