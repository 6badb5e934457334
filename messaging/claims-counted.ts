import { browser } from 'wxt/browser';

/**
 * Calls back when the page in a tab has painted its claims anew, until the signal aborts: what was asked of it before
 * is out of date then. The page tells the background how many it has, and our other pages hear it; a card in Firefox
 * hears it from the background, which is in no tab.
 */
export function onClaimsCounted(tabId: number, callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (message: unknown, sender: { tab?: { id?: number } }): void => {
    const isNamed = typeof message === 'object' && message !== null && 'claimlight' in message;
    if (isNamed && message.claimlight === 'claimsCounted' && (sender.tab?.id ?? tabId) === tabId) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
