import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

/** Who sent a message, told from what the browser vouches for and never from the message itself. */
export type Sender =
  { readonly kind: 'extension-page' } | { readonly kind: 'page'; readonly tabId: number; readonly url: string };

/** The sender, or undefined for one that has no business here: another extension, or a frame inside a page. */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const url = sender.url ?? '';
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'extension-page' };
  const isTopFrame = sender.frameId === 0 && /^https?:/.test(url);
  return isTopFrame && sender.tab?.id !== undefined ? { kind: 'page', tabId: sender.tab.id, url } : undefined;
}
