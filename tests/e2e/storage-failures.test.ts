import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { endWorker, eventually, rowOf, tagByClick, untilPainted, untilTagged, useStage } from './stage.ts';

const stage = useStage();
const { survey, passengers } = ferrySentences;
const note = 'Typed while nothing could be stored.';

describe('a database that cannot be opened', () => {
  afterEach(async () => {
    const page = await stage.browser.open('popup.html');
    await page.evaluate(
      () =>
        new Promise((resume) => {
          indexedDB.deleteDatabase('claimlight').onsuccess = resume;
        }),
    );
    await page.close();
  });

  it('is told in a sentence, the article is highlighted, and what was typed is there when it opens again', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/newer-database', articlePage(ferryArticle)));
    await putNewerDatabase();
    await article.reload();
    await untilPainted(article, survey, 'claimlight-claim');

    const popup = await stage.popupOf(article);
    await popup.getByRole('alert').filter({ hasText: 'Your notes cannot be opened right now' }).waitFor();
    const row = rowOf(popup, survey);
    await row.getByRole('button', { name: 'Sourced', exact: true }).click();
    await row.getByText(survey).click();
    await row.getByLabel('Note').fill(note);
    expect(await row.getByRole('button', { pressed: true }).count()).toBe(0);
    await popup.close();

    const again = await stage.popupOf(article);
    await rowOf(again, survey).getByText(survey).click();
    await eventually(async () => expect(await rowOf(again, survey).getByLabel('Note').inputValue()).toBe(note));
  });
});

describe('a full disk', () => {
  it('is told in a sentence; what was stored stays, and saving goes on when there is room', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/full-disk', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, passengers, 'Sourced');
    const release = await fillDisk(popup);
    await rowOf(popup, survey).getByRole('button', { name: 'Unsourced', exact: true }).click();
    await popup.getByRole('alert').filter({ hasText: 'The disk is full' }).waitFor();
    await untilTagged(popup, passengers, 'Sourced');
    await release();
    await tagByClick(popup, survey, 'Unsourced');
    await eventually(async () => expect(await popup.locator('.problem').count()).toBe(0));
  });
});

/** A database as a later Claimlight would leave it. */
async function putNewerDatabase(): Promise<void> {
  const page = await stage.browser.open('popup.html');
  await page.evaluate(
    () =>
      new Promise<void>((resume, reject) => {
        const request = indexedDB.open('claimlight', 9990);
        request.onsuccess = () => {
          request.result.close();
          resume();
        };
        request.onerror = () => reject(request.error ?? new Error('not opened'));
      }),
  );
  await page.close();
}

/**
 * Has the browser refuse each write of the background as it does when the disk is full: `unlimitedStorage` lifts the quota
 * that could be set for a test. The function it resolves with lets it write again.
 */
async function fillDisk(popup: Page): Promise<() => Promise<void>> {
  const worker = await stage.browser.worker();
  await worker.evaluate(() => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      configurable: true,
      value: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
      writable: true,
    });
  });
  // The worker's next start brings the browser's own back.
  return () => endWorker(stage, popup);
}
