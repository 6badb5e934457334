import { render } from 'preact';
import { browser } from 'wxt/browser';
import { meetReader } from '../../messaging/card-port.ts';
import { askPage } from '../../messaging/channels.ts';
import { readSettings } from '../../messaging/settings.ts';
import { CardApp } from './card-app.tsx';

const app = document.getElementById('app');
const settings = readSettings();
const tab = browser.tabs.getCurrent().then((tab) => tab?.id ?? browser.tabs.TAB_ID_NONE);

/** Shows the claim of this id; once the card is drawn for the first time. */
let show: ((id: string) => void) | undefined;

// The listener is added before anything is waited for: the reader sends its greeting once, when the frame has loaded.
meetReader(
  async (token) => askPage(await tab)('openedClaim', { token }).catch(() => null),
  ({ send, id }) => void draw(send, id),
  ({ show: id }) => show?.(id),
);

async function draw(send: Parameters<typeof CardApp>[0]['send'], id: string): Promise<void> {
  if (app === null) return;
  const onShow = (listener: (id: string) => void): void => {
    show = listener;
  };
  render(<CardApp tabId={await tab} firstId={id} initialSettings={await settings} send={send} onShow={onShow} />, app);
}
