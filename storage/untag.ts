import type { Annotation } from '../annotation/model/annotation.ts';
import { draftKeyOf } from '../annotation/model/draft.ts';
import { isLive } from './annotations.ts';
import { inChange } from './change-transaction.ts';
import { commit } from './commit.ts';
import type { ClaimlightDatabase } from './database.ts';
import { leaveWords } from './joined-words.ts';
import { ReadDrafts } from './read-drafts.ts';
import { StorageError } from './storage-error.ts';

/**
 * Takes the reader's tag off a quote: the annotation goes to the trash, and its note and evidence stay with the quote
 * as a draft, so that tagging it again brings them back; those of a note about a whole page stay in the trash only.
 * Resolves with what is in the trash now; rejects with `storage-invalid` if there is no such annotation.
 */
export function untagAnnotation(db: ClaimlightDatabase, id: string, now: Date): Promise<Annotation> {
  return inChange(db, now, async (stamp) => {
    const before = await db.annotations.get(id);
    if (before === undefined) throw new StorageError('storage-invalid', { detail: 'no such annotation' });
    if (!isLive(before)) return before;
    const drafts = await ReadDrafts.of(db, [draftKeyOf(before)], stamp);
    leaveWords(before, drafts);
    const [step] = await commit(db, [{ before, after: { ...before, deleted: stamp.at } }], drafts, stamp);
    return step?.after ?? before;
  });
}
