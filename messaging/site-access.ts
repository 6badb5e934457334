import { browser } from 'wxt/browser';

/** The pages that news can be on. */
const webPages = ['http://*/*', 'https://*/*'];

/**
 * True if the browser lets us read this page, or, without an address, every page: readers can narrow that to some
 * sites, or to a click.
 */
export function mayRead(address?: string): Promise<boolean> {
  const origins = address === undefined ? webPages : [`${new URL(address).origin}/*`];
  return browser.permissions.contains({ origins });
}

/**
 * Asks the reader to let us read every page; resolves with the answer. Must be called in the very turn of a click, or
 * the browser refuses.
 */
export function askToReadAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: webPages });
}

/** True if the browser lets us reach the server of an address; readers can narrow what we may reach. */
export function mayReach(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [serverOf(address)] });
}

/** Asks the reader to let us reach the server of an address, if need be. Must be called in the very turn of a click. */
export function askToReach(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [serverOf(address)] });
}

/** Without a port, which Firefox does not know in a pattern. */
function serverOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Calls back when the reader has widened or narrowed what we may read, until the signal aborts. */
export function onSiteAccessChange(callback: () => void, signal?: AbortSignal): void {
  const onChange = ({ origins }: { readonly origins?: readonly string[] }): void => {
    if ((origins?.length ?? 0) > 0) callback();
  };
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(onChange);
    signal?.addEventListener('abort', () => event.removeListener(onChange), { once: true });
  }
}
