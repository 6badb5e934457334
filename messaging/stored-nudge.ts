import { browser } from 'wxt/browser';

/** Carries no data: whoever may know asks for it. */
const nudge = 'storedChanged';

/** As the background: tells the extension's own pages that cannot follow the database that something in it has changed. */
export function nudgeOwnPages(): void {
  // It fails when no page is open, which is no matter.
  browser.runtime.sendMessage({ claimlight: nudge }).catch(() => undefined);
}

/** As a page of the extension: calls back after each change to what is stored, until the signal aborts. */
export function onStoredChange(callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): void => {
    if (typeof message === 'object' && message !== null && 'claimlight' in message && message.claimlight === nudge)
      callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
