import type { Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';
import { tally } from './tally.ts';

const trashDays = 30;

/**
 * Removes for good what of these is in the trash, and the journal's entries about them, as they hold copies. Resolves
 * with the number of annotations removed.
 */
export function deleteForGood(db: ClaimlightDatabase, ids: readonly string[]): Promise<number> {
  return translated(() =>
    db.transaction('rw', [db.annotations, db.changes, db.tallies, db.noticed, db.versions], async () => {
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
    db.transaction('rw', [db.annotations, db.changes, db.tallies, db.noticed, db.versions], async () => {
      await db.changes.where('at').belowOrEqual(cutoff).delete();
      const old = await db.annotations.where('deleted').belowOrEqual(cutoff).toArray();
      await removeAll(db, old);
      return old.length;
    }),
  );
}

async function removeAll(db: ClaimlightDatabase, annotations: readonly Annotation[]): Promise<void> {
  const ids = annotations.map(({ id }) => id);
  await db.annotations.bulkDelete(ids);
  await db.noticed.where('annotation').anyOf(ids).delete();
  await forgetWithoutNotes(db, [...new Set(annotations.map(({ target }) => target.source))]);
  await tally(
    db,
    annotations.map((before) => ({ before, after: null })),
  );
}

/** Versions are kept for articles that hold a note. */
async function forgetWithoutNotes(db: ClaimlightDatabase, sources: readonly string[]): Promise<void> {
  for (const source of sources) {
    const isHeld = (await db.annotations.where('target.source').equals(source).count()) > 0;
    if (!isHeld) await db.versions.where('source').equals(source).delete();
  }
}
