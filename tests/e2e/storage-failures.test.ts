import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import {
  eventually,
  fillDisk,
  rowOf,
  tagByClick,
  untilPainted,
  untilTagged,
  useStage,
  type ExtensionApi,
} from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey, passengers } = ferrySentences;
const note = 'Typed while nothing could be stored.';

describe('a database that cannot be opened', () => {
  it('is told in a sentence, the article is highlighted, and what was typed is there and stored when it opens again', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/newer-database', articlePage(ferryArticle)));
    await putNewerDatabase();
    await article.reload();
    await untilPainted(article, survey, 'claimlight-claim');

    const popup = await stage.popupOf(article);
    await popup.getByRole('alert').filter({ hasText: 'written by a newer version of Claimlight. Update' }).waitFor();
    const row = rowOf(popup, survey);
    await row.getByRole('button', { name: 'Sourced', exact: true }).click();
    await row.getByText(survey).click();
    await row.getByLabel('Note').fill(note);
    await row.getByText('Kept as a draft').waitFor();
    expect(await row.getByRole('button', { pressed: true }).count()).toBe(0);
    await untilKeptAside(popup, 1);
    await popup.close();
    await untilNoteIs(article, note);

    await removeDatabase();
    const again = await untilNoteIs(article, note);
    await untilKeptAside(again, 0);
    await tagByClick(again, survey, 'Sourced');
    await again.close();
    await untilNoteIs(article, note);
    await untilPainted(article, survey, 'claimlight-sourced');
  });
});

describe('a full disk', () => {
  it('is told in a sentence; what was stored stays, and saving goes on when there is room', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/full-disk', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, passengers, 'Sourced');
    const makeRoom = await fillDisk(stage, popup);
    await rowOf(popup, survey).getByRole('button', { name: 'Unsourced', exact: true }).click();
    await popup.getByRole('alert').filter({ hasText: 'The disk is full' }).waitFor();
    await untilTagged(popup, passengers, 'Sourced');
    await makeRoom();
    await tagByClick(popup, survey, 'Unsourced');
    await eventually(async () => expect(await popup.locator('.problem').count()).toBe(0));
  });

  it('loses no note on a tagged claim: it is there when the popup opens again, and stored when there is room', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/full-note', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    const makeRoom = await fillDisk(stage, popup);
    await rowOf(popup, survey).getByText(survey).click();
    await rowOf(popup, survey).getByLabel('Note').fill(note);
    await popup.getByRole('alert').filter({ hasText: 'The disk is full' }).waitFor();
    await untilKeptAside(popup, 1);
    await popup.close();
    const again = await untilNoteIs(article, note);
    await makeRoom(again);
    await again.close();
    const last = await untilNoteIs(article, note);
    await untilKeptAside(last, 0);
    await untilTagged(last, survey, 'Sourced');
  });
});

describe('a database that the browser has emptied', () => {
  it('is told in popup and library, which say what brings the notes back, until the reader has read so', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/emptied', articlePage(ferryArticle)));
    await tagByClick(await stage.popupOf(article), passengers, 'Sourced');
    await removeDatabase();
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Unsourced');
    await popup.getByText('The browser has emptied').waitFor();
    await popup.close();

    const library = await stage.browser.open('library.html');
    const told = library.getByRole('alert').filter({ hasText: 'The browser has emptied' });
    await told.getByRole('button', { name: 'Import a file' }).click();
    await library.getByRole('heading', { name: 'Import' }).waitFor();
    await told.getByRole('button', { name: 'Got it' }).click();
    await eventually(async () => expect(await told.count()).toBe(0));
    await library.reload();
    await library.getByRole('heading', { name: 'Import' }).waitFor();
    expect(await told.count()).toBe(0);
  });
});

/** Opens the popup on the survey claim and waits until its note is this. */
async function untilNoteIs(article: Page, expected: string): Promise<Page> {
  const popup = await stage.popupOf(article);
  const row = rowOf(popup, survey);
  await row.getByText(survey).click();
  await eventually(async () => expect(await row.getByLabel('Note').inputValue()).toBe(expected));
  return popup;
}

/** Waits until so many notes are kept outside of the database. */
async function untilKeptAside(extensionPage: Page, count: number): Promise<void> {
  const kept = () =>
    extensionPage.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return Object.keys(await storage.local.get()).filter((name) => name.startsWith('unstored:')).length;
    });
  await eventually(async () => expect(await kept()).toBe(count));
}

async function removeDatabase(): Promise<void> {
  const page = await stage.browser.open('popup.html');
  await page.evaluate(
    () =>
      new Promise((resume) => {
        indexedDB.deleteDatabase('claimlight').onsuccess = resume;
      }),
  );
  await page.close();
}

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
