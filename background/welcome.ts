import { browser } from 'wxt/browser';

/** Shows the welcome page when Claimlight is new here; an update, or a new version of the browser, is no occasion. */
export function welcomeNewReader(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
