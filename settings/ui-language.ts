import { browser } from 'wxt/browser';

/** The BCP 47 tag of the browser's own interface, which stands in for a language that the reader has not chosen. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
