import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from './popup/ask-early.ts';

/**
 * Runs in the popup before its own scripts, which take longer to arrive than the answers, and has them loaded. The browser
 * shows a popup once its page is loaded, and does not count scripts among the page that come in this way.
 */
export default defineUnlistedScript(() => {
  window.claimlightAsked = askEarly();
  const files = document.currentScript?.dataset.scripts?.split(' ') ?? [];
  // With the first frame, not before: on two cores they take a third longer to the first frame otherwise, and are a tenth sooner
  // with the claims. All at once, or the second would be found only when the first is there.
  requestAnimationFrame(() => files.forEach((file) => void import(/* @vite-ignore */ file)));
});
