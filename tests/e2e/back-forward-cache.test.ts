import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, bridgeArticle, ferryArticle, ferrySentences } from './newspaper.ts';
import { isPaintedInTime, measuresPaint } from './painted-in-time.ts';
import { badgeOf, eventually, highlighted, rowOf, tagByClick, untilPainted, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all', backForwardCache: true });
const { survey, passengers } = ferrySentences;

describe('an article that the browser kept while the reader was elsewhere', () => {
  it('shows the tags of now, and takes new ones', async () => {
    const script = `addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted; });${measuresPaint}`;
    const address = stage.publish('/2026/11/18/kept', articlePage({ ...ferryArticle, script }));
    const article = await stage.read(address);
    await tagByClick(await stage.popupOf(article), survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    await article.goto(stage.publish('/2026/11/18/elsewhere', articlePage(bridgeArticle)));

    const other = await stage.read(address);
    const popup = await stage.popupOf(other);
    await tagByClick(popup, survey, 'Unsourced');
    await tagByClick(popup, passengers, 'Promotional');

    await goBack(article, address);
    expect(await article.evaluate(() => (window as unknown as { wasKept: boolean }).wasKept)).toBe(true);
    await isPaintedInTime(article);
    await untilPainted(article, survey, 'claimlight-unsourced');
    await untilPainted(article, passengers, 'claimlight-promotional');
    await eventually(async () => expect(await highlighted(article, 'claimlight-sourced')).toEqual([]));
    await eventually(async () => expect(await badgeOf(stage.browser, article)).not.toBe(''));

    const back = await stage.popupOf(article);
    await rowOf(back, passengers).getByRole('button', { name: 'Sourced', exact: true }).click();
    await untilPainted(article, passengers, 'claimlight-sourced');
  });
});

async function goBack(page: Page, address: string): Promise<void> {
  await page.evaluate(() => history.back());
  await eventually(async () => expect(await page.evaluate(() => location.href)).toBe(address));
}
