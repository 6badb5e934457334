import { browser } from 'wxt/browser';

/** What browsers add that let an extension say who may read a part of its storage: Chromium, so far. */
interface GuardedArea {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps what is stored on this machine (templates, and text that the database did not take) from content scripts, which
 * share a process with the page. They need none of it.
 */
export async function keepStoredFromPages(): Promise<void> {
  const areas: readonly GuardedArea[] = [browser.storage.local, browser.storage.session];
  await Promise.all(areas.map(async (area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
