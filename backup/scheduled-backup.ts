import { browser } from 'wxt/browser';
import { askBackupWriter } from './backup-channel.ts';
import {
  readBackupSettings,
  rememberBackup,
  watchBackupSettings,
  type BackupSettings,
} from '../settings/backup-settings.ts';
import { backupFolder } from './backup-folder.ts';
import { backupAddress } from './backup-address.ts';
import { besideDatabase, lastTypedAt } from './backup-file.ts';
import { backUpInto, mayWriteInto } from './folder-backup.ts';

const alarmName = 'backup';
const minutesOf = { daily: 24 * 60, weekly: 7 * 24 * 60 } as const;

/** Sub-folder of the downloads, so that backups do not lie among everything else. */
const folder = 'Claimlight';

/**
 * Backs up by itself, if the reader asked for it and allowed it. Alarms are there only once they are allowed: the listener
 * is added when the worker starts, or as soon as that happens.
 */
export function scheduleBackups(): void {
  listenForAlarm();
  browser.permissions.onAdded.addListener(() => {
    listenForAlarm();
    void readBackupSettings().then(setAlarm);
  });
  watchBackupSettings((settings) => void setAlarm(settings));
}

let isListening = false;

function listenForAlarm(): void {
  if (isListening || !hasAlarms()) return;
  isListening = true;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName)
      void backUp().catch((error: unknown) => console.warn('Claimlight could not back up', error));
  });
}

function hasAlarms(): boolean {
  return 'alarms' in browser && (browser.alarms as unknown) !== undefined;
}

async function setAlarm({ backupSchedule: schedule }: BackupSettings): Promise<void> {
  if (!hasAlarms()) return;
  if (schedule === 'off') {
    await browser.alarms.clear(alarmName);
    return;
  }
  const periodInMinutes = minutesOf[schedule];
  const known = await browser.alarms.get(alarmName);
  if (known?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(alarmName, { periodInMinutes, delayInMinutes: 1 });
}

/** Writes a file if anything was typed since the last one. */
async function backUp(): Promise<void> {
  const { lastBackup: last } = await readBackupSettings();
  const changed = await lastTypedAt();
  if (changed === undefined || (last !== undefined && Date.parse(changed) <= Date.parse(last))) return;
  const at = new Date();
  const chosen = await backupFolder();
  if (chosen === undefined) await downloadBackup();
  // Where the browser wants to ask first, the library reminds: nobody is here to answer.
  else if (await mayWriteInto(chosen)) await backUpInto(chosen);
  else return;
  await rememberBackup(at);
}

async function downloadBackup(): Promise<void> {
  const { url, name } = await backupFile();
  const id = await browser.downloads.download({ url, filename: `${folder}/${name}`, conflictAction: 'overwrite' });
  await untilFinished(id);
  await closeWriter();
}

/** In Chromium the background is a service worker, which can make no address for a file: a hidden page does. */
async function backupFile(): Promise<{ url: string; name: string }> {
  const beside = await besideDatabase();
  if ('createObjectURL' in URL) return backupAddress(beside);
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL('/offscreen.html'),
    reasons: ['BLOBS'],
    justification: 'To give the backup file an address that it can be downloaded from.',
  });
  return askBackupWriter('writeBackup', beside);
}

async function closeWriter(): Promise<void> {
  if (!('createObjectURL' in URL)) await browser.offscreen.closeDocument();
}

/** Rejects if the browser could not write the file. */
function untilFinished(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const follow = ({ id: changed, state }: { id: number; state?: { current?: string } }): void => {
      if (changed !== id || state?.current === undefined || state.current === 'in_progress') return;
      browser.downloads.onChanged.removeListener(follow);
      if (state.current === 'complete') resolve();
      else reject(new Error('The download was interrupted.'));
    };
    browser.downloads.onChanged.addListener(follow);
    void browser.downloads.search({ id }).then(([item]) => {
      if (item !== undefined) follow({ id, state: { current: item.state } });
    });
  });
}
