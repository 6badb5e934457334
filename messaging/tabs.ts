import { browser } from 'wxt/browser';
import { withoutUserInfo } from '../annotation/model/web-address.ts';

/** The address of the page in a tab; undefined where we may not know, or in a card that has no `tabs`. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** The tab that the popup belongs to; one named in the address for a popup that stands in a tab of its own. */
export async function shownTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

/** The window that the panel belongs to; one named in the address for a panel that stands in a window of its own. */
export async function followedWindow(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('window'));
  return named > 0 ? named : ((await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE);
}

/** As `browser.tabs.TAB_ID_NONE`, which is not there where `tabs` is not. */
const noTab = -1;

/**
 * The tab that this page of ours stands in. Where a card has no `tabs`, none: what it asks there, it asks of the page
 * around it.
 */
export async function ownTab(): Promise<number> {
  const tab = hasTabs() ? await browser.tabs.getCurrent() : undefined;
  return tab?.id ?? noTab;
}

/** Loads the page in a tab again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** False for our page in a frame inside a web page in Firefox, which has the interfaces of a content script only. */
export function hasTabs(): boolean {
  return (browser as Partial<typeof browser>).tabs !== undefined;
}

/** A page of the web as the browser shows it. */
export interface ShownPage {
  /** As in a link: without name and password. */
  readonly url: string;
  readonly title: string;
}

/** What a tab shows; undefined for what is no page of the web, or where we may not know. */
export async function shownPageOf(tabId: number): Promise<ShownPage | undefined> {
  try {
    const { url = '', title = '' } = await browser.tabs.get(tabId);
    return /^https?:/.test(url) ? { url: withoutUserInfo(url), title } : undefined;
  } catch {
    return undefined;
  }
}
