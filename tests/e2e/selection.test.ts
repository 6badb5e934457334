import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle } from './newspaper.ts';
import { chooseInMenu, select } from './selecting.ts';
import { badgeOf, highlighted, patience, untilHighlighted, untilPainted, useStage } from './stage.ts';

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
    await chooseInMenu(stage, article, 'promotional');
    await untilPainted(article, own, 'claimlight-promotional');
    const popup = await stage.popupOf(article);
    await ownRow(popup).getByRole('button', { name: 'Promotional', exact: true, pressed: true }).waitFor();
  });

  it('is tagged from the context menu on a page that was not read before', async () => {
    const html = '<!doctype html><title>Notice</title><p>The kiosk sold 900 tickets in 2025.</p><p>It is shut.</p>';
    const notice = await stage.visit(stage.publish('/notice', html));
    await select(notice, 'The kiosk sold 900 tickets');
    await chooseInMenu(stage, notice, 'sourced');
    await untilPainted(notice, 'The kiosk sold 900 tickets', 'claimlight-sourced');
  });

  it('is not made of what stands outside of the article', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/outside', articlePage(ferryArticle)));
    await select(article, 'Winter tyres from 59 euros');
    await chooseInMenu(stage, article, 'sourced');
    await expect.poll(() => badgeOf(stage.browser, article), { timeout: patience }).toBe('!');
    const popup = await stage.popupOf(article);
    await popup.getByRole('button', { name: 'Tag the selected text' }).click();
    await popup.getByText('Claimlight does not count those words as part of the article').waitFor();
    await popup.close();

    await select(article, own);
    await chooseInMenu(stage, article, 'sourced');
    await untilPainted(article, own, 'claimlight-sourced');
    expect((await highlighted(article, 'claimlight-sourced')).join()).not.toContain('Winter tyres');
    await untilHighlighted(article);
  });
});

describe('words selected in a shadow tree', () => {
  it('are tagged from the context menu, and get the button beside them', async () => {
    const script = `
      const host = document.createElement('news-article');
      host.attachShadow({ mode: 'open' }).append(document.querySelector('.article-body').cloneNode(true));
      document.querySelector('.article-body').replaceWith(host);`;
    const page = articlePage({ ...ferryArticle, script });
    const article = await stage.read(stage.publish('/2026/11/18/own-in-shadow', page));
    await selectInShadow(article, own);
    await expect.poll(() => article.locator('[data-claimlight]').count(), { timeout: patience }).toBe(1);
    await chooseInMenu(stage, article, 'promotional');
    await untilPainted(article, own, 'claimlight-promotional');
    expect(await highlighted(article, 'claimlight-promotional')).toEqual([own]);
  });
});

/**
 * With the mouse: what a script selects in a shadow tree is told to scripts outside of it, what readers select is not.
 */
async function selectInShadow(page: Page, words: string): Promise<void> {
  const paragraph = page.locator('news-article p', { hasText: words });
  await paragraph.scrollIntoViewIfNeeded();
  const { from, to } = await paragraph.evaluate((paragraph, words) => {
    const text = paragraph.firstChild;
    const start = text?.nodeValue?.indexOf(words) ?? -1;
    const range = document.createRange();
    if (text) {
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
    }
    const lines = [...range.getClientRects()];
    const middleOf = ({ top = 0, height = 0 }: Partial<DOMRect> = {}): number => top + height / 2;
    return {
      from: { x: lines[0]?.left ?? 0, y: middleOf(lines[0]) },
      to: { x: lines.at(-1)?.right ?? 0, y: middleOf(lines.at(-1)) },
    };
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** The row of just these words, and not of a sentence that holds them. */
function ownRow(popup: Page): Locator {
  return popup.getByRole('row').filter({ has: popup.getByText(own, { exact: true }) });
}
