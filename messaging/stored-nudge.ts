import { browser } from 'wxt/browser';
import { nudgeCard } from './card-nudge.ts';

/** Carries no data: whoever may know asks for it. */
const nudge = 'storedChanged';

/**
 * As the background: tells the extension's own pages that cannot follow the database that something in it has changed.
 */
export function nudgeOwnPages(): void {
  // It fails when no page is open, which is no matter.
  browser.runtime.sendMessage({ claimlight: nudge }).catch(() => undefined);
  if (import.meta.env.FIREFOX) void nudgeCards();
}

async function nudgeCards(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id } of tabs) if (id !== undefined) nudgeCard(id, nudge);
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
