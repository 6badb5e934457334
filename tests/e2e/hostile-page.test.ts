import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openCard, untilClosed } from './card-in-page.ts';
import { articlePage, ferryArticle, type InventedArticle } from './newspaper.ts';
import { untilHighlighted, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });

let published = 0;

/** An article of its own, so that no test finds what another one tagged. */
async function readArticle(change: Partial<InventedArticle> = {}): Promise<Page> {
  const path = `/2026/11/18/hostile-${(published += 1)}`;
  return stage.read(stage.publish(path, articlePage({ ...ferryArticle, ...change })));
}

/** Size of the card as a page can measure it: by what lies under each point of two lines through it. */
async function measuredCard(page: Page): Promise<{ width: number; height: number }> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(() => {
    const isCard = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y)?.hasAttribute('data-claimlight') === true;
    const steps = (size: number, step: number): number[] => Array.from({ length: size / step }, (_, n) => n * step);
    const [inX, inY] =
      steps(innerWidth, 50)
        .flatMap((x) => steps(innerHeight, 50).map((y) => [x, y] as const))
        .find(([x, y]) => isCard(x, y)) ?? [];
    if (inX === undefined || inY === undefined) return { width: 0, height: 0 };
    return {
      width: steps(innerWidth, 1).filter((x) => isCard(x, inY)).length,
      height: steps(innerHeight, 1).filter((y) => isCard(inX, y)).length,
    };
  });
}

describe('a page that measures the card', () => {
  it.each([
    ['a wide window', { width: 1280, height: 800 }],
    ['a phone', { width: 390, height: 760 }],
    ['a low window', { width: 1100, height: 500 }],
  ])('in %s finds the same size, whatever was tagged and noted here and elsewhere', async (window, size) => {
    const sentence = `The lighthouse at ${window.replaceAll(' ', '')} was switched off in 2019 after 131 years, the ministry said.`;
    const paragraphs = [sentence, ...ferryArticle.paragraphs];
    const untouched = await readArticle({ paragraphs });
    await untouched.setViewportSize(size);
    await openCard(untouched, sentence);
    const before = await measuredCard(untouched);
    await untouched.keyboard.press('u');
    await untilHighlighted(untouched, 'claimlight-unsourced');
    await untouched.keyboard.press('Enter');
    await untouched.keyboard.insertText('A long note. '.repeat(40));
    const tagged = await measuredCard(untouched);
    await untouched.keyboard.press('Escape');
    await untouched.keyboard.press('Escape');
    await untilClosed(untouched);

    const elsewhere = await readArticle({ paragraphs });
    await elsewhere.setViewportSize(size);
    const card = await openCard(elsewhere, sentence);
    await card.locator('.elsewhere').waitFor();
    expect(before.height).toBeGreaterThan(240);
    expect(tagged).toEqual(before);
    expect(await measuredCard(elsewhere)).toEqual(before);
  });
});
