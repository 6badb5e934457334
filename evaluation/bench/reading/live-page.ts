import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../../scripts/extension-browser.ts';
import { pageOfWords } from './sized-page.ts';
import { threadTimer } from './thread-time.ts';

/** An hour of a live page that is changed every half minute; half a second stands for that here. */
const updates = 120;
const betweenUpdates = 500;

/** Milliseconds for which a page is watched that changes a thousand times a second. */
const busyTime = 20_000;

export interface LiveCosts {
  /** Megabytes of script objects in the page after its hour, and how many of them are ours. */
  readonly heap: { readonly without: number; readonly ours: number };
  /** Part of a core that the page's own thread is busy because of us, as a busy page shows all of its claims. */
  readonly busyShare: number;
}

/** The same live page in two browsers at once, one of them with the extension. */
export async function liveCosts(): Promise<LiveCosts> {
  const browser = await launchWithExtension();
  const plain = await chromium.launch({ executablePath: findChromium(), args: ['--headless=new', '--no-sandbox'] });
  try {
    await showAll(browser);
    const contexts = [browser.context, await plain.newContext()];
    const [ours = NaN, without = NaN] = await Promise.all(contexts.map(heapAfterHour));
    const [busyWith = NaN, busyWithout = NaN] = await Promise.all(contexts.map(busyCost));
    return { heap: { without, ours: ours - without }, busyShare: (busyWith - busyWithout) / busyTime };
  } finally {
    await browser.close();
    await plain.close();
  }
}

async function showAll(browser: ExtensionBrowser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return storage.sync.set({ settings: { sensitivity: 'all' } });
  });
}

interface Chrome {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } };
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const body = pageOfWords(3000);
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body, contentType: 'text/html' }) : route.abort(),
  );
  await page.goto('https://news.example/2026/11/18/a-live-page-of-the-newspaper', { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  return page;
}

async function heapAfterHour(context: BrowserContext): Promise<number> {
  const page = await open(context);
  await page.evaluate(
    async ([updates, pause]) => {
      const first = document.querySelector('article p');
      for (let update = 0; update < updates; update++) {
        const news = document.createElement('p');
        news.textContent = `Update ${update}: the council said on Monday that ${update + 40} houses are to be evacuated.`;
        first?.before(news);
        await new Promise((resume) => setTimeout(resume, pause));
      }
    },
    [updates, betweenUpdates] as const,
  );
  await page.waitForTimeout(3000);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 2 ** 20;
}

async function busyCost(context: BrowserContext): Promise<number> {
  const page = await open(context);
  const time = await threadTimer(page);
  await page.evaluate(() => {
    const ticker = document.createElement('p');
    document.querySelector('article p')?.after(ticker);
    let ticks = 0;
    setInterval(() => {
      for (let change = 0; change < 10; change++) ticker.textContent = `Seen by ${(ticks += 1)} people`;
    }, 10);
  });
  const start = await time();
  await page.waitForTimeout(busyTime);
  const cost = (await time()) - start;
  await page.close();
  return cost;
}
