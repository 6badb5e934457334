import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '../../messaging/settings.ts';
import { PopupApp } from './popup-app.tsx';

const app = document.getElementById('app');
const tabId = await shownTab();
if (app !== null) render(<PopupApp tabId={tabId} initialSettings={await readSettings()} />, app);

/** The tab that the popup belongs to; one named in the address for a popup that stands in a tab of its own. */
async function shownTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
