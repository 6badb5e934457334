import { inOrder } from '../annotation/model/instant.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/** When annotations or drafts were last changed, ISO 8601; undefined if there is none, and never was. */
export function lastChangedAt(db: ClaimlightDatabase): Promise<string | undefined> {
  return translated(async () => {
    const modified = (await db.annotations.orderBy('modified').last())?.modified;
    const typed = (await db.drafts.orderBy('updated').last())?.updated;
    // What was deleted for good or undone has left its trace in the journal only.
    const recorded = (await db.changes.orderBy('at').keys()).at(-1);
    return inOrder([modified, typed, typeof recorded === 'string' ? recorded : undefined]).at(-1);
  });
}

/**
 * When the oldest change, typed or tagged, was made that a backup of this time does not have; undefined if it has
 * them all. What lies in the trash waits for none.
 *
 * @param backup ISO 8601; empty if there was none.
 */
export function oldestUnsaved(db: ClaimlightDatabase, backup: string): Promise<string | undefined> {
  return translated(async () => {
    const newer = db.annotations.where('modified').above(backup);
    const oldest = await newer.filter(({ deleted }) => deleted === undefined).first();
    const typed = await db.drafts.where('updated').above(backup).first();
    return inOrder([oldest?.modified, typed?.updated]).at(0);
  });
}
