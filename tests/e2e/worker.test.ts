import { describe, expect, it } from 'vitest';
import { openCard } from './card-in-page.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import {
  endWorker,
  eventually,
  rowOf,
  tagByClick,
  untilHighlighted,
  untilPainted,
  untilTagged,
  useStage,
  type ExtensionApi,
} from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey, passengers, cut, vague } = ferrySentences;

describe('a background that the browser ends', () => {
  it('between two saves comes back for the next, and knows the first', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/between', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    await endWorker(stage, popup);
    await tagByClick(popup, passengers, 'Unsourced');
    await untilPainted(article, passengers, 'claimlight-unsourced');
    await endWorker(stage, popup);
    await popup.keyboard.press('Control+z');
    await untilPainted(article, survey, 'claimlight-sourced');
    await eventually(async () =>
      expect(await rowOf(popup, passengers).getByRole('button', { pressed: true }).count()).toBe(0),
    );
  });

  it('during a save loses none that was confirmed', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/during', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    for (const words of [cut, passengers]) {
      const clicked = rowOf(popup, words).getByRole('button', { name: 'Promotional', exact: true }).click();
      await Promise.all([clicked, endWorker(stage, popup)]);
    }
    const shown = await popup.getByRole('button', { pressed: true }).count();
    await popup.close();
    const again = await stage.popupOf(article);
    await untilTagged(again, survey, 'Sourced');
    await eventually(async () =>
      expect(await again.getByRole('button', { pressed: true }).count()).toBeGreaterThanOrEqual(shown),
    );
    await tagByClick(again, cut, 'Unsourced');
  });
});

describe('an extension updated under an open page', () => {
  it('reads the page again, with its tags, and takes new ones', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/updated', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    await popup.close();
    await reloadExtension();
    await untilHighlighted(article);
    const again = await stage.popupOf(article);
    await untilTagged(again, survey, 'Sourced');
    await tagByClick(again, passengers, 'Unsourced');
    await untilPainted(article, passengers, 'claimlight-unsourced');
    await untilPainted(article, survey, 'claimlight-sourced');
  });
});

describe('an extension updated under an open card', () => {
  it('has what was half typed in it again', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/updated-card', articlePage(ferryArticle)));
    const card = await openCard(article, vague);
    await article.keyboard.press('Enter');
    await article.keyboard.insertText('Half a thought');
    await card.getByText('Kept as a draft').waitFor();
    await reloadExtension();
    await expect.poll(() => article.frames().length).toBe(1);
    await untilPainted(article, vague, 'claimlight-claim');
    const again = await openCard(article, vague);
    expect(await again.locator('.note').inputValue()).toBe('Half a thought');
  });
});

async function reloadExtension(): Promise<void> {
  await allowUnpacked();
  const worker = await stage.browser.worker();
  const closed = new Promise((resume) => worker.once('close', resume));
  const next = stage.context.waitForEvent('serviceworker');
  await worker.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    setTimeout(() => runtime.reload());
  });
  await Promise.all([closed, next]);
}

/** Without developer mode Chromium disables an unpacked extension that is loaded again. */
async function allowUnpacked(): Promise<void> {
  const page = await stage.visit('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}
