import { inOrder } from '../annotation/model/instant.ts';
import { readBackupSettings } from '../settings/backup-settings.ts';
import type { BackupReminder } from '../settings/model/choices.ts';
import { readTemplates } from '../settings/templates.ts';
import { everyUnstored } from '../settings/unstored.ts';
import { database } from '../storage/connection.ts';
import { lastChangedAt, oldestUnsaved } from '../storage/changed-since.ts';
import { longestAhead } from '../storage/newer.ts';

const day = 24 * 60 * 60 * 1000;

/** Days that a change may wait for a backup. */
const patience: Readonly<Record<BackupReminder, number>> = { never: Infinity, weekly: 7, monthly: 30 };

/** When anything that a backup holds was last changed, ISO 8601; undefined if there is nothing. */
export async function lastTypedAt(): Promise<string | undefined> {
  const stored = await lastChangedAt(await database());
  return inOrder([stored, ...(await changedBesideDatabase())]).at(-1);
}

/** True if something was changed after the last backup, or is there and was in none. Both ISO 8601. */
export function isDue(changedAt: string | undefined, lastBackup: string | undefined, now: Date): boolean {
  return changedAt !== undefined && changedAt > savedUntil(lastBackup, now);
}

/**
 * Until when all changes are in a backup; empty if nobody knows. A backup from the future was made by a clock that was
 * set wrong, then or now: what was changed since cannot be told by the time, and counts as in none.
 */
function savedUntil(lastBackup: string | undefined, now: Date): string {
  return lastBackup !== undefined && lastBackup <= latestAt(now) ? lastBackup : '';
}

function latestAt(now: Date): string {
  return new Date(now.getTime() + longestAhead).toISOString();
}

/** When the oldest change was made that is in no backup, ISO 8601; undefined if the last backup has them all. */
export async function oldestUnsavedAt(now: Date): Promise<string | undefined> {
  const saved = savedUntil((await readBackupSettings()).lastBackup, now);
  const stored = await oldestUnsaved(await database(), saved);
  return inOrder([stored, ...(await changedBesideDatabase())]).find((at) => at > saved);
}

/** How many days the oldest change has been waiting for a backup; undefined while the reader need not be reminded. */
export async function daysUnsaved(reminder: BackupReminder, now: Date): Promise<number | undefined> {
  if (reminder === 'never') return undefined;
  const oldest = await oldestUnsavedAt(now);
  if (oldest === undefined) return undefined;
  // How long a change from the future has waited nobody knows; to wait for its time would be to say nothing for years.
  if (oldest > latestAt(now)) return patience[reminder];
  const days = Math.floor((now.getTime() - Date.parse(oldest)) / day);
  return days >= patience[reminder] ? days : undefined;
}

async function changedBesideDatabase(): Promise<(string | undefined)[]> {
  const [unstored, { templatesChanged }] = await Promise.all([everyUnstored(), readTemplates()]);
  return [templatesChanged, ...unstored.map(({ updated }) => updated)];
}
