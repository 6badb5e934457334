import { readSettings } from '../../messaging/settings.ts';
import { askEarly } from './ask-early.ts';
import { showExtensionPage } from './extension-page.tsx';
import { askArticle, viewIfSoon } from './page-session.ts';
import { PopupApp } from './popup-app.tsx';

const early = window.claimlightAsked ?? askEarly();
const tabId = await early.tabId;
const asked = askArticle(tabId, early.article);
const first = await viewIfSoon(asked);
await showExtensionPage(
  (settings) => <PopupApp tabId={tabId} settings={settings} asked={first ?? asked} />,
  readSettings(early.settings),
);
