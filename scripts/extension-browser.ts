import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Where `npm run build` puts the extension for Chromium. */
export const builtExtension = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url));

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** The browser's id of the tab that shows a page. */
  tabIdOf(page: Page): Promise<number>;
  /** Opens one of the extension's pages, such as `popup.html`, in a tab. */
  open(page: string): Promise<Page>;
  /** Opens the popup for a page, as its toolbar icon would. */
  openPopup(page: Page): Promise<Page>;
  /**
   * Opens the side panel in a small window of its own, following the window a page is in: no driver reaches the real
   * one.
   */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly headless?: boolean;
  /** A profile to use again; a new one, removed at the end, if not given. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
  readonly extension?: string;
  /** True to leave the welcome page of a new profile open. */
  readonly welcome?: boolean;
  /**
   * True to keep pages that are left for going back, as readers' browsers do; the driver hears of no such navigation.
   */
  readonly backForwardCache?: boolean;
}

/** The environment's variable that names a folder for the network logs of all that is started, a file each. */
export const networkLogs = 'CLAIMLIGHT_NETWORK_LOGS';

/** What loads an extension in Chromium, and has nothing call home. */
export function extensionArguments(extension: string): string[] {
  const logs = process.env[networkLogs];
  return [
    ...(logs === undefined ? [] : [`--log-net-log=${join(logs, `${randomUUID()}.json`)}`]),
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

/** Starts Chromium with the built extension, and nothing that calls home. */
export async function launchWithExtension({
  headless = true,
  profile,
  colorScheme = 'light',
  hasTouch = false,
  extension = builtExtension,
  welcome = false,
  backForwardCache = false,
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'claimlight-profile-')));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    headless: false, // Playwright's own headless mode loads no extensions; Chromium's new one does
    colorScheme,
    hasTouch,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions', ...(backForwardCache ? ['--disable-back-forward-cache'] : [])],
    args: [...(headless ? ['--headless=new'] : []), ...extensionArguments(extension)],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL((await worker()).url()).host;
  // A new profile is welcomed; the tab would stand in front of the pages that are opened next.
  if (profile === undefined && !welcome) await (await welcomePage(context)).close();
  const open = async (page: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${extensionId}/${page}`);
    return opened;
  };

  return {
    context,
    extensionId,
    worker,
    tabIdOf: async (page) => (await tabOf(await worker(), page)).id,
    open,
    async openPopup(page) {
      return open(`popup.html?tab=${(await tabOf(await worker(), page)).id}`);
    },
    async openPanel(page) {
      const { windowId } = await tabOf(await worker(), page);
      const opened = context.waitForEvent('page');
      const url = `/sidepanel.html?window=${windowId}`;
      await (
        await worker()
      ).evaluate(
        (url) =>
          (globalThis as unknown as ChromeGlobal).chrome.windows.create({
            url,
            type: 'popup',
            width: 420,
            height: 860,
          }),
        url,
      );
      return opened;
    },
    async close() {
      await context.close();
      if (profile === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that is shown after the first install. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const wait = { predicate: isWelcome, timeout: 20_000 };
  return context.pages().find(isWelcome) ?? (await context.waitForEvent('page', wait));
}

async function tabOf(worker: Worker, page: Page): Promise<Tab> {
  const tabs = await worker.evaluate(() => (globalThis as unknown as ChromeGlobal).chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  return tab;
}

/** What of the extension's own interface is driven. */
interface ChromeGlobal {
  readonly chrome: {
    readonly tabs: { query(of: object): Promise<Tab[]> };
    readonly windows: {
      create(options: { url: string; type: string; width: number; height: number }): Promise<unknown>;
    };
  };
}

interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
}
