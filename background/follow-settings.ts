import { onSiteAccessChange } from '../messaging/site-access.ts';
import { keepStoredFromPages } from '../settings/keep-from-pages.ts';
import { readsSite } from '../settings/site-rules.ts';
import { watchSettings } from '../settings/settings.ts';
import { createMenu } from './context-menu.ts';
import { detectInTabs } from './open-tabs.ts';

/**
 * Keeps what is stored beside the database from pages, and applies changed settings where no open page can: the menu in
 * the new language, and the detector in tabs whose site has been switched on, or that the browser now lets us read.
 */
export function followSettings(): void {
  void keepStoredFromPages();
  watchSettings((settings, before) => {
    if (settings.language !== before.language) void createMenu();
    void detectInTabs((url) => readsSite(settings.sites, url) && !readsSite(before.sites, url));
  });
  onSiteAccessChange(() => void detectInTabs(() => true));
}
