import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BackupActions, BackupState } from '../../components/views/backup.ts';
import {
  changeBackupSettings,
  readBackupSettings,
  rememberBackup,
  watchBackupSettings,
  type BackupSettings,
} from '../../settings/backup-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { backupOf, besideDatabase, lastTypedAt } from '../../backup/backup-file.ts';
import { askToWriteInto, backUpInto } from '../../backup/folder-backup.ts';
import { daysUnsaved } from '../../backup/reminder.ts';
import { askToSchedule } from '../../backup/schedule-permission.ts';
import { readStorageState } from '../../backup/storage-state.ts';
import { useBackupFolder } from './use-backup-folder.ts';
import { saveFile } from '../save-file.ts';

/** Milliseconds without a change before the database is asked: neither the first rows nor a save has to wait for that. */
const lull = 400;

/**
 * How safe the notes are, and what makes them safer.
 *
 * @param reminder how long changes may wait for a backup before the reader is reminded, as set.
 * @param changes anything that is another object after notes changed; undefined before the first notes are shown.
 */
export function useBackup(
  reminder: Settings['backupReminder'],
  changes: unknown,
): { backup: BackupState; isOverdue: boolean; actions: BackupActions } {
  const [settings, setSettings] = useState<BackupSettings>({ backupSchedule: 'off' });
  const [changedAt, setChangedAt] = useState<string>();
  const [isOverdue, setOverdue] = useState(false);
  const [isDenied, setDenied] = useState(false);
  const [storage, setStorage] = useState<BackupState['storage']>();
  useEffect(() => {
    const life = new AbortController();
    void readBackupSettings().then(setSettings);
    watchBackupSettings(setSettings, life.signal);
    void readStorageState().then(setStorage, () => undefined);
    return () => life.abort();
  }, []);
  useEffect(() => {
    if (changes === undefined) return undefined;
    const ask = (): void => {
      // A database that cannot be read is told of above; there is nothing to back up then.
      void lastTypedAt().then(setChangedAt, () => undefined);
      void daysUnsaved(reminder, new Date()).then(
        (days) => setOverdue(days !== undefined),
        () => undefined,
      );
    };
    const timer = setTimeout(ask, lull);
    return () => clearTimeout(timer);
  }, [changes, reminder, settings]);

  const { folder, folderState, choose, forget, look } = useBackupFolder();
  const actions = useMemo(
    (): BackupActions => ({
      onBackup: () =>
        void backUp(folder)
          .catch((error: unknown) => console.error('Claimlight could not back up', error))
          .then(look),
      onChooseFolder: choose,
      onForgetFolder: () => {
        forget();
        // Without the folder the schedule would need a permission that nobody was asked for.
        void changeBackupSettings({ backupSchedule: 'off' });
      },
      onSchedule: (schedule) =>
        void (async () => {
          const isAllowed = schedule === 'off' || (await askToSchedule(folder !== undefined));
          setDenied(!isAllowed);
          if (isAllowed) await changeBackupSettings({ backupSchedule: schedule });
        })(),
    }),
    [folder, choose, forget, look],
  );
  const { lastBackup: last, backupSchedule: schedule } = settings;
  const isDue = changedAt !== undefined && (last === undefined || Date.parse(changedAt) > Date.parse(last));
  const backup: BackupState = {
    isDue,
    schedule,
    isDenied,
    ...folderState,
    ...(last && { last }),
    ...(storage && { storage }),
  };
  return { backup, isOverdue: isDue && isOverdue, actions };
}

/** Into the folder if there is one and the reader lets us; else as a download, so that there is a file in any case. */
async function backUp(folder: FileSystemDirectoryHandle | undefined): Promise<void> {
  const now = new Date();
  if (folder !== undefined && (await askToWriteInto(folder))) await backUpInto(folder);
  else {
    const { file, name } = await backupOf(await besideDatabase(), now);
    saveFile(file, name);
  }
  await rememberBackup(now);
}
