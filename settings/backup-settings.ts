import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { instantSchema } from '../annotation/model/instant.ts';
import { backupSchedules } from './model/choices.ts';
import { watchArea, type AreaChanges } from './watch-area.ts';

/** When notes were backed up, and whether that happens by itself. Of this device: it says nothing on another one. */
const storedSchema = z.object({
  /** All that was changed until then is in a file from which it can be read back. ISO 8601. */
  lastBackup: z.catch(z.optional(instantSchema), undefined),
  backupSchedule: z.catch(z.enum(backupSchedules), 'off'),
});

const keys = ['lastBackup', 'backupSchedule'] as const;

export type BackupSettings = z.infer<typeof storedSchema>;

export async function readBackupSettings(): Promise<BackupSettings> {
  return storedSchema.parse(await browser.storage.local.get([...keys]));
}

/** Changes some and keeps the others. */
export async function changeBackupSettings(change: Partial<BackupSettings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Notes that all that was changed until then is in a file. */
export function rememberBackup(at: Date): Promise<void> {
  return changeBackupSettings({ lastBackup: at.toISOString() });
}

/** Calls back after each change, from whatever page, until the signal aborts. */
export function watchBackupSettings(onChange: (settings: BackupSettings) => void, signal?: AbortSignal): void {
  const onChanges = (changes: AreaChanges): void => {
    if (keys.some((key) => key in changes)) void readBackupSettings().then(onChange);
  };
  watchArea('local', onChanges, signal);
}
