import { browser } from 'wxt/browser';
import { database } from '../storage/connection.ts';
import { purgeTrash } from '../storage/trash.ts';

/**
 * Deletes what has been in the trash for 30 days, whenever the browser starts or the extension is installed or updated.
 */
export function purgeTrashOnStart(): void {
  browser.runtime.onStartup.addListener(() => void purgeOldTrash());
  browser.runtime.onInstalled.addListener(() => void purgeOldTrash());
}

async function purgeOldTrash(): Promise<void> {
  try {
    await purgeTrash(await database(), new Date());
  } catch (error) {
    console.warn('Claimlight could not empty the trash', error);
  }
}
