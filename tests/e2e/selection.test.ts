import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle } from './newspaper.ts';
import { highlighted, patience, untilHighlighted, untilPainted, useStage, type ExtensionApi } from './stage.ts';

const stage = useStage();
const own = 'the winter when the ice closed the sound';

describe('a claim of the reader’s own', () => {
  it('is made of the selected text in the popup, and found again on the next visit', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/own-claim', articlePage(ferryArticle)));
    await select(article, own);
    const popup = await stage.popupOf(article);
    await popup.getByRole('button', { name: 'Tag the selected text' }).click();
    const row = ownRow(popup);
    await row.getByText('Selected by you').waitFor();
    await row.getByRole('button', { name: 'Unsourced', exact: true }).click();
    await untilPainted(article, own, 'claimlight-unsourced');
    expect(await highlighted(article, 'claimlight-unsourced')).toEqual([own]);

    await article.reload();
    await untilPainted(article, own, 'claimlight-unsourced');
  });

  it('is tagged from the context menu', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/menu', articlePage(ferryArticle)));
    await select(article, own);
    await chooseInMenu(article, 'promotional');
    await untilPainted(article, own, 'claimlight-promotional');
    const popup = await stage.popupOf(article);
    await ownRow(popup).getByRole('button', { name: 'Promotional', exact: true, pressed: true }).waitFor();
  });

  it('is tagged from the context menu on a page that was not read before', async () => {
    const html = '<!doctype html><title>Notice</title><p>The kiosk sold 900 tickets in 2025.</p><p>It is shut.</p>';
    const notice = await stage.visit(stage.publish('/notice', html));
    await select(notice, 'The kiosk sold 900 tickets');
    await chooseInMenu(notice, 'sourced');
    await untilPainted(notice, 'The kiosk sold 900 tickets', 'claimlight-sourced');
  });

  it('is not made of what stands outside of the article', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/outside', articlePage(ferryArticle)));
    await select(article, 'Winter tyres from 59 euros');
    await chooseInMenu(article, 'sourced');
    await select(article, own);
    await chooseInMenu(article, 'sourced');
    await untilPainted(article, own, 'claimlight-sourced');
    expect((await highlighted(article, 'claimlight-sourced')).join()).not.toContain('Winter tyres');
    await untilHighlighted(article);
  });
});

/** The row of just these words, and not of a sentence that holds them. */
function ownRow(popup: Page): Locator {
  return popup.getByRole('row').filter({ has: popup.getByText(own, { exact: true }) });
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const start = text.nodeValue?.indexOf(words) ?? -1;
      if (start !== -1) getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
    }
  }, words);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString()), { timeout: patience }).toBe(words);
}

/** What the browser does when the reader clicks an item of our context menu. */
async function chooseInMenu(page: Page, menuItemId: string): Promise<void> {
  const id = await stage.browser.tabIdOf(page);
  const worker = await stage.browser.worker();
  await worker.evaluate(
    ({ id, menuItemId }) => {
      const { contextMenus } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      contextMenus.onClicked.dispatch({ menuItemId }, { id });
    },
    { id, menuItemId },
  );
}
