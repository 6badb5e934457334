import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { oldestUnsaved } from '../storage/oldest-unsaved.ts';
import { database } from '../storage/connection.ts';

const key = 'lastBackup';

const day = 24 * 60 * 60 * 1000;

/** Days that a change may wait for a backup. */
const patience: Readonly<Record<Settings['backupReminder'], number>> = { never: Infinity, weekly: 7, monthly: 30 };

/** Notes that all notes were saved to a file from which they can be read back. On this machine only, as the notes are. */
export async function rememberBackup(at: Date): Promise<void> {
  await browser.storage.local.set({ [key]: at.toISOString() });
}

/** How many days the oldest change has been waiting for a backup; undefined while the reader need not be reminded. */
export async function daysUnsaved(reminder: Settings['backupReminder'], now: Date): Promise<number | undefined> {
  if (reminder === 'never') return undefined;
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  const backup = typeof stored[key] === 'string' ? stored[key] : '';
  const oldest = await oldestUnsaved(await database(), backup);
  const days = oldest === undefined ? 0 : Math.floor((now.getTime() - Date.parse(oldest)) / day);
  return days >= patience[reminder] ? days : undefined;
}
