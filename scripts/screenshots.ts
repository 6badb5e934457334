/**
 * `npm run screenshots`: builds the extension and draws every view of it, light and dark, on the sample article, into
 * `docs/screenshots/VIEW-THEME.png`. Names of views behind `--` draw only those: `npm run screenshots -- popup panel`.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { libraryPages, type LibraryPage } from '../components/views/library.ts';
import { handIns } from './class-of-students.ts';
import { launchWithExtension, type ExtensionBrowser } from './extension-browser.ts';
import { servePages } from './page-server.ts';
import { storedNotes } from './stored-notes.ts';

type Theme = 'light' | 'dark';

interface View {
  readonly width: number;
  readonly height: number;
  /** Brings the view to what is worth showing; `article` is the sample article, read and tagged. */
  readonly show: (browser: ExtensionBrowser, article: Page) => Promise<Page>;
}

/** In this order, since one reader's day goes on from view to view. */
const views: Readonly<Record<string, View>> = {
  article: { width: 1280, height: 800, show: (_browser, article) => atTheClaims(article) },
  card: { width: 1280, height: 800, show: (_browser, article) => withCard(article) },
  popup: {
    width: 416,
    height: 600,
    show: async (browser, article) => withRows(await browser.openPopup(article)),
  },
  panel: {
    width: 380,
    height: 800,
    show: async (browser, article) => {
      const panel = await withRows(await browser.openPanel(article));
      await panel.locator('.claim-head').nth(1).click();
      return panel;
    },
  },
  library: { width: 1100, height: 760, show: (browser) => browser.open('library.html') },
  pictures: { width: 1100, height: 760, show: (browser) => libraryPage(browser, 'pictures') },
  files: { width: 1100, height: 900, show: (browser) => libraryPage(browser, 'files') },
  class: { width: 1100, height: 900, show: (browser) => withResults(browser) },
  wall: {
    width: 1280,
    height: 800,
    show: async (browser) => {
      const page = await withResults(browser);
      await page.getByRole('button', { name: 'Show on the wall' }).click();
      return page;
    },
  },
  options: { width: 1100, height: 800, show: (browser) => browser.open('options.html') },
  welcome: { width: 1100, height: 900, show: (browser) => browser.open('welcome.html') },
};

const tags = [
  ['would cut the yearly risk of flooding', 'sourced'],
  ['Multiple reports suggest', 'unsourced'],
  ['DryHome', 'promotional'],
] as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'screenshots');
const address = '/2026/11/18/port-ellery-approves-84-million-flood-barrier-after-record-tide';
const wanted = process.argv.slice(2);

console.log('Building the extension …');
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
await mkdir(folder, { recursive: true });
const server = await servePages(join(root, 'demo'));
try {
  for (const theme of ['light', 'dark'] as const) await drawAll(theme);
} finally {
  await server.close();
}

async function drawAll(theme: Theme): Promise<void> {
  const browser = await launchWithExtension({ colorScheme: theme });
  try {
    const article = await browser.context.newPage();
    await article.goto(server.origin + address);
    await article.waitForFunction(() => CSS.highlights.has('claimlight-claim'));
    await tagSome(browser, article);
    for (const [name, view] of Object.entries(views)) {
      if (wanted.length === 0 || wanted.includes(name)) await draw(`${name}-${theme}`, view, browser, article);
    }
  } finally {
    await browser.close();
  }
}

async function draw(
  name: string,
  { width, height, show }: View,
  browser: ExtensionBrowser,
  article: Page,
): Promise<void> {
  const page = await show(browser, article);
  await page.setViewportSize({ width, height });
  await page.bringToFront();
  // Highlights are painted, and images decoded, a frame or two later.
  await page.waitForTimeout(400);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(`${name}.png  ${width} × ${height}  ${Math.round((await stat(path)).size / 1000)} KB`);
  if (page !== article) await page.close();
}

/** Tags three claims by the popup, as a reader does. */
async function tagSome(browser: ExtensionBrowser, article: Page): Promise<void> {
  const popup = await withRows(await browser.openPopup(article));
  await popup.getByRole('radio', { name: 'All' }).check({ force: true });
  for (const [words, tag] of tags) {
    const button = popup.getByRole('row').filter({ hasText: words }).first().locator(`.tag-button[data-tag=${tag}]`);
    await button.click();
    // Behind the popup, the article draws no frames to wait for.
    await article.waitForFunction((name) => CSS.highlights.has(name), `claimlight-${tag}`, { polling: 100 });
  }
  await popup.getByRole('radio', { name: 'Balanced' }).check({ force: true });
  await popup.close();
}

/** Scrolls to where the tagged claims stand. */
async function atTheClaims(article: Page): Promise<Page> {
  await article.setViewportSize({ width: 1280, height: 800 });
  await article.evaluate(() => {
    const [range] = CSS.highlights.get('claimlight-sourced') ?? [];
    if (range instanceof Range)
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 5, behavior: 'instant' });
  });
  return article;
}

/** Opens the card on the tagged claim, as a reader does. */
async function withCard(article: Page): Promise<Page> {
  await atTheClaims(article);
  await article.bringToFront();
  const [x, y] = await article.evaluate(() => {
    const [range] = CSS.highlights.get('claimlight-sourced') ?? [];
    const {
      left = 0,
      top = 0,
      width = 0,
      height = 0,
    } = range instanceof Range ? (range.getClientRects()[0] ?? {}) : {};
    return [left + width / 2, top + height / 2] as const;
  });
  await article.mouse.click(x, y);
  await article.waitForTimeout(600);
  return article;
}

async function libraryPage(browser: ExtensionBrowser, name: LibraryPage): Promise<Page> {
  const library = await browser.open('library.html');
  await library.locator('.library-page').nth(libraryPages.indexOf(name)).click();
  return library;
}

/** The page of a class, once it shows what thirty students made of the tagged claims. */
async function withResults(browser: ExtensionBrowser): Promise<Page> {
  const page = await libraryPage(browser, 'class');
  await page.locator('input[type=file][multiple]').setInputFiles(handIns(await storedNotes(page), 30));
  await page.locator('.class-claims').scrollIntoViewIfNeeded();
  return page;
}

async function withRows(page: Page): Promise<Page> {
  await page.getByRole('row').first().waitFor();
  return page;
}
