import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '../../messaging/settings.ts';
import { SidePanelApp } from './side-panel-app.tsx';

const app = document.getElementById('app');
const windowId = await followedWindow();
if (app !== null) render(<SidePanelApp windowId={windowId} initialSettings={await readSettings()} />, app);

/** The window that the panel belongs to; one named in the address for a panel that stands in a window of its own. */
async function followedWindow(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('window'));
  return named > 0 ? named : ((await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE);
}
