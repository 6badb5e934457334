import type { Annotation } from '../annotation/annotation.ts';
import { liveOfQuote } from './annotations.ts';
import { recordChange, type Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { StorageError, translated } from './storage-error.ts';
import { tally } from './tally.ts';

const trashDays = 30;

/**
 * Takes it out of the trash. If its quote was tagged again in the meantime, that newer annotation takes its place in the
 * trash. Resolves with what is stored now; rejects with kind `invalid` if there is no such annotation.
 */
export async function restoreAnnotation(db: ClaimlightDatabase, id: string, now: Date): Promise<Annotation> {
  const [restored] = await restoreAnnotations(db, [id], now);
  if (restored === undefined) throw new StorageError('invalid', { detail: 'no such annotation' });
  return restored;
}

/**
 * As `restoreAnnotation`, as one change that one undo takes back. Ids that are not stored are passed over; of several of the
 * same quote the first comes back. Resolves with those that are live now.
 */
export function restoreAnnotations(db: ClaimlightDatabase, ids: readonly string[], now: Date): Promise<Annotation[]> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.drafts, db.changes, db.tallies, async () => {
      const stored = (await db.annotations.bulkGet([...new Set(ids)])).filter((annotation) => annotation !== undefined);
      const steps: Step[] = [];
      const live: Annotation[] = [];
      for (const before of stored) {
        const taken = await restoring(db, before, new Set(live.map(({ id }) => id)), now);
        await db.annotations.bulkPut(taken.map(({ after }) => after));
        steps.push(...taken);
        if (before.deleted === undefined || taken.length > 0) live.push(taken[0]?.after ?? before);
      }
      await recordChange(db, steps, now);
      return live;
    }),
  );
}

async function restoring(
  db: ClaimlightDatabase,
  before: Annotation,
  justRestored: ReadonlySet<string>,
  now: Date,
): Promise<Step[]> {
  const { deleted, ...rest } = before;
  if (deleted === undefined) return [];
  const modified = now.toISOString();
  const rival = await liveOfQuote(db, rest.target);
  if (rival !== undefined && justRestored.has(rival.id)) return [];
  const replaced = rival ? [{ before: rival, after: { ...rival, deleted: modified, modified } }] : [];
  return [{ before, after: { ...rest, modified } }, ...replaced];
}

/**
 * Removes for good what of these is in the trash, and the journal's entries about them, as they hold copies. Resolves with the
 * number of annotations removed.
 */
export function deleteForGood(db: ClaimlightDatabase, ids: readonly string[]): Promise<number> {
  return translated(() =>
    db.transaction('rw', db.annotations, db.changes, db.tallies, async () => {
      const stored = await db.annotations.bulkGet([...new Set(ids)]);
      const trashed = stored.filter((each) => each?.deleted !== undefined).filter((each) => each !== undefined);
      const gone = new Set(trashed.map(({ id }) => id));
      await removeAll(db, trashed);
      await db.changes.filter(({ steps }) => steps.some(({ after }) => gone.has(after.id))).delete();
      return gone.size;
    }),
  );
}

/**
 * Removes for good what has been in the trash for 30 days, and the journal's entries of that time, as they hold copies.
 * Resolves with the number of annotations removed.
 */
export function purgeTrash(db: ClaimlightDatabase, now: Date): Promise<number> {
  const cutoff = new Date(now.getTime() - trashDays * 24 * 60 * 60 * 1000).toISOString();
  return translated(() =>
    db.transaction('rw', db.annotations, db.changes, db.tallies, async () => {
      await db.changes.where('at').belowOrEqual(cutoff).delete();
      const old = await db.annotations.where('deleted').belowOrEqual(cutoff).toArray();
      await removeAll(db, old);
      return old.length;
    }),
  );
}

async function removeAll(db: ClaimlightDatabase, annotations: readonly Annotation[]): Promise<void> {
  await db.annotations.bulkDelete(annotations.map(({ id }) => id));
  await tally(
    db,
    annotations.map((before) => ({ before, after: null })),
  );
}
