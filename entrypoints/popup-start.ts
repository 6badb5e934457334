import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../session/ask-early.ts';
import { framePainted } from '../session/frame-painted.ts';

/**
 * Runs in the popup before its own scripts, which take longer to arrive than the answers; has them loaded, and lets the style of the
 * claims in, once the first frame is on screen. The browser shows a popup once its page is loaded, and does not count scripts among
 * the page that come in this way.
 */
export default defineUnlistedScript(() => {
  const files = document.currentScript?.dataset.scripts?.split(' ') ?? [];
  void framePainted(0).then(() => {
    window.claimlightAsked = askEarly();
    document.querySelector('style[media]')?.removeAttribute('media');
    // All at once, or the second would be found only when the first is there.
    for (const file of files) void import(/* @vite-ignore */ file);
  });
});
