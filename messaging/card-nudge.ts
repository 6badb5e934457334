import { browser } from 'wxt/browser';

/**
 * As the background in Firefox, where a card in a page does not hear what is said to all of the extension's pages, but
 * what is said to its tab: says it there once more. Only a name; the page script, which hears it too, ignores it.
 */
export function nudgeCard(tabId: number, name: 'claimsCounted' | 'storedChanged'): void {
  if (!import.meta.env.FIREFOX) return;
  // It fails where nobody listens, which is no matter.
  browser.tabs.sendMessage(tabId, { claimlight: name }).catch(() => undefined);
}
