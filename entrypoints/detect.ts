import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../article/detect.ts';
import { watchAddress } from '../page/address-changes.ts';

/** Milliseconds after which a page that was no article yet is looked at again: scripts draw many pages late. */
const laterLooks = [1000, 3000, 8000, 20_000];

/**
 * On every page (`wxt.config.ts`): is this a news article? Only then is the page script injected. This file stays small
 * and free of dependencies, since every page of the web pays for it; hence the bare message instead of `messaging/`.
 */
export default defineUnlistedScript(() => {
  look();
  watchAddress(() => look());
});

function look(next = 0): void {
  // The extension was updated or removed.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- of a script that it left behind
  if (!browser.runtime?.id) return;
  if (detectArticle(document, location.href).isNews) {
    // If the background cannot be reached (extension just updated), the page is simply not read.
    browser.runtime.sendMessage({ claimlight: 'articleDetected' }).catch(() => undefined);
    return;
  }
  const wait = laterLooks[next];
  if (wait !== undefined) setTimeout(look, wait, next + 1);
}
