import { readBackupSettings } from '../settings/backup-settings.ts';
import type { BackupReminder } from '../settings/model/choices.ts';
import { oldestUnsaved } from '../storage/oldest-unsaved.ts';
import { database } from '../storage/connection.ts';

const day = 24 * 60 * 60 * 1000;

/** Days that a change may wait for a backup. */
const patience: Readonly<Record<BackupReminder, number>> = { never: Infinity, weekly: 7, monthly: 30 };

/** How many days the oldest change has been waiting for a backup; undefined while the reader need not be reminded. */
export async function daysUnsaved(reminder: BackupReminder, now: Date): Promise<number | undefined> {
  if (reminder === 'never') return undefined;
  const { lastBackup = '' } = await readBackupSettings();
  const oldest = await oldestUnsaved(await database(), lastBackup);
  const days = oldest === undefined ? 0 : Math.floor((now.getTime() - Date.parse(oldest)) / day);
  return days >= patience[reminder] ? days : undefined;
}
