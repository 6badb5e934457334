import { browser } from 'wxt/browser';

/** Parts of the browser's interface that not every browser has. */
interface BrowserParts {
  readonly commands: typeof browser.commands;
  readonly contextMenus: typeof browser.contextMenus;
  readonly sidebarAction: { open(): Promise<void> };
  readonly sidePanel: typeof browser.sidePanel;
}

/** Those that this browser has: Firefox on Android has no menus, no keys and no sidebar. */
export function browserParts(): Partial<BrowserParts> {
  return browser;
}
