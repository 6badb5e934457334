import { browser } from 'wxt/browser';
import {
  readBackupSettings,
  rememberBackup,
  watchBackupSettings,
  type BackupSettings,
} from '../settings/backup-settings.ts';
import { withBackupAddress, type BackupAddress } from './backup-writer.ts';
import { besideDatabase } from './beside-database.ts';
import { isDue, lastTypedAt } from './due.ts';
import { backUpInto, chosenFolder, mayWriteInto } from './folder.ts';

const alarmName = 'backup';
const minutesOf = { daily: 24 * 60, weekly: 7 * 24 * 60 } as const;

/** Sub-folder of the downloads, so that backups do not lie among everything else. */
const subfolder = 'Claimlight';

/** What a backup by itself needs; a folder needs no downloads. */
const forFolder = ['alarms'];
const forDownloads = ['downloads', 'alarms', ...(import.meta.env.FIREFOX ? [] : ['offscreen'])];

/**
 * Asks the reader for what a backup by itself needs, in answer to a click only. Resolves with false if that was
 * refused.
 */
export function askToSchedule(hasFolder: boolean): Promise<boolean> {
  return browser.permissions.request({ permissions: (hasFolder ? forFolder : forDownloads) as never });
}

/**
 * Backs up by itself, if the reader asked for it and allowed it. Alarms are there only once they are allowed: the
 * listener is added when the worker starts, or as soon as that happens.
 */
export function scheduleBackups(): void {
  listenForAlarm();
  browser.permissions.onAdded.addListener(() => {
    listenForAlarm();
    void readBackupSettings().then(setAlarm);
  });
  watchBackupSettings((settings) => void setAlarm(settings));
}

function listenForAlarm(): void {
  if (hasAlarms() && !browser.alarms.onAlarm.hasListener(onAlarm)) browser.alarms.onAlarm.addListener(onAlarm);
}

function onAlarm({ name }: { readonly name: string }): void {
  if (name === alarmName) void backUp().catch((error: unknown) => console.warn('Claimlight could not back up', error));
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
  const { lastBackup } = await readBackupSettings();
  const at = new Date();
  if (!isDue(await lastTypedAt(), lastBackup, at)) return;
  const chosen = await chosenFolder('backup');
  if (chosen === undefined) await withBackupAddress(await besideDatabase(), download);
  // Where the browser wants to ask first, the library reminds: nobody is here to answer.
  else if (await mayWriteInto(chosen)) await backUpInto(chosen);
  else return;
  await rememberBackup(at);
}

/** Rejects if the browser could not write the file. */
async function download({ url, name }: BackupAddress): Promise<void> {
  const id = await browser.downloads.download({ url, filename: `${subfolder}/${name}`, conflictAction: 'overwrite' });
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
