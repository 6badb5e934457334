import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsPage, askBackgroundFromPage } from '../../messaging/channels.ts';
import { offerCurrentClaim } from '../../messaging/current-claim.ts';
import { createPageScript } from '../../page/page-script.ts';
import { readSettings, watchSettings } from '../../settings/settings.ts';

/**
 * The page script: on an article, reads it, paints its claims, and answers the popup. Injected by the background only.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { signal } = ctx;
    const settings = await readSettings();
    // A newer page script may have come meanwhile, and taken over.
    if (signal.aborted) return;
    const page = createPageScript(
      {
        askBackground: askBackgroundFromPage,
        settings,
        card: { url: browser.runtime.getURL('/card.html'), origin: new URL(browser.runtime.getURL('/')).origin },
        browserLanguage: browser.i18n.getUILanguage(),
      },
      signal,
    );
    offerCurrentClaim((tell, signal) => page.followCurrentClaim(tell, signal), signal);
    answerAsPage(page.calls, signal);
    watchSettings((settings, before) => page.applySettings(settings, before), signal);
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => page.move(newUrl, oldUrl));
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && page.readAgain());
    // Awaited, since whoever injects the script waits for this function.
    await page.start();
  },
});
