import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { signalOfCutOff } from '../../messaging/cut-off.ts';
import { offerCurrentClaim } from '../../messaging/current-claim-offer.ts';
import { answerAsPage, askBackgroundFromPage, isInPrivateWindow } from '../../messaging/page-line.ts';
import { watchAddress } from '../../page/address-changes.ts';
import { createPageScript } from '../../page/page-script.ts';
import { beginLife } from '../../page/script-life.ts';
import { onSettingsChange } from '../../settings/watch-settings.ts';

/** The page script: on an article, reads it and paints its claims. Injected by the background only. */
export default defineUnlistedScript({
  async main() {
    const signal = AbortSignal.any([beginLife(), signalOfCutOff()]);
    const settings = await askBackgroundFromPage('settings');
    // A newer page script may have come meanwhile, and taken over.
    if (signal.aborted) return;
    const page = createPageScript(askBackgroundFromPage, { settings, isPrivate: isInPrivateWindow() }, signal);
    offerCurrentClaim((tell, signal) => page.followCurrentClaim(tell, signal), signal);
    answerAsPage(page.answer, signal);
    onSettingsChange(() => void askBackgroundFromPage('settings').then(page.applySettings, () => undefined), signal);
    watchAddress((to, from) => page.move(to, from), signal);
    // Awaited, since whoever injects the script waits for this function.
    await page.start();
  },
});
