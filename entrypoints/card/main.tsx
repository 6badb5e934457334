import { browser } from 'wxt/browser';
import { meetReader } from '../../messaging/card-port.ts';
import { askPage, hasTabs } from '../../messaging/channels.ts';
import { showExtensionPage } from '../../components/extension-page.tsx';
import { CardApp } from './card-app.tsx';

/** As `browser.tabs.TAB_ID_NONE`, which is not there where `tabs` is not. */
const noTab = -1;
const tab = ownTab();

/** Shows the claim of this id; set once the card is drawn. */
let show: ((id: string) => void) | undefined;

// The listener is added before anything is waited for: the reader sends its greeting once, when the frame has loaded.
meetReader(
  async (token) => askPage(await tab)('openedClaim', { token }).catch(() => null),
  ({ send, id }) => void draw(send, id),
  ({ show: id }) => show?.(id),
);

/** The tab of the page. Where the card has no `tabs`, none: whom it asks there, it asks of the page it stands in. */
async function ownTab(): Promise<number> {
  const tab = hasTabs() ? await browser.tabs.getCurrent() : undefined;
  return tab?.id ?? noTab;
}

async function draw(send: Parameters<typeof CardApp>[0]['send'], firstId: string): Promise<void> {
  const tabId = await tab;
  const onShow = (listener: (id: string) => void): void => {
    show = listener;
  };
  await showExtensionPage((settings) => <CardApp {...{ tabId, firstId, settings, send, onShow }} />);
}
