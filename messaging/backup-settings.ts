import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** When notes were backed up, and whether that happens by itself. Of this device: it says nothing on another one. */
const backupSettingsSchema = z.object({
  /** ISO 8601. */
  last: z.optional(z.iso.datetime({ offset: true })),
  schedule: z.catch(z.enum(['off', 'daily', 'weekly']), 'off'),
});

export type BackupSettings = z.infer<typeof backupSettingsSchema>;

const key = 'backup';

export async function readBackupSettings(): Promise<BackupSettings> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Changes some and keeps the others. */
export async function changeBackupSettings(change: Partial<BackupSettings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readBackupSettings()), ...change } });
}

/** Calls back after each change, from whatever page, until the signal aborts. */
export function watchBackupSettings(onChange: (settings: BackupSettings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change !== undefined) onChange(parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true });
}

function parse(value: unknown): BackupSettings {
  const parsed = backupSettingsSchema.safeParse(value ?? {});
  return parsed.success ? parsed.data : { schedule: 'off' };
}
