import type { BrowserContext, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { Timing } from './pages-figures.ts';

/** Opens a page that is answered with the given HTML, every other request refused. */
export async function show(
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

/** What goes wrong in the page from now on and is the extension's. */
export function collectErrors(page: Page, extensionId: string): string[] {
  const errors: string[] = [];
  const isOurs = (text: string): boolean => text.includes(extensionId) || text.includes('Claimlight');
  page.on('pageerror', (error) => isOurs(error.stack ?? error.message) && errors.push(error.message));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && isOurs(`${message.text()} ${message.location().url}`)) errors.push(message.text());
  });
  return errors;
}

/** What the page script says once the page is read; undefined if it is not within the limit, in milliseconds. */
export async function waitForReading(
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

/** Runs in the worker: asks the page script in the tab that shows a URL. */
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

/** The words that the extension highlights. */
export function highlightedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = [...CSS.highlights.entries()].filter(([name]) => name.startsWith('claimlight-'));
    return ours.flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()));
  });
}
