import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { faultsOf, overflowOf } from './faults.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { command, eventually, highlighted, rowOf, tagByClick, untilHighlighted, useStage } from './stage.ts';
import { openView, viewNames } from './views.ts';

const stage = useStage({ sensitivity: 'all' });
let article: Page;

/** Where one claim is tagged already. */
const tagged = new Set<string>();

beforeEach(async () => {
  const address = stage.publish('/2026/11/18/axe', articlePage(ferryArticle));
  article = await stage.read(address);
  if (tagged.has(address)) return;
  const popup = await stage.popupOf(article);
  await tagByClick(popup, ferrySentences.cut, 'Sourced');
  await popup.close();
  tagged.add(address);
});

describe('in light and dark', () => {
  it.each(viewNames)('the %s has no accessibility fault', async (name) => {
    const { page, window } = await openView(stage, name, article);
    for (const colorScheme of ['light', 'dark'] as const) {
      // The card follows the page that it lies on.
      await article.emulateMedia({ colorScheme });
      await window.emulateMedia({ colorScheme });
      expect(await faultsOf(page), colorScheme).toEqual([]);
    }
  });

  it('the popup has none where there is no article', async () => {
    const page = await stage.visit(stage.publish('/plain', '<!doctype html><title>Plain</title><p>Nothing here.</p>'));
    const popup = await stage.popupOf(page);
    await popup.getByText('This does not look like a news article').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      expect(await faultsOf(popup), colorScheme).toEqual([]);
    }
  });
});

/** What is left of a window for its page at 200 % zoom: of 1280 by 800, of the largest popup, of a narrow panel. */
const zoomed = {
  popup: { width: 400, height: 300 },
  panel: { width: 320, height: 400 },
  card: { width: 640, height: 400 },
  library: { width: 640, height: 400 },
  options: { width: 640, height: 400 },
  welcome: { width: 640, height: 400 },
} as const;

describe('enlarged', () => {
  it.each(viewNames)('the %s scrolls no way but down, and cuts no words off', async (name) => {
    for (const size of [zoomed[name], { width: 320, height: 640 }]) {
      const { page, window } = await openView(stage, name, article);
      await window.setViewportSize(size);
      await eventually(async () => expect(await overflowOf(page), `${size.width} px`).toEqual([]));
      if (name !== 'card') await window.close();
    }
  });

  it('the popup lets its last control be reached', async () => {
    const { page, window } = await openView(stage, 'popup', article);
    await window.setViewportSize(zoomed.popup);
    const copy = page.getByRole('button', { name: 'Copy' });
    await copy.scrollIntoViewIfNeeded();
    await copy.click({ trial: true });
  });
});

describe('by keyboard', () => {
  it.each(viewNames)('the %s shows where the focus is, at every stop', async (name) => {
    const { page, window } = await openView(stage, name, article);
    const stops = new Set<string>();
    for (let stop = 0; stop < 40; stop++) {
      await window.keyboard.press('Tab');
      const { place, isSeen } = await page.evaluate(focusInSight);
      expect(isSeen, place).toBe(true);
      stops.add(place);
    }
    expect(stops.size).toBeGreaterThan(3);
  });
});

/**
 * Runs in a page of ours: the element that has the keyboard, and whether it, or what stands for it, has an outline to
 * be seen.
 */
function focusInSight(): { place: string; isSeen: boolean } {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return { place: 'outside', isSeen: true };
  // The browser marks the day, month or year inside of it.
  if (activeElement.matches('[type=date]')) return { place: 'date', isSeen: true };
  const seen = activeElement.matches('.segment input') ? activeElement.nextElementSibling : activeElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(seen ?? activeElement);
  const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  return { place: activeElement.outerHTML.slice(0, 160), isSeen: isDrawn };
}

describe('with forced colors', () => {
  it('keep the highlights their shapes, in the colours of the system', async () => {
    await article.emulateMedia({ forcedColors: 'active' });
    const lines = await article.evaluate(() =>
      ['claim', 'sourced', 'unsourced', 'promotional', 'changed'].map((name) => {
        const style = getComputedStyle(document.body, `::highlight(claimlight-${name})`);
        const canvasText = getComputedStyle(document.body).color;
        return { shape: style.textDecorationStyle, isOfSystem: style.textDecorationColor === canvasText };
      }),
    );
    expect(new Set(lines.map(({ shape }) => shape)).size).toBe(5);
    expect(lines.every(({ isOfSystem }) => isOfSystem)).toBe(true);
  });

  it.each(['popup', 'panel', 'card'] as const)('the %s tells the chosen tag from the others', async (name) => {
    const { page, window } = await openView(stage, name, article);
    await window.emulateMedia({ forcedColors: 'active' });
    const row = name === 'card' ? page.locator('.card') : rowOf(window, ferrySentences.cut);
    if (name === 'card') await window.keyboard.press('s');
    const chosen = row.locator('.tag-button[aria-pressed=true]').first();
    await chosen.waitFor();
    const ground = (button: Element): string => getComputedStyle(button).backgroundColor;
    const other = row.locator('.tag-button[aria-pressed=false]').first();
    expect(await chosen.evaluate(ground)).not.toBe(await other.evaluate(ground));
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('with reduced motion', () => {
  it.each(viewNames)('nothing in the %s moves by itself', async (name) => {
    const { page, window } = await openView(stage, name, article);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(moving).toEqual([]);
  });

  it('the page jumps to a claim instead of gliding there', async () => {
    await article.emulateMedia({ reducedMotion: 'reduce' });
    await article.evaluate(() => {
      const places = new Set<number>();
      addEventListener('scroll', () => places.add(scrollY));
      Object.assign(window, { places });
    });
    for (let step = 0; step < 4; step++) await command(stage, article, 'next-claim');
    await untilHighlighted(article, 'claimlight-focus');
    await article.waitForTimeout(500);
    expect(await highlighted(article, 'claimlight-focus')).not.toEqual([]);
    expect(await article.evaluate(() => (window as unknown as { places: Set<number> }).places.size)).toBeLessThan(9);
  });
});

describe('screen readers', () => {
  it.each(['popup', 'panel', 'card'] as const)('hear in the %s what was tagged and cleared', async (name) => {
    const { page, window } = await openView(stage, name, article);
    if (name !== 'card') await rowOf(window, ferrySentences.survey).locator('.claim-head').focus();
    const heard = page.locator('.visually-hidden[role=status]');
    await window.keyboard.press('u');
    await expect.poll(() => heard.textContent()).toContain('Tagged unsourced');
    await window.keyboard.press('Delete');
    await expect.poll(() => heard.textContent()).toContain('Tag cleared');
  });
});
