import Dexie from 'dexie';
import type { Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { compareInstants } from '../annotation/model/instant.ts';
import { byPlace, isLive } from './annotations.ts';
import type { ClaimlightDatabase } from './database.ts';
import { longestAhead } from './newer.ts';
import { translated } from './storage-error.ts';

/** As many notes of one article as a page paints and a view lists; what files made by programs bring can be more. */
export const mostOfSource = 1000;

/** The live annotations of an article, in the order of their quotes; of very many those that were changed last. */
export interface NewestOfSource {
  /** The reader's own. */
  readonly annotations: readonly Annotation[];
  /** Those of others: as many as there is room for beside the reader's own. */
  readonly others: readonly Annotation[];
  /** True if there are more. */
  readonly notesLeft: boolean;
}

/** Takes a time that does not grow with the number of an article's notes. */
export function newestOfSource(db: ClaimlightDatabase, source: string, now: Date): Promise<NewestOfSource> {
  return translated(async () => {
    const ofSource = () => db.annotations.where('target.source').equals(source);
    // By their first keys: a thousand records that are not shown are not read, and no index is counted to its end.
    const first = await ofSource()
      .limit(mostOfSource + 1)
      .primaryKeys();
    const notesLeft = first.length > mostOfSource;
    const stored = await (notesLeft ? ownFirst(db, source, now) : ofSource().toArray());
    const newest = stored.filter(isLive).sort(byPlace);
    return { annotations: newest.filter(isOwn), others: newest.filter((each) => !isOwn(each)), notesLeft };
  });
}

/** A class can write more than fits, and must not push out what the reader wrote. */
async function ownFirst(db: ClaimlightDatabase, source: string, now: Date): Promise<Annotation[]> {
  const newest = await lastChanged(db, source, now);
  const people = await db.annotations.orderBy('[creator.installation+target.source]').uniqueKeys();
  const here = (people as unknown as [installation: string, source: string][]).filter((key) => key[1] === source);
  const ofOthers = await db.annotations.where('[creator.installation+target.source]').anyOf(here).primaryKeys();
  if (ofOthers.length === 0) return newest;
  const all = await db.annotations.where('target.source').equals(source).primaryKeys();
  const isOfOthers = new Set(ofOthers);
  const own = all.filter((id) => !isOfOthers.has(id));
  if (own.length >= mostOfSource) return newestOf(await stored(db, own));
  return [...(await stored(db, own)), ...newest.filter((each) => !isOwn(each)).slice(0, mostOfSource - own.length)];
}

async function stored(db: ClaimlightDatabase, ids: readonly string[]): Promise<Annotation[]> {
  return (await db.annotations.bulkGet([...ids])).filter((each) => each !== undefined);
}

function newestOf(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((a, b) => compareInstants(b.modified, a.modified)).slice(0, mostOfSource);
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
