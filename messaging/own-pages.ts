import { browser } from 'wxt/browser';

/** Opens the library in a tab. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

/** Opens a page of the web in a tab. */
export async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Opens the settings page. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
