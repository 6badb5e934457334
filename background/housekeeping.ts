import { browser } from 'wxt/browser';
import { database } from '../storage/connection.ts';
import { purgeTrash } from '../storage/trash.ts';

/** Empties the trash of what is older than 30 days, and brings the detector into tabs that were open before us. */
export function keepHouse(): void {
  browser.runtime.onStartup.addListener(() => void purgeOldTrash());
  browser.runtime.onInstalled.addListener(() => void Promise.all([purgeOldTrash(), detectInOpenTabs()]));
}

async function purgeOldTrash(): Promise<void> {
  try {
    await purgeTrash(await database(), new Date());
  } catch (error) {
    console.warn('Claimlight could not empty the trash', error);
  }
}

/**
 * Chromium leaves the old content scripts of an updated extension in open pages, cut off from us; without this the reader
 * would have to reload every open article.
 */
async function detectInOpenTabs(): Promise<void> {
  await detectInTabs(await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false }));
}

/** Has the detector look at what these tabs show. */
export async function detectInTabs(tabs: readonly { readonly id?: number }[]): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  const injections = tabs.map(async ({ id }) => {
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: files as never[] });
  });
  await Promise.allSettled(injections);
}
