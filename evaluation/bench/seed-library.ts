import type { Page } from 'playwright-core';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { quoteRowOf, type QuoteRow } from '../../storage/quotes.ts';
import { inventedAnnotations } from './invented-library.ts';

/** Annotations that travel to the page at once: some 8 MB. */
const batch = 5000;

/** Puts so many invented annotations straight into the database of an extension page, which has been opened before. */
export async function seedLibrary(page: Page, count: number, from = 0): Promise<void> {
  for (let at = from; at < from + count; at += batch) {
    await putAnnotations(page, inventedAnnotations(at, Math.min(batch, from + count - at)));
  }
}

/** Puts annotations straight into the database of an extension page: some thousand at once. */
export async function putAnnotations(page: Page, annotations: readonly Annotation[]): Promise<void> {
  // As text: the driver takes objects apart one by one, which takes seconds for some thousand.
  await page.evaluate(putAll, JSON.stringify({ annotations, quotes: annotations.map(quoteRowOf) }));
}

async function putAll(text: string): Promise<void> {
  const { annotations, quotes } = JSON.parse(text) as { annotations: Annotation[]; quotes: QuoteRow[] };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('claimlight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
  const transaction = db.transaction(['annotations', 'quotes', 'tallies'], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(new Error(String(transaction.error)));
  });
  for (const annotation of annotations) transaction.objectStore('annotations').put(annotation);
  for (const quote of quotes) transaction.objectStore('quotes').put(quote);
  const tallies = transaction.objectStore('tallies');
  const known = tallies.getAll();
  known.onsuccess = () => {
    for (const tag of ['sourced', 'unsourced', 'promotional']) {
      const before = (known.result as { tag: string; live: number }[]).find((tally) => tally.tag === tag)?.live ?? 0;
      tallies.put({ tag, live: before + annotations.filter((each) => each.tag === tag).length, trashed: 0 });
    }
  };
  await done;
  db.close();
}
