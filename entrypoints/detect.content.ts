import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../article/detect.ts';

/** Milliseconds after which a page that was no article yet is looked at again: scripts draw many pages late. */
const laterLooks = [1000, 3000, 8000, 20_000];

/**
 * On every page: is this a news article? Only then is the page script injected. This file stays small and free of
 * dependencies, since every page of the web pays for it; hence the bare message instead of `messaging/`.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  // Or every page of the web would be told the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    look(ctx);
    ctx.addEventListener(window, 'wxt:locationchange', () => look(ctx));
  },
});

function look(ctx: ContentScriptContext, next = 0): void {
  if (ctx.isInvalid) return;
  if (detectArticle(document, location.href).isNews) {
    // If the background cannot be reached (extension just updated), the page is simply not read.
    browser.runtime.sendMessage({ claimlight: 'articleDetected' }).catch(() => undefined);
    return;
  }
  const wait = laterLooks[next];
  if (wait !== undefined) setTimeout(look, wait, ctx, next + 1);
}
