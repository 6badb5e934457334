import type { Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { ArticleReading } from './readings.ts';
import { translated } from './storage-error.ts';
import { storedCounts, type StoredCounts } from './tally.ts';

/** What a library that shows articles by their last change begins with. */
export interface FirstSight {
  readonly counts: StoredCounts;
  /** All live annotations of the articles whose annotations changed last, the last changed article first. */
  readonly annotations: readonly Annotation[];
  /** What reading these articles showed. */
  readonly readings: readonly ArticleReading[];
}

/** @param rows annotations at the least, if there are as many. */
export function firstSight(db: ClaimlightDatabase, rows: number): Promise<FirstSight> {
  return translated(() =>
    db.transaction('r', db.annotations, db.readings, db.tallies, async () => {
      const [counts, annotations] = await Promise.all([storedCounts(db), lastChangedArticles(db, rows)]);
      const sources = new Set(annotations.map(({ target }) => target.source));
      const readings = await db.readings.bulkGet([...sources]);
      return { counts, annotations, readings: readings.filter((reading) => reading !== undefined) };
    }),
  );
}

async function lastChangedArticles(db: ClaimlightDatabase, rows: number): Promise<Annotation[]> {
  const last = await db.annotations
    .orderBy('modified')
    .reverse()
    .and(({ deleted }) => deleted === undefined)
    .limit(rows)
    .toArray();
  const articles: Annotation[] = [];
  for (const source of new Set(last.map(({ target }) => target.source))) {
    if (articles.length >= rows) break;
    const stored = await db.annotations.where('target.source').equals(source).toArray();
    articles.push(...stored.filter(({ deleted }) => deleted === undefined));
  }
  return articles;
}

/**
 * Up to `limit` annotations whose ids follow `after`, in the order of their ids, the trash included. To read all of
 * them in pieces: a piece holds what was stored when it was read.
 */
function annotationsAfter(db: ClaimlightDatabase, after: string, limit: number): Promise<Annotation[]> {
  return translated(() => db.annotations.where('id').above(after).limit(limit).toArray());
}

/** Annotations read at once; a piece takes some 40 ms, in between others have their turn. */
const sliceLength = 1000;

/**
 * Everything that is stored, the trash included, in slices. What changes meanwhile may be in the old or the new state.
 */
export async function* everyAnnotation(db: ClaimlightDatabase, signal?: AbortSignal): AsyncGenerator<Annotation[]> {
  let last = '';
  for (;;) {
    signal?.throwIfAborted();
    const slice = await annotationsAfter(db, last, sliceLength);
    yield slice;
    if (slice.length < sliceLength) return;
    last = slice.at(-1)?.id ?? '';
  }
}

/** The annotations with these ids, in this order; undefined for an id that is not stored. */
export function annotationsByIds(db: ClaimlightDatabase, ids: readonly string[]): Promise<(Annotation | undefined)[]> {
  return translated(() => db.annotations.bulkGet([...ids]));
}
