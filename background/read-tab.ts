import { browser } from 'wxt/browser';
import { FailureError } from '../failure/failure.ts';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { askPage } from '../messaging/channels.ts';
import type { Unreadable } from '../messaging/calls.ts';
import { mayRead } from '../messaging/site-access.ts';
import { readSettings } from '../settings/settings.ts';
import { readsSite } from '../settings/site-rules.ts';
import { applyHighlightStyle } from './highlight-style.ts';

/** What extension pages may ask of any tab. */
export const tabCalls = {
  readTab: ({ tabId }: { tabId: number }) => readTab(tabId),
  reachTab: ({ tabId }: { tabId: number }) => reachTab(tabId),
};

/** Where WXT puts the built scripts. */
const pageScriptFile: string = '/reader.js';
const pageToolsFile: string = '/page-tools.js';

/** Injects the page script into a tab's top frame. A second one in the same page takes over from the first. */
export async function injectPageScript(tabId: number): Promise<void> {
  await applyHighlightStyle(tabId);
  await inject(tabId, pageScriptFile);
}

/** Injects the page tools beside the page script. */
export async function injectPageTools(tabId: number): Promise<void> {
  await inject(tabId, pageToolsFile);
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file as ScriptPublicPath] });
}

/** Reads a tab that the detector declined, or tells why that cannot be done. */
export async function readTab(tabId: number): Promise<{ unreadable?: Unreadable }> {
  const unreadable = await whyUnreadable(tabId);
  if (unreadable !== undefined) return { unreadable };
  await injectPageScript(tabId);
  await askPage(tabId)('readAnyway');
  return {};
}

/**
 * Brings the page script into a tab where nobody answers: its page is no article, or was one that nobody saw come (it
 * was open before an update, say, or its script has ended). Only the page script can tell which.
 */
export async function reachTab(tabId: number): Promise<{ unreadable?: Unreadable }> {
  const unreadable = (await whyUnwanted(tabId)) ?? (await whyUnreadable(tabId));
  if (unreadable !== undefined) return { unreadable };
  await injectPageScript(tabId).catch((cause: unknown) => {
    throw new FailureError('page-silent', { cause });
  });
  return {};
}

async function whyUnwanted(tabId: number): Promise<'site-off' | undefined> {
  const [{ sites }, { url = '' }] = await Promise.all([readSettings(), browser.tabs.get(tabId)]);
  return readsSite(sites, url) ? undefined : 'site-off';
}

async function whyUnreadable(tabId: number): Promise<Unreadable | undefined> {
  const { url = '' } = await browser.tabs.get(tabId);
  // Pages that we may not read have no address for us, as those of the browser have none.
  if (url === '' && !(await mayRead())) return 'no-access';
  if (!/^https?:/.test(url)) return 'not-a-web-page';
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => document.contentType,
    });
    return frame?.result === 'application/pdf' ? 'pdf' : undefined;
  } catch {
    if (!(await mayRead(url))) return 'no-access';
    // The browser keeps extensions out of its store, of PDF viewers in other processes, and of sites a policy names.
    return /\.pdf($|[?#])/i.test(url) ? 'pdf' : 'not-allowed';
  }
}
