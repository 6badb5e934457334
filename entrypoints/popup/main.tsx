import { readSettings, type Settings } from '../../settings/settings.ts';
import { askEarly } from '../../session/ask-early.ts';
import { showExtensionPage } from '../../components/extension-page.tsx';
import { askArticle, viewIfSoon } from '../../session/page-session.ts';
import { PopupApp } from './popup-app.tsx';

const early = window.claimlightAsked ?? askEarly();
const tabId = await early.tabId;
const asked = askArticle(tabId, early.article);
const drawing = viewIfSoon(asked).then((first) => (settings: Settings) => (
  <PopupApp tabId={tabId} settings={settings} asked={first ?? asked} />
));
await showExtensionPage(drawing, readSettings(early.settings));
