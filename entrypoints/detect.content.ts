import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../article/detect.ts';

/** Milliseconds after which a page that was no article yet is looked at again: many are drawn by their scripts. */
const laterLooks = [1000, 3000, 8000, 20_000];

/**
 * On every page: is this a news article? Only then is the reader brought in. This file stays small and free of
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
    // A background that cannot be reached (extension just updated) is no matter for the page.
    browser.runtime.sendMessage({ claimlight: 'articleDetected' }).catch(() => undefined);
    return;
  }
  const wait = laterLooks[next];
  if (wait !== undefined) setTimeout(look, wait, ctx, next + 1);
}
