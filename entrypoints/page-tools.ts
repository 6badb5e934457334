import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverTools } from '../page/handover.ts';
import { pageToolsWith } from '../page/page-tools.ts';

/** The page tools, injected beside the page script when it needs them. */
export default defineUnlistedScript(() => {
  const { runtime } = browser;
  const card = { url: runtime.getURL('/card.html'), origin: new URL(runtime.getURL('/')).origin };
  handOverTools(pageToolsWith({ card, browserLanguage: browser.i18n.getUILanguage() }));
});
