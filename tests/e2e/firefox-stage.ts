import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import type { Tag } from '../../annotation/model/annotation.ts';
import { needs } from '../needs.ts';
import { servePages, type PageServer } from '../../scripts/page-server.ts';
import { textOf, untilHighlighted } from './firefox-page.ts';
import { expectNothingSent, isOfTests, firefoxLogging, requestsOfFirefox } from './network-log.ts';
import { eventually } from './stage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The extension as `npm run build:firefox` leaves it. */
export const builtForFirefox = join(root, '.output/firefox-mv3');

/** Path of the program; undefined where there is none. */
const firefox = inject('firefox');

/** Options of the tests that are driven in it. */
export const needsFirefox = needs(firefox, 'Firefox');

/** The host of the extension's own addresses, which Firefox else draws by lot for each profile. */
const host = '3b1d3a52-7a5a-4c0e-9d1f-5f5b9c4f2a01';
const ownHost = { 'extensions.webextensions.uuids': JSON.stringify({ 'claimlight@claimlight.example': host }) };

/** One Firefox with the built extension, and the sample article under as many addresses as asked for. */
export interface FirefoxStage {
  /** Opens an article in which nothing was tagged yet, and waits for its highlights. */
  readArticle(): Promise<Page>;
  /** Opens an address in a tab. */
  visit(address: string): Promise<Page>;
  /** Opens an address in a private window; only where the extension is let into them. */
  visitPrivately(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  open(page: string): Promise<Page>;
  /** Opens the popup for a page, in a tab. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the sidebar's page in a window of its own, for the window that the articles are in. */
  openSidebar(): Promise<Page>;
  /** The address of a page of the extension. */
  addressOf(page: string): string;
  /** The texts of all files that were saved. */
  saved(): Promise<string>;
}

/** A tab as wide as a desktop's, and one as wide as a phone's. */
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/**
 * Call at the top of a test file. Tabs that a test left open are closed after it. All is done under the browser's log
 * of requests: one of the extension fails the file.
 *
 * @param isLikeAndroid with tabs of a phone's width, and without what Firefox on Android has not.
 * @param isPrivateAllowed lets the extension into private windows, as the reader does on the browser's page of them.
 */
export function useFirefox({ isLikeAndroid = false, isPrivateAllowed = false } = {}): FirefoxStage {
  let browser: Browser | undefined;
  let pages: PageServer | undefined;
  let before: Page[] = [];
  let articles = 0;
  let logs = '';
  let downloads = '';
  beforeAll(async () => {
    await promisify(execFile)('npm', ['run', '--silent', 'build:firefox'], { cwd: root });
    if (firefox === undefined) return;
    pages = await servePages(join(root, 'demo'));
    logs = await mkdtemp(join(tmpdir(), 'claimlight-network-'));
    downloads = await mkdtemp(join(tmpdir(), 'claimlight-downloads-'));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      extraPrefsFirefox: { ...ownHost, 'browser.download.folderList': 2, 'browser.download.dir': downloads },
      env: { ...process.env, ...firefoxLogging(join(logs, 'firefox')) },
      // Or Firefox would not let its driver into the extension's own pages.
      args: ['--remote-allow-system-access'],
    });
    await install(browser, isLikeAndroid ? await withoutPartsAndroidLacks() : builtForFirefox, isPrivateAllowed);
    // What is let into private windows is loaded anew for it, which takes the welcome page away.
    if (!isPrivateAllowed) await untilWelcomed(browser);
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
    if (browser === undefined) return;
    const requests = await requestsOfFirefox(join(logs, 'firefox'));
    // Else the log would not be of what was done.
    expect(requests.filter(isOfTests)).not.toEqual([]);
    expectNothingSent(requests);
    await Promise.all([logs, downloads].map((folder) => rm(folder, { recursive: true })));
  });

  const newPage = async (type: 'tab' | 'window'): Promise<Page> => {
    if (browser === undefined) throw new Error('the browser has not started yet');
    const page = await browser.newPage({ type });
    await page.setViewport(type === 'tab' ? (isLikeAndroid ? phone : desktop) : { width: 400, height: 800 });
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
    async visit(address) {
      const page = await newPage('tab');
      await page.goto(address);
      return page;
    },
    async visitPrivately(address) {
      const library = await open('library.html');
      await library.evaluate(async (url) => {
        const { windows } = (globalThis as unknown as { browser: ExtensionApi }).browser;
        await windows.create({ incognito: true, url });
      }, address);
      await library.close();
      let page: Page | undefined;
      await eventually(async () => {
        page = (await browser?.pages())?.find((each) => each.url() === address);
        expect(page).toBeDefined();
      });
      if (page === undefined) throw new Error('the private window has gone');
      return page;
    },
    open,
    async openPopup(page) {
      const library = await open('library.html');
      const tabId = await tabIdOf(library, page);
      await library.close();
      return open(`popup.html?tab=${tabId}`);
    },
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
    async saved() {
      const files = await readdir(downloads);
      return (await Promise.all(files.map((file) => readFile(join(downloads, file), 'utf8')))).join('\n');
    },
  };
}

/** The driver's own word for it does not let an extension into private windows; the protocol's does. */
async function install(browser: Browser, path: string, isPrivateAllowed: boolean): Promise<void> {
  if (!isPrivateAllowed) {
    await browser.installExtension(path);
    return;
  }
  const { connection } = browser as unknown as { connection: { send(name: string, of: object): Promise<unknown> } };
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

/**
 * The welcome page comes to the front a moment after the install, and would take the keyboard from what a test has
 * opened.
 */
async function untilWelcomed(browser: Browser): Promise<void> {
  await eventually(async () => {
    const shown = await Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.pathname)));
    expect(shown).toContain('/welcome.html');
  });
}

/** Path of a copy of the built extension whose manifest asks for no keys, menu and sidebar: the browser gives none. */
async function withoutPartsAndroidLacks(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-android-'));
  await cp(builtForFirefox, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { commands, sidebar_action, permissions, ...rest } = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  expect([commands, sidebar_action]).not.toContain(undefined);
  const left = permissions.filter((permission) => permission !== 'contextMenus');
  await writeFile(path, JSON.stringify({ ...rest, permissions: left }));
  return folder;
}

interface Manifest {
  readonly commands: unknown;
  readonly sidebar_action: unknown;
  readonly permissions: readonly string[];
}

/** Presses the shortcut that opens the card, as the page hears of it. */
export async function askForCard(ownPage: Page, page: Page): Promise<void> {
  await ownPage.evaluate(
    async (tabId) => {
      const { tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
      await tabs.sendMessage(tabId, { claimlight: 'openCard' }, { frameId: 0 });
    },
    await tabIdOf(ownPage, page),
  );
}

/** What the browser's own sidebar shows; undefined while it is closed. */
export function textOfOwnSidebar(ownPage: Page): Promise<string | undefined> {
  return ownPage.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: ExtensionApi }).browser;
    return extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText;
  });
}

/** Presses a tag of the first claim in the browser's own sidebar, which the driver does not reach. */
export async function tagInOwnSidebar(ownPage: Page, tag: Tag): Promise<void> {
  await ownPage.evaluate((tag) => {
    const { extension } = (globalThis as unknown as { browser: ExtensionApi }).browser;
    const [sidebar] = extension.getViews({ type: 'sidebar' });
    sidebar?.document.querySelector<HTMLElement>(`.tag-button[data-tag=${tag}]`)?.click();
  }, tag);
}

/** Puts all settings back to their defaults. */
export async function forgetSettings(ownPage: Page): Promise<void> {
  await ownPage.evaluate(() => (globalThis as unknown as { browser: ExtensionApi }).browser.storage.sync.clear());
}

async function tabIdOf(ownPage: Page, page: Page): Promise<number> {
  const id = await ownPage.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** The part of the browser's interface that these tests use. */
interface ExtensionApi {
  readonly windows: { getCurrent(): Promise<{ id: number }>; create(of: object): Promise<unknown> };
  readonly storage: { readonly sync: { clear(): Promise<void> } };
  readonly extension: { getViews(of: object): Window[] };
  readonly tabs: {
    query(of: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}
