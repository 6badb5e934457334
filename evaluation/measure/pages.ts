import { execFileSync } from 'node:child_process';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { Evaluation } from '../evaluate.ts';
import { storedPages, type StoredPage } from './stored-pages.ts';

/**
 * The built extension in Chromium, page by page under its real URL, with every other host blocked. Each page is shown
 * twice: with its scripts, for what is found, errors and times; and without them beside a Chromium that has no extension,
 * to see that the DOM is the same to the letter.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const browser = await launchWithExtension();
  const plain = await chromium.launch({ executablePath: findChromium(), args: ['--headless=new', '--no-sandbox'] });
  try {
    const bare = await plain.newContext();
    const rows: Row[] = [];
    for (const page of storedPages(folder)) rows.push(await measure(browser, bare, page));
    return { table: tableOf(rows), figures: figuresOf(rows) };
  } finally {
    await browser.close();
    await plain.close();
  }
}

interface Row {
  readonly page: StoredPage;
  readonly activated: boolean;
  readonly ranges: number;
  readonly inside: number;
  readonly outside: readonly string[];
  readonly sameDom: boolean;
  readonly errors: readonly string[];
  readonly timing?: Timing;
}

interface Timing {
  readonly detect: number;
  readonly total: number;
  readonly longestSlice: number;
}

/** Milliseconds in which a page that is an article must have been read, and after which one that is not counts as left alone. */
const patience = { article: 12_000, other: 2500 } as const;

async function measure(browser: ExtensionBrowser, bare: BrowserContext, stored: StoredPage): Promise<Row> {
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

async function show(
  context: BrowserContext,
  url: string,
  html: string,
  { scripts }: { scripts: boolean },
): Promise<{ page: Page }> {
  const page = await context.newPage();
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...(scripts ? {} : { 'Content-Security-Policy': "script-src 'none'" }),
  };
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    return isPage && route.request().url() === new URL(url).href
      ? route.fulfill({ body: html, headers })
      : route.abort();
  });
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => undefined);
  return { page };
}

function collectErrors(page: Page, extensionId: string): string[] {
  const errors: string[] = [];
  const isOurs = (text: string): boolean => text.includes(extensionId) || text.includes('Claimlight');
  page.on('pageerror', (error) => isOurs(error.stack ?? error.message) && errors.push(error.message));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && isOurs(`${message.text()} ${message.location().url}`)) errors.push(message.text());
  });
  return errors;
}

async function waitForReading(
  browser: ExtensionBrowser,
  page: Page,
  limit: number,
): Promise<{ timing: Timing } | undefined> {
  const worker = await browser.worker();
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const snapshot = await worker.evaluate(askTopTab, page.url());
    if (snapshot?.state === 'read') return snapshot;
    await page.waitForTimeout(100);
  }
  return undefined;
}

interface Snapshot {
  readonly state: string;
  readonly timing: Timing;
}

/** Runs in the worker: asks the reader in the tab that shows a URL. */
async function askTopTab(url: string): Promise<Snapshot | undefined> {
  interface Tabs {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object, options: object): Promise<{ value?: Snapshot } | undefined>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const tab = (await tabs.query({})).findLast((tab) => tab.url === url);
  if (tab === undefined) return undefined;
  const answer = await tabs.sendMessage(tab.id, { claimlight: 'snapshot' }, { frameId: 0 }).catch(() => undefined);
  return answer?.value;
}

function highlightedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = [...CSS.highlights.entries()].filter(([name]) => name.startsWith('claimlight-'));
    return ours.flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()));
  });
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

function figuresOf(rows: readonly Row[]) {
  const news = rows.filter(({ page }) => page.kind === 'news-article');
  const other = rows.filter(({ page }) => page.kind === 'not-article');
  const withText = news.filter(({ page }) => page.articleText !== null);
  const english = withText.filter(({ page }) => page.lang?.startsWith('en') === true);
  const timings = news.flatMap(({ timing }) => timing ?? []);
  const isHuge = ({ page }: Row): boolean => page.bytes >= 1_000_000;
  const longest = (of: readonly Row[]): number => Math.max(0, ...of.map(({ timing }) => timing?.longestSlice ?? 0));
  return {
    activated: {
      news: news.filter(isActivated).length,
      newsTotal: news.length,
      other: other.filter(isActivated).length,
      otherTotal: other.length,
    },
    insideArticle: ratio(sum(withText.map(({ inside }) => inside)), sum(withText.map(({ ranges }) => ranges))),
    coverage: ratio(english.filter(({ ranges }) => ranges >= 3).length, english.length),
    domUnchanged: rows.every(({ sameDom }) => sameDom),
    errors: sum(rows.map(({ errors }) => errors.length)),
    ms: {
      detectMedian: quantile(
        timings.map(({ detect }) => detect),
        0.5,
      ),
      readMedian: quantile(
        timings.map(({ total }) => total),
        0.5,
      ),
      readP95: quantile(
        timings.map(({ total }) => total),
        0.95,
      ),
      longestTask: longest(rows.filter((row) => !isHuge(row))),
      longestTaskHugePages: longest(rows.filter(isHuge)),
    },
  };
}

function isActivated({ activated }: Row): boolean {
  return activated;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : round(part / whole, 4);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0, 2);
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ page, activated, ranges, inside, outside, sameDom, errors, timing }) =>
    [
      page.kind.padEnd(13),
      activated ? 'read' : '    ',
      page.articleText === null
        ? `${String(ranges).padStart(4)}      `
        : `${String(inside).padStart(4)} / ${String(ranges).padEnd(4)}`,
      timing === undefined
        ? ' '.repeat(14)
        : `${timing.total.toFixed(1).padStart(6)} ${timing.longestSlice.toFixed(1).padStart(6)} `,
      sameDom ? '' : 'DOM CHANGED ',
      page.name,
      ...errors.map((error) => `\n    error: ${error}`),
      ...outside.map((text) =>
        page.articleText === null ? '' : `\n    outside: ${text.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
      ),
    ].join(' '),
  );
  return ['kind          read inside     ms  slice  page', ...lines].join('\n');
}
