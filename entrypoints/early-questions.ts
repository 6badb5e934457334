import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from './popup/ask-early.ts';

/** Runs in the popup before its own scripts, which take longer to arrive than the answers. */
export default defineUnlistedScript(() => {
  window.claimlightAsked = askEarly();
});
