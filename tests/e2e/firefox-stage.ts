import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import { servePages, type PageServer } from '../../scripts/page-server.ts';
import { eventually } from './stage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The extension as `npm run build:firefox` leaves it. */
export const builtForFirefox = join(root, '.output/firefox-mv3');

/** Undefined where there is none. */
export const firefox = pathOf('firefox') ?? pathOf('firefox-esr');

function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

/** The host of the extension's own addresses, which Firefox else draws by lot for each profile. */
const host = '3b1d3a52-7a5a-4c0e-9d1f-5f5b9c4f2a01';
const ownHost = { 'extensions.webextensions.uuids': JSON.stringify({ 'claimlight@claimlight.example': host }) };

/** One Firefox with the built extension, and the sample article under as many addresses as asked for. */
export interface FirefoxStage {
  /** Opens an article in which nothing was tagged yet, and waits for its highlights. */
  readArticle(): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  open(page: string): Promise<Page>;
  /** Opens the sidebar's page in a window of its own, for the window that the articles are in. */
  openSidebar(): Promise<Page>;
  /** The address of a page of the extension. */
  addressOf(page: string): string;
}

/** Call at the top of a test file. Tabs that a test left open are closed after it. */
export function useFirefox(): FirefoxStage {
  let browser: Browser | undefined;
  let pages: PageServer | undefined;
  let before: Page[] = [];
  let articles = 0;
  beforeAll(async () => {
    execFileSync('npx', ['wxt', 'build', '--browser', 'firefox'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (firefox === undefined) return;
    pages = await servePages(join(root, 'demo'));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      extraPrefsFirefox: ownHost,
      // Or Firefox would not let its driver into the extension's own pages.
      args: ['--remote-allow-system-access'],
    });
    await browser.installExtension(builtForFirefox);
  });
  beforeEach(async () => {
    before = (await browser?.pages()) ?? [];
  });
  afterEach(async () => {
    const opened = ((await browser?.pages()) ?? []).filter((page) => !before.includes(page));
    await Promise.all(opened.map((page) => page.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  const newPage = async (type: 'tab' | 'window'): Promise<Page> => {
    if (browser === undefined) throw new Error('the browser has not started yet');
    const page = await browser.newPage({ type });
    await page.setViewport(type === 'tab' ? { width: 1280, height: 800 } : { width: 400, height: 800 });
    return page;
  };
  const addressOf = (page: string): string => `moz-extension://${host}/${page}`;
  const open = async (name: string, type: 'tab' | 'window' = 'tab'): Promise<Page> => {
    const page = await newPage(type);
    // The driver is not told that a page of an extension has loaded, and would wait for it.
    page.goto(addressOf(name)).catch(() => undefined);
    await eventually(async () => expect(await textOf(page)).not.toBe(''));
    return page;
  };
  return {
    async readArticle() {
      const page = await newPage('tab');
      await page.goto(`${pages?.origin ?? ''}/2026/11/18/barrier-${(articles += 1)}`);
      await untilHighlighted(page, 'claimlight-claim', '420 homes');
      return page;
    },
    open,
    async openSidebar() {
      const library = await open('library.html');
      const windowId = await library.evaluate(async () => {
        const { windows } = (globalThis as unknown as { browser: ExtensionApi }).browser;
        return (await windows.getCurrent()).id;
      });
      await library.close();
      return open(`sidepanel.html?window=${windowId}`, 'window');
    },
    addressOf,
  };
}

/** Presses the shortcut that opens the card, as the page hears of it. */
export async function askForCard(ownPage: Page, page: Page): Promise<void> {
  await ownPage.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
    const tab = (await tabs.query({})).find((tab) => tab.url === url);
    if (tab === undefined) throw new Error(`no tab shows ${url}`);
    await tabs.sendMessage(tab.id, { claimlight: 'openCard' }, { frameId: 0 });
  }, page.url());
}

/** The part of the browser's interface that these tests use. */
interface ExtensionApi {
  readonly windows: { getCurrent(): Promise<{ id: number }> };
  readonly tabs: {
    query(of: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}

/** All that is painted under a name, in the order of the claims. */
export function highlightedIn(page: Page, name: HighlightName): Promise<string> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .map(String)
        .join('\n')
        .replace(/[^\S\n]+/g, ' '),
    name,
  );
}

export async function untilHighlighted(page: Page, name: HighlightName, words: string): Promise<void> {
  await eventually(async () => expect(await highlightedIn(page, name)).toContain(words));
}

/** A point in the first line of the first claim, which is brought to the middle of the window. */
export function pointOfClaim(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
    return { x: left + 30, y: top + height / 2 };
  });
}

/** Clicks the first claim and waits for its card. */
export async function clickClaim(page: Page): Promise<Frame> {
  const { x, y } = await pointOfClaim(page);
  await page.mouse.click(x, y);
  const card = await cardIn(page, 'The city council of Port Ellery');
  await eventually(async () => expect(await hasKeyboard(card)).toBe(true));
  return card;
}

/** True if what is pressed now is pressed in the card. */
export function hasKeyboard(card: Frame): Promise<boolean> {
  return card.evaluate(() => document.hasFocus());
}

/** The card in a page once it shows these words. The driver does not tell the address of the frame; its document does. */
export async function cardIn(page: Page, words: string): Promise<Frame> {
  let card: Frame | undefined;
  await eventually(async () => {
    for (const frame of page.frames().slice(1))
      if (await frame.evaluate(() => location.pathname === '/card.html')) card = frame;
    expect(await textOf(card)).toContain(words);
  });
  if (card === undefined) throw new Error('the card has gone');
  return card;
}

export async function textOf(page: Frame | Page | undefined): Promise<string> {
  return (await page?.evaluate(() => document.body.innerText)) ?? '';
}
