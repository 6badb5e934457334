import { browser } from 'wxt/browser';
import { rememberUpdate } from '../settings/untold-update.ts';

/**
 * Shows the welcome page when Claimlight is new here, and has the popup tell of an update. A new version of the
 * browser, or the same one loaded again, is no occasion.
 */
export function greetReader(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'update' && previousVersion !== version) void rememberUpdate(version);
  });
}
