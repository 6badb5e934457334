import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsPage, askBackgroundFromPage } from '../../messaging/channels.ts';
import { offerCurrentClaim } from '../../messaging/current-claim.ts';
import { watchAddress } from '../../page/address-changes.ts';
import { createPageScript } from '../../page/page-script.ts';
import { beginLife } from '../../page/script-life.ts';
import { readSettings, watchSettings } from '../../settings/settings.ts';

/**
 * The page script: on an article, reads it, paints its claims, and answers the popup. Injected by the background only.
 */
export default defineUnlistedScript({
  async main() {
    const signal = beginLife();
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
    watchAddress((to, from) => page.move(to, from), signal);
    addEventListener('pageshow', ({ persisted }) => persisted && page.readAgain(), { signal });
    // Awaited, since whoever injects the script waits for this function.
    await page.start();
  },
});
