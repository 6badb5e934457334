import { browser } from 'wxt/browser';

/**
 * All that the browser keeps where the settings are, for `readSettings`; alone here, as the popup asks it before all
 * else.
 */
export function askSettings(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get();
}
