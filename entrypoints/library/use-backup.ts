import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupActions, BackupState } from '../../components/library/backup-props.ts';
import { makeBackup } from '../../exchange/backup.ts';
import {
  changeBackupSettings,
  readBackupSettings,
  watchBackupSettings,
  type BackupSettings,
} from '../../messaging/backup-settings.ts';
import { everyAnnotation, lastChangedAt } from '../../storage/browse.ts';
import { database } from '../../storage/connection.ts';
import { saveFile } from './save-file.ts';

/** Days after which notes that changed are worth a reminder; before a first backup, at once. */
const reminderDays = 7;

/** What a backup by itself needs; asked for only when the reader wants it. */
const permissions = { permissions: ['downloads', 'alarms', ...(import.meta.env.FIREFOX ? [] : ['offscreen'])] };

/**
 * How safe the notes are, and what makes them safer.
 *
 * @param changes anything that is another object after notes changed.
 */
export function useBackup(changes: unknown): { backup: BackupState; isOverdue: boolean; actions: BackupActions } {
  const [settings, setSettings] = useState<BackupSettings>({ schedule: 'off' });
  const [changedAt, setChangedAt] = useState<string>();
  const [isDenied, setDenied] = useState(false);
  const [storage, setStorage] = useState<BackupState['storage']>();
  useEffect(() => {
    const life = new AbortController();
    void readBackupSettings().then(setSettings);
    watchBackupSettings(setSettings, life.signal);
    void storageState().then(setStorage, () => undefined);
    return () => life.abort();
  }, []);
  useEffect(() => {
    // A database that cannot be read is told of above; there is nothing to back up then.
    void database()
      .then(lastChangedAt)
      .then(setChangedAt, () => undefined);
  }, [changes]);

  const actions = useMemo(
    (): BackupActions => ({
      onBackup: () => void backUp().catch((error: unknown) => console.error('Claimlight could not back up', error)),
      onSchedule: (schedule) =>
        void (async () => {
          const isAllowed = schedule === 'off' || (await browser.permissions.request(permissions as never));
          setDenied(!isAllowed);
          if (isAllowed) await changeBackupSettings({ schedule });
        })(),
    }),
    [],
  );
  const { last, schedule } = settings;
  const isDue = changedAt !== undefined && (last === undefined || Date.parse(changedAt) > Date.parse(last));
  const daysSince = last === undefined ? Infinity : (Date.now() - Date.parse(last)) / 86_400_000;
  const backup: BackupState = { isDue, schedule, isDenied, ...(last && { last }), ...(storage && { storage }) };
  return { backup, isOverdue: isDue && daysSince >= reminderDays, actions };
}

async function backUp(): Promise<void> {
  const now = new Date();
  const { file, name } = await makeBackup(everyAnnotation(await database()), now);
  saveFile(file, name);
  await changeBackupSettings({ last: now.toISOString() });
}

async function storageState(): Promise<BackupState['storage']> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  // The permission `unlimitedStorage` keeps the browser from clearing, whether or not it calls the storage persistent.
  const { permissions: granted = [] } = browser.runtime.getManifest();
  const isPersistent = granted.includes('unlimitedStorage') || (await navigator.storage.persisted());
  return { used: usage, available: quota, isPersistent };
}
