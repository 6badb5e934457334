import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** When notes were backed up, and whether that happens by itself. Of this device: it says nothing on another one. */
const storedSchema = z.object({
  /** When all notes were last saved to a file from which they can be read back; the popup writes it, too. ISO 8601. */
  lastBackup: z.catch(z.optional(z.iso.datetime({ offset: true })), undefined),
  backupSchedule: z.catch(z.enum(['off', 'daily', 'weekly']), 'off'),
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

/** Calls back after each change, from whatever page, until the signal aborts. */
export function watchBackupSettings(onChange: (settings: BackupSettings) => void, signal?: AbortSignal): void {
  if (signal?.aborted === true) return;
  const listener = (changes: Record<string, unknown>): void => {
    if (keys.some((key) => key in changes)) void readBackupSettings().then(onChange);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true });
}
