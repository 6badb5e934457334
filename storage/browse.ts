import type { Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { ArticleReading } from './readings.ts';
import { everyRow } from './rows.ts';
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
 * Everything that is stored, the trash included, in slices. What changes meanwhile may be in the old or the new state.
 */
export function everyAnnotation(db: ClaimlightDatabase, signal?: AbortSignal): AsyncGenerator<Annotation[]> {
  return everyRow(db.annotations, signal);
}

/** The annotations with these ids, in this order; undefined for an id that is not stored. */
export function annotationsByIds(db: ClaimlightDatabase, ids: readonly string[]): Promise<(Annotation | undefined)[]> {
  return translated(() => db.annotations.bulkGet([...ids]));
}
