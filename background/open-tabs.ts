import { browser } from 'wxt/browser';

const webPages = ['http://*/*', 'https://*/*'];

/**
 * Brings the detector into tabs that were open before the extension was installed or updated. Chromium leaves the
 * content scripts of the version before in open pages, cut off from the extension: without this, every open article
 * would have to be reloaded.
 */
export function detectInOpenTabsOnInstall(): void {
  browser.runtime.onInstalled.addListener(() => void detectInTabs(() => true));
}

/**
 * Brings the detector into the loaded tabs whose address is wanted. Tabs that the browser keeps extensions out of are
 * skipped.
 */
export async function detectInTabs(isWanted: (url: string) => boolean): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  const tabs = await browser.tabs.query({ url: webPages, discarded: false });
  const injections = tabs.map(async ({ id, url = '' }) => {
    if (id === undefined || !isWanted(url)) return;
    await browser.scripting.executeScript({ target: { tabId: id }, files: files as never[] });
  });
  await Promise.allSettled(injections);
}
