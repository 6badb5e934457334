import { browser } from 'wxt/browser';
import { allHighlightCss, highlightCss } from '../highlights/highlight-css.ts';
import { readSettings } from '../settings/settings.ts';

/** Style sheets of this origin stand above the page's own. */
const origin = 'USER';

/**
 * Inserts the stylesheet of the highlights that the settings ask for into a page, and removes every other variant. The
 * browser inserts it, so that the page's DOM stays as it is and no policy of the page can refuse it; as the reader's
 * own style sheet, so that none of the page's rules can hide a tag.
 */
export async function applyHighlightStyle(tabId: number): Promise<void> {
  const { highlightStyle, palette } = await readSettings();
  const wanted = highlightCss(highlightStyle, palette);
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: wanted, origin });
  const others = allHighlightCss().filter((css) => css !== wanted);
  await Promise.allSettled(others.map((css) => browser.scripting.removeCSS({ target, css, origin })));
}
