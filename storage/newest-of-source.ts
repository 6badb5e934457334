import Dexie from 'dexie';
import type { Annotation } from '../annotation/model/annotation.ts';
import { byPlace, isLive } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { longestAhead } from './newer.ts';
import { translated } from './storage-error.ts';

/** As many notes of one article as a page paints and a view lists; what files made by programs bring can be more. */
export const mostOfSource = 1000;

/** The live annotations of an article, in the order of their quotes; of very many those that were changed last. */
export interface NewestOfSource {
  readonly annotations: readonly Annotation[];
  /** True if there are more. */
  readonly notesLeft: boolean;
}

/** Takes a time that does not grow with the number of an article's notes. */
export function newestOfSource(db: ClaimlightDatabase, source: string, now: Date): Promise<NewestOfSource> {
  return translated(async () => {
    const stored = await db.annotations
      .where('target.source')
      .equals(source)
      .limit(mostOfSource + 1)
      .toArray();
    const notesLeft = stored.length > mostOfSource;
    const newest = notesLeft ? await lastChanged(db, source, now) : stored;
    return { annotations: newest.filter(isLive).sort(byPlace), notesLeft };
  });
}

/** Times that lie too far in the future to be any come last, see `newer.ts`. */
async function lastChanged(db: ClaimlightDatabase, source: string, now: Date): Promise<Annotation[]> {
  const latest = new Date(now.getTime() + longestAhead).toISOString();
  const told = await lastBetween(db, [source, Dexie.minKey], [source, latest], mostOfSource);
  return [...told, ...(await lastBetween(db, [source, latest], [source, Dexie.maxKey], mostOfSource - told.length))];
}

type SourceAndTime = [source: string, modified: string | typeof Dexie.minKey | typeof Dexie.maxKey];

/** The last `most` after `from` and up to `to`. A cursor through the records would take a multiple of the time. */
async function lastBetween(
  db: ClaimlightDatabase,
  from: SourceAndTime,
  to: SourceAndTime,
  most: number,
): Promise<Annotation[]> {
  if (most === 0) return [];
  const between = (start: SourceAndTime, includesStart: boolean) =>
    db.annotations.where('[target.source+modified]').between(start, to, includesStart, true);
  const [first] = await between(from, false)
    .reverse()
    .offset(most - 1)
    .limit(1)
    .keys();
  if (first === undefined) return between(from, false).toArray();
  const start = first as unknown as SourceAndTime;
  const later = await between(start, false).toArray();
  // Thousands can be of one moment: what was tagged at once in the library.
  const asLate = await db.annotations
    .where('[target.source+modified]')
    .equals(start)
    .limit(most - later.length)
    .toArray();
  return [...asLate, ...later];
}
