import { browser } from 'wxt/browser';

/** A folder needs no downloads. */
const forFolder = ['alarms'];
const forDownloads = ['downloads', 'alarms', ...(import.meta.env.FIREFOX ? [] : ['offscreen'])];

/** Asks the reader for what a backup by itself needs, in answer to a click only. Resolves with false if that was refused. */
export function askToSchedule(hasFolder: boolean): Promise<boolean> {
  return browser.permissions.request({ permissions: (hasFolder ? forFolder : forDownloads) as never });
}
