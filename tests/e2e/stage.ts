import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { Sensitivity } from '../../settings/model/choices.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { PageSnapshot } from '../../messaging/page-shapes.ts';
import { askSnapshot } from '../../messaging/snapshot-pieces.ts';
import type { Settings } from '../../settings/settings.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { fontPath } from './newspaper.ts';
import { said } from './under-network-log.ts';

/**
 * Milliseconds to wait for something to happen: a busy machine may take its time, and a test that passes never waits it
 * out.
 */
export const patience = 30_000;

/** What a path of an invented site answers. */
export interface Served {
  readonly body: string | Buffer;
  /** 200 if not said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One Chromium with the built extension, and invented web sites, for all tests of a file. */
export interface Stage {
  readonly browser: ExtensionBrowser;
  readonly context: BrowserContext;
  /**
   * Puts a page under a path, for all hosts, and gives its address; another page under the same path takes its place.
   * The newspaper of a test that is tried again has a host of its own, where nothing is tagged yet.
   */
  publish(path: string, page: string | Served, host?: string): string;
  /** Opens an address in a tab. */
  visit(address: string): Promise<Page>;
  /** Opens an address in a tab and waits for its highlights. */
  read(address: string): Promise<Page>;
  /** Opens the popup for a tab. */
  popupOf(page: Page): Promise<Page>;
}

const font: Served = {
  body: readFileSync(
    createRequire(import.meta.url).resolve('@fontsource/gelasio/files/gelasio-latin-400-normal.woff2'),
  ),
  headers: { 'Content-Type': 'font/woff2' },
};

interface StageOptions {
  /**
   * `all` for tests that are not about which sentences are picked: they hold whatever the models think of a sentence.
   */
  readonly sensitivity?: Sensitivity;
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
  readonly backForwardCache?: boolean;
  /** True if the tests show pages that ask other sites for something: then only what the extension asks for counts. */
  readonly asksElsewhere?: boolean;
}

/**
 * Call at the top of a test file. Tabs that a test left open are closed after it.
 */
export function useStage({ sensitivity, asksElsewhere = false, ...options }: StageOptions = {}): Stage {
  const served = new Map<string, Served>([[fontPath, font]]);
  said.asksElsewhere = asksElsewhere;
  const server = createServer((request, response) => {
    said.isAsked = true;
    answerWith(served, request.url ?? '/', response);
  });
  let newspaper = 'courier.localhost';
  let browser: ExtensionBrowser | undefined;
  const started = (): ExtensionBrowser => {
    if (browser === undefined) throw new Error('the browser has not started yet');
    return browser;
  };

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    browser = await launchWithExtension(options);
    browser.context.setDefaultTimeout(patience);
    if (sensitivity !== undefined) await setSensitivity(browser, sensitivity);
  });
  beforeEach(({ task }) => {
    const tries = task.result?.retryCount ?? 0;
    newspaper = tries === 0 ? 'courier.localhost' : `try-${tries}.courier.localhost`;
  });
  afterEach(async () => {
    const [first, ...others] = started().context.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
  });
  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  const visit = async (address: string): Promise<Page> => {
    const page = await started().context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    get browser() {
      return started();
    },
    get context() {
      return started().context;
    },
    publish(path, page, host = newspaper) {
      served.set(path, typeof page === 'string' ? { body: page } : page);
      return `http://${host}:${(server.address() as AddressInfo).port}${path}`;
    },
    visit,
    async read(address) {
      const page = await visit(address);
      await untilHighlighted(page);
      return page;
    },
    async popupOf(page) {
      const popup = await started().openPopup(page);
      await popup.setViewportSize({ width: 420, height: 600 });
      return popup;
    },
  };
}

/** Answers a request for one of these pages. */
export function answerWith(served: ReadonlyMap<string, Served>, address: string, response: ServerResponse): void {
  const page = served.get(new URL(address, 'http://localhost').pathname);
  if (page === undefined) response.writeHead(404).end();
  else
    response
      .writeHead(page.status ?? 200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
}

/** The texts that are painted under a name; pieces of one sentence that stand side by side count each. */
export function highlighted(page: Page, name: HighlightName = 'claimlight-claim'): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
    return ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim());
  }, name);
}

/** All that is painted on the page, under whatever name of ours. */
export function allHighlighted(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('claimlight-'))
      .flatMap(([, ranges]) => [...ranges] as Range[])
      .map((range) => range.toString().replace(/\s+/g, ' '))
      .join('\n'),
  );
}

/** Waits until what is expected holds; unlike `expect.poll`, also where a file is being set up. */
export async function eventually(expected: () => Promise<void>): Promise<void> {
  await vi.waitFor(expected, { timeout: patience, interval: 30 });
}

export async function untilHighlighted(page: Page, name: HighlightName = 'claimlight-claim'): Promise<void> {
  await eventually(async () => expect(await highlighted(page, name)).not.toEqual([]));
}

/** Waits until a sentence is painted under a name. */
export async function untilPainted(page: Page, sentence: string, name: HighlightName): Promise<void> {
  await eventually(async () => expect((await highlighted(page, name)).join(' ')).toContain(sentence));
}

/** Sends a message from the background worker to the reader in a tab, as it stands, and gives the bare answer. */
export async function sendToPage(browser: ExtensionBrowser, page: Page, message: unknown): Promise<unknown> {
  const tabId = await browser.tabIdOf(page);
  const worker = await browser.worker();
  return worker.evaluate(
    async ({ tabId, message }) => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return tabs.sendMessage(tabId, message, { frameId: 0 });
    },
    { tabId, message },
  );
}

/** What the page script knows of the page in a tab. */
export function snapshotOf(browser: ExtensionBrowser, page: Page): Promise<PageSnapshot> {
  const ask = async (claimlight: string, input?: object): Promise<never> => {
    const answer = await sendToPage(browser, page, { claimlight, input });
    return (answer as { value: never }).value;
  };
  return askSnapshot({ first: () => ask('snapshot'), rest: (next) => ask('snapshotRest', { next }) });
}

/** The same without its claims: describing and carrying the thousands of a page of 10 MB takes seconds. */
export async function pageStateOf(browser: ExtensionBrowser, page: Page): Promise<Omit<PageSnapshot, 'claims'>> {
  const answer = await sendToPage(browser, page, { claimlight: 'snapshotStart', input: { most: 0 } });
  return (answer as { readonly value: PageSnapshot }).value;
}

export async function badgeOf(browser: ExtensionBrowser, page: Page): Promise<string> {
  const tabId = await browser.tabIdOf(page);
  const worker = await browser.worker();
  return worker.evaluate(async (tabId) => {
    const { action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return action.getBadgeText({ tabId });
  }, tabId);
}

/** The row of a claim in the popup. */
export function rowOf(popup: Page, words: string): Locator {
  return popup.getByRole('row').filter({ hasText: words }).first();
}

/** Clicks a tag of a claim and waits until the popup shows it as stored. */
export async function tagByClick(
  popup: Page,
  words: string,
  tag: 'Sourced' | 'Unsourced' | 'Promotional',
): Promise<void> {
  await rowOf(popup, words).getByRole('button', { name: tag, exact: true }).click();
  await untilTagged(popup, words, tag);
}

export async function untilTagged(
  popup: Page,
  words: string,
  tag: 'Sourced' | 'Unsourced' | 'Promotional',
): Promise<void> {
  await rowOf(popup, words).getByRole('button', { name: tag, exact: true, pressed: true }).waitFor();
}

/** The setting as the popup stores it. */
export function setSensitivity(browser: ExtensionBrowser, sensitivity: Sensitivity): Promise<void> {
  return changeSettings(browser, { sensitivity });
}

/** Sets these, and puts all others back to their defaults. */
export async function changeSettings(browser: ExtensionBrowser, settings: Partial<Settings>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (settings) => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    // The browser takes 120 changes a minute, which many looks after each other go beyond.
    for (let tries = 0; tries < 12; tries += 1) {
      try {
        await storage.sync.set({ settings });
        return;
      } catch (error) {
        if (!String(error).includes('PER_MINUTE')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5000));
      }
    }
    throw new Error('the settings could not be changed for a minute');
  }, settings);
}

/** Ends the background as the browser does when it is idle, or short of memory. The next message starts it again. */
export async function endWorker({ context }: Stage, extensionPage: Page): Promise<void> {
  const session = await context.newCDPSession(extensionPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/**
 * Has the browser refuse each write of the background as it does when the disk is full: `unlimitedStorage` lifts the
 * quota that could be set for a test. The function it resolves with lets it write again.
 */
export async function fillDisk(stage: Stage, extensionPage: Page): Promise<(anotherPage?: Page) => Promise<void>> {
  const worker = await stage.browser.worker();
  await worker.evaluate(() => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      configurable: true,
      value: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
      writable: true,
    });
  });
  // The worker's next start brings the browser's own back.
  return async (page = extensionPage) => {
    await endWorker(stage, page);
    await sendFromExtensionPage(page, {});
  };
}

/** Sends a message from one of the extension's pages, as it stands, and gives the bare answer. */
export function sendFromExtensionPage(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate((message) => {
    const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return runtime.sendMessage(message);
  }, message);
}

/** Presses a shortcut over a page, as the browser tells the extension of it. */
export async function command({ browser }: Pick<Stage, 'browser'>, page: Page, name: string): Promise<void> {
  const id = await browser.tabIdOf(page);
  const worker = await browser.worker();
  await worker.evaluate(
    ({ name, id }) => {
      const { commands } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      commands.onCommand.dispatch(name, { id });
    },
    { name, id },
  );
}

/** The part of the browser's interface that tests use in the worker. */
export interface ExtensionApi {
  readonly tabs: {
    sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>;
    query(of: object): Promise<{ id: number }[]>;
  };
  readonly scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
  readonly developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
  readonly management: { uninstallSelf(): Promise<void> };
  readonly storage: {
    readonly sync: { set(items: object): Promise<void> };
    readonly local: { get(): Promise<object> };
  };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
}
