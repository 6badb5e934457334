import type { ClaimlightDatabase } from './database.ts';
import { takeStamp, type Stamp } from './stamp.ts';
import { translated } from './storage-error.ts';

/**
 * Runs what changes annotations and drafts in one transaction, all or nothing, and gives it the change's stamp. Rejects
 * with a StorageError.
 */
export function inChange<Result>(
  db: ClaimlightDatabase,
  now: Date,
  work: (stamp: Stamp) => Promise<Result>,
): Promise<Result> {
  return translated(() => db.transaction('rw', db.tables, async () => work(await takeStamp(db, now))));
}
