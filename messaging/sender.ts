import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

/** Who sent a message, told from what the browser vouches for and never from the message itself. */
export type Sender =
  | { readonly kind: 'extension-page' }
  /** One of our own pages, too, in a frame inside the web page of a tab. */
  | { readonly kind: 'card'; readonly tabId: number }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly url: string;
      /** True in a private window. */
      readonly isPrivate: boolean;
    };

/**
 * The sender, or undefined for one that has no business here: another extension, a frame inside a page, a page that
 * nobody sees yet.
 */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  // Made ready beforehand, behind the page that the tab shows: what is done in the tab would be done to that.
  if (sender.documentLifecycle === 'prerender') return undefined;
  const url = sender.url ?? '';
  const tabId = sender.tab?.id;
  const isTopFrame = sender.frameId === 0;
  if (url.startsWith(browser.runtime.getURL('/')))
    return tabId === undefined || isTopFrame ? { kind: 'extension-page' } : { kind: 'card', tabId };
  return isTopFrame && /^https?:/.test(url) && tabId !== undefined
    ? { kind: 'page', tabId, url, isPrivate: sender.tab?.incognito === true }
    : undefined;
}
