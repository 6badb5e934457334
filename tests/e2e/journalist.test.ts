import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openCard } from './card-in-page.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { eventually, highlighted, patience, untilPainted, useStage } from './stage.ts';

const stage = useStage();
const { survey, passengers } = ferrySentences;

const tables = `<!doctype html><html lang="en"><title>Ferry statistics, 2025</title>
  <h1>Ferry statistics</h1><p id="count">In 2025 the ferries carried 3.9 million passengers.</p>`;

/** Nothing leaves the machine: what is looked up elsewhere is answered here. */
async function withoutTheWeb(): Promise<void> {
  // With an icon of its own: the browser would ask the real site for one.
  const body = '<!doctype html><link rel="icon" href="data:,">Results';
  await stage.context.route(/duckduckgo\.com/, (route) => route.fulfill({ body, contentType: 'text/html' }));
}

/** Clicks the first place to look the claim up, and goes on in its tab to a page that it found. */
async function lookUp(article: Page, words: string, found: string): Promise<Page> {
  const card = await openCard(article, words);
  await card.getByRole('button', { name: 'Unsourced' }).click();
  await untilPainted(article, words, 'claimlight-unsourced');
  const [tab] = await Promise.all([
    stage.context.waitForEvent('page'),
    card.getByRole('link', { name: 'Search the web' }).click(),
  ]);
  expect(new URL(tab.url()).searchParams.get('q')).toContain('passengers');
  await tab.goto(found);
  return tab;
}

it('choose, tag, look up, bring evidence back, find and report take eight actions of the mouse', async () => {
  await withoutTheWeb();
  const article = await stage.read(stage.publish('/2026/11/18/journalist', articlePage(ferryArticle)));
  // 1 click on the claim, 2 its tag, 3 the place.
  const found = await lookUp(article, passengers, stage.publish('/tables', tables));
  // 4 the words that answer it.
  await found.locator('#count').selectText();
  // 5 the popup.
  const popup = await stage.popupOf(found);
  await popup.getByText('Evidence for').waitFor();
  expect(await popup.locator('.evidence-claim').innerText()).toContain(passengers);
  // 6 what the page says of the claim.
  await popup.getByRole('button', { name: 'Contradicts it' }).click();
  await popup.getByText('Kept as evidence: Ferry statistics, 2025').waitFor();
  // 7 what was found.
  await popup.getByRole('button', { name: 'Wrong' }).click();
  await popup.locator('button[aria-pressed=true]', { hasText: 'Wrong' }).waitFor();
  // 8 the report.
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save the report' }).click(),
  ]);
  await popup.getByText('The report is saved.').waitFor();
  const report = readFileSync(await download.path(), 'utf8');
  for (const words of [passengers, 'Wrong', 'Contradicts', 'Ferry statistics, 2025', '3.9 million passengers'])
    expect(report).toContain(words);
  expect(report).toMatch(/href="[^"]*\/tables#:~:text=In%202025/);
});

it('the keyboard alone keeps the page as evidence, and takes it back', async () => {
  const article = await stage.read(stage.publish('/2026/11/18/keyboard', articlePage(ferryArticle)));
  const card = await openCard(article, survey);
  await card.getByText('My check').click();
  await card.getByRole('button', { name: 'Checking' }).click();
  await card.locator('button[aria-pressed=true]', { hasText: 'Checking' }).waitFor();
  const found = await stage.visit(stage.publish('/tables', tables));
  const popup = await stage.popupOf(found);
  const supports = popup.getByRole('button', { name: 'Supports it' });
  await supports.waitFor();
  expect(await popup.locator('.evidence-claim').innerText()).toContain(survey);
  await eventually(async () => {
    await popup.keyboard.press('Tab');
    expect(await supports.evaluate((button) => button === document.activeElement)).toBe(true);
  });
  await popup.keyboard.press('Enter');
  await popup.getByText('Kept as evidence').waitFor();
  await popup.keyboard.press('Enter');
  await expect.poll(() => popup.getByText('Kept as evidence').count(), { timeout: patience }).toBe(0);
  expect(await highlighted(article, 'claimlight-sourced')).toEqual([]);
});
