import { inOrder } from '../annotation/model/instant.ts';
import { readBackupSettings } from '../settings/backup-settings.ts';
import type { BackupReminder } from '../settings/model/choices.ts';
import { readTemplates } from '../settings/templates.ts';
import { everyUnstored } from '../settings/unstored.ts';
import { database } from '../storage/connection.ts';
import { lastChangedAt, oldestUnsaved } from '../storage/changed-since.ts';

const day = 24 * 60 * 60 * 1000;

/** Days that a change may wait for a backup. */
const patience: Readonly<Record<BackupReminder, number>> = { never: Infinity, weekly: 7, monthly: 30 };

/** When anything that a backup holds was last changed, ISO 8601; undefined if there is nothing. */
export async function lastTypedAt(): Promise<string | undefined> {
  const stored = await lastChangedAt(await database());
  return inOrder([stored, ...(await changedBesideDatabase())]).at(-1);
}

/** True if something was changed after the last backup, or is there and was in none. Both ISO 8601. */
export function isDue(changedAt: string | undefined, lastBackup: string | undefined): boolean {
  return changedAt !== undefined && changedAt > (lastBackup ?? '');
}

/** When the oldest change was made that is in no backup, ISO 8601; undefined if the last backup has them all. */
export async function oldestUnsavedAt(): Promise<string | undefined> {
  const { lastBackup = '' } = await readBackupSettings();
  const stored = await oldestUnsaved(await database(), lastBackup);
  return inOrder([stored, ...(await changedBesideDatabase())]).find((at) => at > lastBackup);
}

/** How many days the oldest change has been waiting for a backup; undefined while the reader need not be reminded. */
export async function daysUnsaved(reminder: BackupReminder, now: Date): Promise<number | undefined> {
  if (reminder === 'never') return undefined;
  const oldest = await oldestUnsavedAt();
  const days = oldest === undefined ? 0 : Math.floor((now.getTime() - Date.parse(oldest)) / day);
  return days >= patience[reminder] ? days : undefined;
}

async function changedBesideDatabase(): Promise<(string | undefined)[]> {
  const [unstored, { templatesChanged }] = await Promise.all([everyUnstored(), readTemplates()]);
  return [templatesChanged, ...unstored.map(({ updated }) => updated)];
}
