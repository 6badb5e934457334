import { browser } from 'wxt/browser';
import { showExtensionPage } from '../../components/extension-page.tsx';
import { SidePanelApp } from './side-panel-app.tsx';

const windowId = await followedWindow();
await showExtensionPage((settings) => <SidePanelApp windowId={windowId} settings={settings} />);

/** The window that the panel belongs to; one named in the address for a panel that stands in a window of its own. */
async function followedWindow(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('window'));
  return named > 0 ? named : ((await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE);
}
