import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences, withSentence, type InventedArticle } from './newspaper.ts';
import { badgeOf, eventually, rowOf, tagByClick, untilPainted, useStage } from './stage.ts';

const stage = useStage();
const { survey } = ferrySentences;
const said = (percent: number): string => survey.replace('61 percent', `${percent} percent`);
const edited = (percent: number): InventedArticle => withSentence(ferryArticle, survey, said(percent));
const note = 'Correction: An earlier version of this article gave another figure.';

/** Tags the survey's sentence in an article at this path. */
async function tagged(path: string): Promise<Page> {
  const article = await stage.read(stage.publish(path, articlePage(ferryArticle)));
  const popup = await stage.popupOf(article);
  await tagByClick(popup, survey, 'Sourced');
  await popup.close();
  return article;
}

/** A visit after the newspaper published another text at the same address. */
async function visit(article: Page, path: string, text: InventedArticle, words: string): Promise<void> {
  stage.publish(path, articlePage(text));
  await article.reload();
  await untilPainted(article, words, 'claimlight-changed');
}

describe('a sentence that the newspaper edits again and again', () => {
  it('is told at the icon, in the list of what changed, and in the versions of its article', async () => {
    const path = '/2026/11/20/silent';
    const article = await tagged(path);
    for (const percent of [16, 26]) await visit(article, path, edited(percent), said(percent));
    const last = edited(36);
    await visit(article, path, { ...last, paragraphs: [...last.paragraphs, note] }, said(36));
    await eventually(async () => expect(await badgeOf(stage.browser, article)).toBe('≠1'));

    const library = await stage.browser.open('library.html');
    await library.getByRole('button', { name: 'What changed 3' }).click();
    const entries = library.locator('.change-entry');
    await eventually(async () => expect(await entries.count()).toBe(3));
    expect(await entries.first().locator('del').innerText()).toContain('26');
    expect(await entries.first().locator('ins').innerText()).toContain('36');
    expect(await entries.first().locator('.correction').innerText()).toBe('The page carries a correction note.');
    expect(await entries.last().locator('.correction').innerText()).toContain('No correction note');

    await entries.first().getByRole('button', { name: 'Mark as seen' }).click();
    await eventually(async () => expect(await entries.count()).toBe(2));
    await library.keyboard.press('Control+z');
    await eventually(async () => expect(await entries.count()).toBe(3));

    await entries.first().getByRole('button', { name: 'Versions of this article' }).click();
    const versions = library.locator('.version');
    await eventually(async () => expect(await versions.count()).toBe(4));
    expect(await versions.first().innerText()).toContain(note);
    const figures = await versions.locator('[data-kind=reworded] ins').allInnerTexts();
    expect(figures.map((text) => /\d+/.exec(text)?.[0])).toEqual(['36', '26', '16']);
    expect(await versions.last().innerText()).toContain('The first version that is kept');
    await library.close();
  });

  it('is answered by keeping the tag: the icon counts claims again, and the list takes it for seen', async () => {
    const path = '/2026/11/20/answered';
    const article = await tagged(path);
    await visit(article, path, edited(17), said(17));
    await eventually(async () => expect(await badgeOf(stage.browser, article)).toBe('≠1'));
    const popup = await stage.popupOf(article);
    const row = rowOf(popup, 'would move away if the ferry stopped');
    await row.locator('.claim-head').click();
    await row.getByRole('button', { name: 'Keep tag' }).click();
    await untilPainted(article, said(17), 'claimlight-sourced');
    await eventually(async () => expect(await badgeOf(stage.browser, article)).toMatch(/^\d+$/));
    await popup.close();

    const library = await stage.browser.open('library.html#changes');
    await library.locator('.chip', { hasText: 'All' }).click();
    const entry = library.locator('.change-entry', { hasText: '17' });
    await eventually(async () => expect(await entry.getAttribute('data-seen')).toBe('true'));
    await library.close();
  });
});
