import { browser } from 'wxt/browser';
import { readsSite } from '../settings/site-rules.ts';
import { watchSettings, type Settings } from '../settings/settings.ts';
import { createMenu } from './context-menu.ts';
import { detectInTabs } from './housekeeping.ts';

/** What no open page can do for itself: looks at tabs whose site may be read from now on, and renames the menu. */
export function followSettings(): void {
  watchSettings((settings, before) => {
    if (settings.language !== before.language) void createMenu();
    void detectWhereAllowed(settings, before);
  });
}

async function detectWhereAllowed({ sites }: Settings, { sites: before }: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await detectInTabs(tabs.filter(({ url = '' }) => readsSite(sites, url) && !readsSite(before, url)));
}
