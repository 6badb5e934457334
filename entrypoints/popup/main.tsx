import { browser } from 'wxt/browser';
import { showExtensionPage } from './extension-page.tsx';
import { askArticle } from './page-session.ts';
import { PopupApp } from './popup-app.tsx';

const tabId = await shownTab();
// Before settings are read and anything is drawn: the page answers meanwhile.
const asked = askArticle(tabId);
await showExtensionPage((settings) => <PopupApp tabId={tabId} settings={settings} asked={asked} />);

/** The tab that the popup belongs to; one named in the address for a popup that stands in a tab of its own. */
async function shownTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
