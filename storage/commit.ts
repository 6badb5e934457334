import { longestNote } from '../annotation/model/annotation.ts';
import { recordChange, type Deed, type Step } from './changes.ts';
import type { ClaimlightDatabase } from './database.ts';
import type { ReadDrafts } from './read-drafts.ts';
import { StorageError } from './storage-error.ts';
import { stamped, type Stamp } from './stamp.ts';
import { writeAlong } from './written-along.ts';

/**
 * Writes what a change comes to: annotations, drafts, counts, and its entry in the journal; call it inside the change's
 * transaction.
 *
 * @param rest what was rejudged, which is written already, and whether the reader typed it.
 */
export async function commit(
  db: ClaimlightDatabase,
  steps: readonly Step[],
  drafts: ReadDrafts,
  stamp: Stamp,
  rest: Pick<Deed, 'rejudged' | 'sources' | 'isTyped'> = {},
): Promise<Step[]> {
  refuseTooLong(steps);
  const done = steps.map(({ before, after }) => ({ before, after: stamped(after, stamp) }));
  // All at once: the database takes one after the other, but no answer is waited for before the next is asked.
  await Promise.all([
    done.length > 0 && db.annotations.bulkPut(done.map(({ after }) => after)),
    drafts.write(db),
    writeAlong(db, done, stamp),
    recordChange(db, { steps: done, drafts: drafts.steps(), ...rest }, stamp.at),
  ]);
  return done;
}

/** @throws StorageError `storage-too-long` for notes that became one which no schema lets in. */
export function refuseTooLong(steps: readonly Step[]): void {
  if (steps.some(({ after }) => after.note.length > longestNote)) throw new StorageError('storage-too-long');
}
