import type { Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { draftKeyOf, draftName, type Draft } from '../annotation/model/draft.ts';
import { isLive } from './annotations.ts';
import { inChange } from './change-transaction.ts';
import type { Change } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';
import type { Stamp } from './stamp.ts';
import { forgetTyped } from './typed-last.ts';
import { bury, tombstoneNames } from './tombstones.ts';
import { writeAlong } from './written-along.ts';

const trashDays = 30;

/**
 * Removes for good what of these is in the trash, and what the journal has of it, as that are copies; a tombstone is
 * left, so that no file brings it back unasked. Resolves with the number of annotations removed.
 */
export async function deleteForGood(db: ClaimlightDatabase, ids: readonly string[], now: Date): Promise<number> {
  const found = await translated(() => db.annotations.bulkGet([...new Set(ids)]));
  return removeAll(
    db,
    found.filter((annotation) => annotation !== undefined),
    now,
  );
}

/**
 * Removes for good what has been in the trash for 30 days, as `deleteForGood` does, and the journal's entries of that
 * time, as they hold copies. Resolves with the number of annotations removed.
 */
export async function purgeTrash(db: ClaimlightDatabase, now: Date): Promise<number> {
  const cutoff = new Date(now.getTime() - trashDays * 24 * 60 * 60 * 1000).toISOString();
  const old = await translated(async () => {
    await db.changes.where('at').belowOrEqual(cutoff).delete();
    return db.annotations.where('deleted').belowOrEqual(cutoff).toArray();
  });
  return old.length === 0 ? 0 : removeAll(db, old, now);
}

/** @param found as they were read before; those that are not in the trash, or no longer, stay. */
async function removeAll(db: ClaimlightDatabase, found: readonly Annotation[], now: Date): Promise<number> {
  const named = new Map(await Promise.all(found.map(async (each) => [each.id, await tombstoneNames(each)] as const)));
  return inChange(db, now, async (stamp) => {
    const stored = await db.annotations.bulkGet([...named.keys()]);
    const trashed = stored.filter((each) => each !== undefined).filter((each) => !isLive(each));
    await writeAlong(
      db,
      trashed.map((before) => ({ before, after: null })),
      stamp,
    );
    await takeOut(db, trashed, named, stamp);
    return trashed.length;
  });
}

/**
 * Takes annotations out, with what is kept beside them and what the journal has of them, and leaves tombstones; call it
 * inside the transaction of a change, which counts them.
 *
 * @param named the names of their tombstones, by id.
 */
export async function takeOut(
  db: ClaimlightDatabase,
  annotations: readonly Annotation[],
  named: ReadonlyMap<string, readonly string[]>,
  stamp: Stamp,
): Promise<void> {
  const gone = annotations.map(({ id }) => id);
  await db.annotations.bulkDelete(gone);
  await db.noticed.where('annotation').anyOf(gone).delete();
  await forgetWithoutNotes(db, [...new Set(annotations.map(({ target }) => target.source))]);
  await bury(
    db,
    gone.flatMap((id) => named.get(id) ?? []),
    stamp,
  );
  await forget(db, annotations);
}

/** Takes all that is said of these annotations out of the journal; what it says of others stays. */
async function forget(db: ClaimlightDatabase, gone: readonly Annotation[]): Promise<void> {
  const ids = new Set(gone.map(({ id }) => id));
  const names = new Set(gone.filter(isOwn).map((annotation) => draftName(draftKeyOf(annotation))));
  if (ids.size === 0) return;
  await forgetTyped(db, [...names]);
  await db.changes.toCollection().modify((change: Change, stored: { value?: Change }) => {
    const steps = change.steps.filter(({ after }) => !ids.has(after.id));
    const rejudged = change.rejudged?.filter(({ id }) => !ids.has(id));
    const drafts = change.drafts?.filter(({ before, after }) => !isNamed(before ?? after, names));
    const isEmpty = steps.length + (rejudged?.length ?? 0) + (drafts?.length ?? 0) === 0;
    if (isEmpty) delete stored.value;
    else stored.value = { ...change, steps, ...(rejudged && { rejudged }), ...(drafts && { drafts }) };
  });
}

function isNamed(draft: Draft | null, names: ReadonlySet<string>): boolean {
  return draft !== null && names.has(draftName(draft));
}

/** Versions are kept for articles that hold a note. */
async function forgetWithoutNotes(db: ClaimlightDatabase, sources: readonly string[]): Promise<void> {
  for (const source of sources) {
    const isHeld = (await db.annotations.where('target.source').equals(source).count()) > 0;
    if (!isHeld) await db.versions.where('source').equals(source).delete();
  }
}
