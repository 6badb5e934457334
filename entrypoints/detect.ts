import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectSteps } from '../article/detect.ts';
import { noteDetected } from '../article/detected.ts';
import { watchAddress } from '../page/address-changes.ts';
import { inSlices } from '../page/in-slices.ts';

/**
 * On every page (`wxt.config.ts`): is this a news article? Only then is the page script injected. This file stays small
 * and free of dependencies, since every page of the web pays for it; hence the bare message instead of `messaging/`.
 */
export default defineUnlistedScript(() => {
  void look();
  watchAddress(() => void look());
  // Of a page that the browser made ready beforehand the background takes no notice until it is seen.
  document.addEventListener('prerenderingchange', () => void look());
});

/** @param wait milliseconds until the next look at a page that is no article yet: scripts draw many pages late. */
async function look(wait = 1000): Promise<void> {
  // The extension was updated or removed.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- of a script that it left behind
  if (!browser.runtime?.id) return;
  const lookAgain = (): void => {
    if (wait < 30_000) setTimeout(() => void look(wait * 3), wait);
  };
  const { href } = location;
  const { isNews } = await inSlices(detectSteps(document, href));
  // The next article is looked at by itself.
  if (location.href !== href) return;
  if (!isNews) {
    lookAgain();
    return;
  }
  noteDetected(href);
  // The background cannot be reached while it is being ended.
  browser.runtime.sendMessage({ claimlight: 'articleDetected' }).catch(lookAgain);
}
