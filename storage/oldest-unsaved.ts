import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/**
 * When the oldest change, typed or tagged, was made that a backup of this time does not have; undefined if it has them all. What lies in the
 * trash is in no backup.
 *
 * @param backup ISO 8601; empty if there was none.
 */
export function oldestUnsaved(db: ClaimlightDatabase, backup: string): Promise<string | undefined> {
  return translated(async () => {
    const newer = db.annotations.where('modified').above(backup);
    const oldest = await newer.filter(({ deleted }) => deleted === undefined).first();
    const typed = await db.drafts.where('updated').above(backup).first();
    return [oldest?.modified, typed?.updated]
      .filter((at) => at !== undefined)
      .sort()
      .at(0);
  });
}
