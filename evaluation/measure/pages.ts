import { execFileSync } from 'node:child_process';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { Evaluation } from '../evaluate.ts';
import { collectErrors, highlightedTexts, show, waitForReading } from './extension-pages.ts';
import { byHalf, halfOf } from './halves.ts';
import { figuresOf, type PageRow, tableOf } from './pages-figures.ts';
import { storedPages, type StoredPage } from './stored-pages.ts';

/**
 * The built extension in Chromium, page by page under its real URL, with every other host blocked. Each page is shown
 * twice: with its scripts, for what is found, errors and times; and without them beside a Chromium that has no
 * extension, to see that the DOM is the same to the letter. Lists the pages at hand; of those kept aside only figures
 * are told.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const browser = await launchWithExtension();
  const plain = await chromium.launch({ executablePath: findChromium(), args: ['--headless=new', '--no-sandbox'] });
  try {
    const bare = await plain.newContext();
    const rows: PageRow[] = [];
    for (const page of storedPages(folder)) rows.push(await measure(browser, bare, page));
    const halves = byHalf(rows, ({ page }) => page.name, figuresOf);
    const listed = rows.filter(({ page }) => halfOf(page.name) === 'atHand');
    return { table: tableOf(listed), figures: { ...figuresOf(rows), halves } };
  } finally {
    await browser.close();
    await plain.close();
  }
}

/**
 * Milliseconds in which a page that is an article must have been read, and after which one that is not counts as left
 * alone.
 */
const patience = { article: 12_000, other: 2500 } as const;

async function measure(browser: ExtensionBrowser, bare: BrowserContext, stored: StoredPage): Promise<PageRow> {
  const html = stored.html();
  const page = await show(browser.context, stored.servedUrl, html, { scripts: true });
  const errors = collectErrors(page.page, browser.extensionId);
  const snapshot = await waitForReading(
    browser,
    page.page,
    stored.kind === 'news-article' ? patience.article : patience.other,
  );
  const highlighted = await highlightedTexts(page.page);
  await page.page.close();
  const inside = highlighted.filter((text) => standsIn(text, stored));
  return {
    page: stored,
    activated: snapshot !== undefined,
    ranges: highlighted.length,
    inside: inside.length,
    outside: highlighted.filter((text) => !inside.includes(text)),
    sameDom: snapshot === undefined || (await isDomSame(browser, bare, stored, html)),
    errors,
    ...(snapshot && { timing: snapshot.timing }),
  };
}

async function isDomSame(
  browser: ExtensionBrowser,
  bare: BrowserContext,
  stored: StoredPage,
  html: string,
): Promise<boolean> {
  const withUs = await show(browser.context, stored.servedUrl, html, { scripts: false });
  const without = await show(bare, stored.servedUrl, html, { scripts: false });
  try {
    await waitForReading(browser, withUs.page, patience.article);
    const outerHtml = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
    return (await outerHtml(withUs.page)) === (await outerHtml(without.page));
  } finally {
    await withUs.page.close();
    await without.page.close();
  }
}

function standsIn(text: string, { articleText, title }: StoredPage): boolean {
  const folded = fold(text);
  return [articleText, title].some((whole) => whole !== null && fold(whole).includes(folded));
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
