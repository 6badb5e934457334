import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from './popup/ask-early.ts';

/**
 * Runs in the popup before its own scripts, which take longer to arrive than the answers, and has them loaded. The browser
 * shows a popup once its page is loaded, and does not count scripts among the page that come in this way.
 */
export default defineUnlistedScript(() => {
  window.claimlightAsked = askEarly();
  const main = document.currentScript?.dataset.main;
  if (main !== undefined) void import(/* @vite-ignore */ main);
});
