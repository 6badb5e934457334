import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { eventually, rowOf, untilPainted, useStage } from './stage.ts';

/**
 * A browser whose databases cannot be opened at all, as in windows that may store nothing: a file stands where their
 * folder would be.
 */
const profile = mkdtempSync(join(tmpdir(), 'claimlight-no-storage-'));
mkdirSync(join(profile, 'Default'));
writeFileSync(join(profile, 'Default', 'IndexedDB'), '');
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const stage = useStage({ sensitivity: 'all', profile });
const { survey } = ferrySentences;

it('where nothing can be stored, the library says so and where to open it instead', async () => {
  const library = await stage.browser.open('library.html');
  const told = library.getByRole('alert').filter({ hasText: 'Nothing can be stored in this window' });
  await told.filter({ hasText: 'Open Claimlight in a normal window' }).waitFor();
});

it('an article is read all the same, the popup says so, and what is typed is there when it is opened again', async () => {
  const article = await stage.read(stage.publish('/2026/11/18/no-storage', articlePage(ferryArticle)));
  await untilPainted(article, survey, 'claimlight-claim');
  const popup = await openOnSurvey(article);
  await popup.getByRole('alert').filter({ hasText: 'Nothing can be stored in this window' }).waitFor();
  const row = rowOf(popup, survey);
  await row.getByRole('button', { name: 'Sourced', exact: true }).click();
  await row.getByLabel('Note').fill('Who was asked?');
  await row.getByText('Kept as a draft').waitFor();
  expect(await row.getByRole('button', { pressed: true }).count()).toBe(0);
  await popup.close();

  const again = await openOnSurvey(article);
  const note = rowOf(again, survey).getByLabel('Note');
  await eventually(async () => expect(await note.inputValue()).toBe('Who was asked?'));
});

async function openOnSurvey(article: Page): Promise<Page> {
  const popup = await stage.popupOf(article);
  await rowOf(popup, survey).getByText(survey).click();
  return popup;
}
