import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { Tag } from '../annotation/model/annotation.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

interface Judgement {
  /** Words of the claim. */
  readonly claim: string;
  readonly tag: Tag;
  readonly note: string;
}

const judgements: readonly Judgement[] = [
  {
    claim: 'would cut the yearly risk of flooding',
    tag: 'sourced',
    note: 'The study is named. To do: look it up at the institute.',
  },
  {
    claim: 'Multiple reports suggest',
    tag: 'unsourced',
    note: 'Which reports? None is named or linked.',
  },
  {
    claim: 'DryHome',
    tag: 'promotional',
    note: 'Reads like an advertisement inside the article.',
  },
];

/**
 * Does a reader's whole job on the open article, tells each step, and leaves screenshots and exported notes in a
 * folder.
 */
export async function runDemo(browser: ExtensionBrowser, article: Page, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await article.waitForFunction(() => CSS.highlights.has('claimlight-claim'));
  const found = await countHighlights(article);
  console.log(`Highlighted ${found} claims on "${await article.title()}"`);
  await screenshot(article, folder, 'article.png', true);

  const popup = await browser.openPopup(article);
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.getByRole('row').first().waitFor();
  await popup.getByRole('radio', { name: 'All' }).check({ force: true });
  await article.waitForFunction((few) => (CSS.highlights.get('claimlight-claim')?.size ?? 0) > few, found);
  console.log(`Asked for all claims: ${await countHighlights(article)} are highlighted now`);
  for (const judgement of judgements) await judge(popup, judgement);
  await screenshot(popup, folder, 'popup.png');
  for (const format of ['markdown', 'csv', 'json']) await exportAs(popup, format, folder);
  await article.bringToFront();
  await screenshot(article, folder, 'article-tagged.png', true);
}

async function judge(popup: Page, { claim, tag, note }: Judgement): Promise<void> {
  const row = popup.getByRole('row').filter({ hasText: claim }).first();
  await row.locator(`.tag-button[data-tag=${tag}]`).click();
  await row.locator(`.tag-button[data-tag=${tag}][aria-pressed=true]`).waitFor();
  await row.locator('.claim-head').press('Enter');
  await row.locator('textarea').fill(note);
  await row.getByText('Saved').waitFor();
  console.log(`Tagged ${tag}: "… ${claim} …", with a note`);
}

async function exportAs(popup: Page, format: string, folder: string): Promise<void> {
  await popup.getByLabel('Format').selectOption(format);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  console.log(`Exported the notes as ${format}: ${relative(process.cwd(), file)}`);
}

async function screenshot(page: Page, folder: string, name: string, fullPage = false): Promise<void> {
  const path = join(folder, name);
  await page.screenshot({ path, fullPage });
  console.log(`Screenshot: ${relative(process.cwd(), path)}`);
}

function countHighlights(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('claimlight-claim')?.size ?? 0);
}
