import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { articlePage, ferryArticle } from './newspaper.ts';
import { command, highlighted, patience, untilHighlighted, useStage } from './stage.ts';
import { cardOf } from './views.ts';

const stage = useStage();

it('the whole job is done by keyboard alone, from the article to the exported file', async () => {
  const article = await stage.read(stage.publish('/2026/11/18/by-keys', articlePage(ferryArticle)));

  await command(stage, article, 'next-claim');
  await untilHighlighted(article, 'claimlight-focus');
  const [first] = await highlighted(article, 'claimlight-focus');
  await command(stage, article, 'open-card');
  const card = await cardOf(article);
  await article.keyboard.press('u');
  await untilHighlighted(article, 'claimlight-unsourced');
  expect(await highlighted(article, 'claimlight-unsourced')).toEqual([first]);
  await article.keyboard.press('Enter');
  await article.keyboard.type('Who says so?');
  await card.getByText('Saved', { exact: true }).waitFor();
  await article.keyboard.press('Tab');
  await article.keyboard.type('harbour.example/figures');
  await article.keyboard.press('Enter');
  await card.getByRole('link', { name: 'harbour.example/figures' }).waitFor();
  await article.keyboard.press('Escape');
  await article.keyboard.press('ArrowDown');
  await expect.poll(() => card.locator('.card-position').textContent(), { timeout: patience }).toMatch(/^Claim 2 /);
  await article.keyboard.press('s');
  await untilHighlighted(article, 'claimlight-sourced');
  await article.keyboard.press('Escape');

  const popup = await stage.popupOf(article);
  await popup.locator('.tag-button[aria-pressed=true]').nth(1).waitFor();
  await popup.keyboard.press('j');
  await popup.keyboard.press('j');
  await popup.keyboard.press('p');
  await untilHighlighted(article, 'claimlight-promotional');
  const fromPopup = await exportByKeys(popup, 'Save file');
  expect(fromPopup).toContain('Who says so?');
  expect(fromPopup).toContain('https://harbour.example/figures');

  await popup.close();
  await article.bringToFront();
  const panel = await stage.browser.openPanel(article);
  await panel.locator('.tag-button[aria-pressed=true]').nth(2).waitFor();
  await tabTo(panel, '[type=search]');
  await panel.keyboard.type('percent');
  await tabTo(panel, '.claim-head');
  await panel.keyboard.press('Delete');
  await expect.poll(() => panel.locator('.visually-hidden[role=status]').textContent()).toContain('Tag cleared');
  await panel.keyboard.press('Control+z');
  await panel.locator('.tag-button[aria-pressed=true]').first().waitFor();

  await tabTo(panel, '[aria-label="All your notes"]');
  const [library] = await Promise.all([stage.context.waitForEvent('page'), panel.keyboard.press('Enter')]);
  await library.locator('.note-row').nth(2).waitFor();
  await tabTo(library, 'button', /^Export/);
  await library.keyboard.press('Enter');
  const dialog = library.getByRole('dialog', { name: 'Export' });
  await dialog.waitFor();
  const fromLibrary = await exportByKeys(library, 'Save file');
  expect(fromLibrary).toContain('Who says so?');
  for (const tag of ['Sourced', 'Unsourced', 'Promotional']) expect(fromLibrary).toContain(tag);
});

/** Presses Tab until an element has the keyboard. */
async function tabTo(page: Page, selector: string, words = /^/): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate(
      ({ selector, source }) => {
        const { activeElement } = document;
        return activeElement?.matches(selector) === true && new RegExp(source).test(activeElement.textContent.trim());
      },
      { selector, source: words.source },
    );
  for (let stop = 0; stop < 80 && !(await isThere()); stop++) await page.keyboard.press('Tab');
  expect(await isThere(), selector).toBe(true);
}

/** Goes to a button, presses it, and reads what was downloaded. */
async function exportByKeys(page: Page, button: string): Promise<string> {
  await tabTo(page, 'button', new RegExp(`^${button}$`));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return readFileSync(await download.path(), 'utf8');
}
