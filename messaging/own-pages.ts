import { browser } from 'wxt/browser';

/** Opens the library in a tab. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

/** Opens the settings page. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
