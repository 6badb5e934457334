import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { isPaintedInTime, measuresPaint } from './painted-in-time.ts';
import { highlighted, rowOf, tagByClick, untilPainted, untilTagged, useStage } from './stage.ts';

/** What of the browser's interface only these tests use. */
interface PrivateApi {
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
  readonly windows: { create(options: object): Promise<{ incognito: boolean }> };
}

const stage = useStage({ sensitivity: 'all' });
const { survey } = ferrySentences;

/** As the reader does on the browser's page of extensions; the browser loads the extension anew for it. */
beforeAll(async () => {
  const page = await stage.visit('chrome://extensions');
  const next = stage.context.waitForEvent('serviceworker');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: PrivateApi }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, stage.browser.extensionId);
  await next;
  await page.close();
});

it('an article in a private window is read, and what the reader tags there is stored like any other tag', async () => {
  const address = stage.publish('/2026/11/18/private', articlePage({ ...ferryArticle, script: measuresPaint }));
  const page = await openPrivately(address);
  await isPaintedInTime(page);
  await untilPainted(page, survey, 'claimlight-claim');
  const popup = await stage.popupOf(page);
  await tagByClick(popup, survey, 'Sourced');
  await untilPainted(page, survey, 'claimlight-sourced');
  expect(await popup.locator('.problem').count()).toBe(0);
  await popup.close();
  await page.close();

  const article = await stage.read(address);
  await untilPainted(article, survey, 'claimlight-sourced');
  const again = await stage.popupOf(article);
  await untilTagged(again, survey, 'Sourced');
  await rowOf(again, survey).getByText(survey).waitFor();
});

it('what was tagged in another window is painted in a private one as any claim is', async () => {
  const address = stage.publish('/2026/11/18/private-later', articlePage(ferryArticle));
  const article = await stage.read(address);
  const popup = await stage.popupOf(article);
  await tagByClick(popup, survey, 'Unsourced');
  await untilPainted(article, survey, 'claimlight-unsourced');
  await popup.close();
  const page = await openPrivately(address);
  const privately = await stage.popupOf(page);
  await untilTagged(privately, survey, 'Unsourced');
  await untilPainted(page, survey, 'claimlight-claim');
  expect(await highlighted(page, 'claimlight-unsourced')).toEqual([]);
});

async function openPrivately(url: string): Promise<Page> {
  const ours = await stage.browser.open('welcome.html');
  const opened = stage.context.waitForEvent('page');
  const isPrivate = await ours.evaluate(async (url) => {
    const { windows } = (globalThis as unknown as { chrome: PrivateApi }).chrome;
    return (await windows.create({ incognito: true, url })).incognito;
  }, url);
  expect(isPrivate).toBe(true);
  await ours.close();
  return opened;
}
