import type { Annotation } from '../annotation/model/annotation.ts';
import { isOwn } from '../annotation/model/creator.ts';
import { inChange } from './change-transaction.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { ReadDrafts } from './read-drafts.ts';
import { StorageError } from './storage-error.ts';

/**
 * Keeps a note of the reader from the people they share notes with, or shares it from now on. What was shared before
 * stays where it is. One undo takes it back.
 *
 * @throws StorageError `storage-invalid` if the reader has no such note.
 */
export function keepPrivate(db: ClaimlightDatabase, id: string, isPrivate: boolean, now: Date): Promise<Annotation> {
  return inChange(db, now, async (stamp) => {
    const before = await db.annotations.get(id);
    if (before === undefined || !isOwn(before))
      throw new StorageError('storage-invalid', { detail: 'no such annotation' });
    if ((before.private === true) === isPrivate) return before;
    const after = { ...before };
    if (isPrivate) after.private = true;
    else delete after.private;
    const [done] = await commit(db, [{ before, after }], await ReadDrafts.of(db, [], stamp), stamp);
    return done?.after ?? after;
  });
}
