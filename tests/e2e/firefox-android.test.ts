import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickClaim, textOf, untilHighlighted } from './firefox-page.ts';
import { needsFirefox, useFirefox } from './firefox-stage.ts';
import { eventually } from './stage.ts';

const stage = useFirefox({ isLikeAndroid: true });

/** The first claim of the sample article after its headline. */
const barrier = 'approved an €84 million flood barrier';

/** True if nothing has to be scrolled sideways to be read. */
const fitsWidth = (page: Page | Frame): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe('in a Firefox without keys, menu and sidebar, as wide as a phone', needsFirefox, () => {
  it('an article is read, and tagged in its card', async () => {
    const page = await stage.readArticle();
    const card = await clickClaim(page);
    expect(await fitsWidth(card)).toBe(true);
    await (await card.$('.tag-button[data-tag=unsourced]'))?.click();
    await untilHighlighted(page, 'claimlight-unsourced', barrier);
  });

  it('the popup fits, lists the claims, tags them, and offers no sidebar', async () => {
    const page = await stage.readArticle();
    const popup = await stage.openPopup(page);
    await eventually(async () => expect(await textOf(popup)).toContain('The vote was 31 to 9'));
    expect(await fitsWidth(popup)).toBe(true);
    expect(await popup.$('[aria-label="Open in the side panel"]')).toBeNull();
    expect(await popup.$('[aria-label="All your notes"]')).not.toBeNull();
    await (await popup.$('.tag-button[data-tag=sourced]'))?.click();
    await untilHighlighted(page, 'claimlight-sourced', 'flood barrier');
  });

  it('settings fit, and speak of no keys of the browser', async () => {
    const options = await stage.open('options.html');
    await eventually(async () => expect(await textOf(options)).toContain('In the library'));
    expect(await textOf(options)).not.toContain('Change keys');
    expect(await fitsWidth(options)).toBe(true);
  });

  it.each(['library.html', 'library.html#/files', 'welcome.html'])('%s fits', async (name) => {
    const page = await stage.open(name);
    await eventually(async () => expect((await textOf(page)).length).toBeGreaterThan(100));
    expect(await fitsWidth(page)).toBe(true);
  });
});
