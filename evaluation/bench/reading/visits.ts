import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.ts';
import { builtExtension, launchWithExtension, type ExtensionBrowser } from '../../../scripts/extension-browser.ts';
import { medianOf, threadTimer } from './thread-time.ts';

/** Milliseconds that a visit lasts: by then an article is read, painted, and looked at once more. */
const visitTime = 2600;

export interface VisitedPage {
  readonly url: string;
  readonly html: string;
}

/** What a visit costs with an extension, beyond what it costs without one; medians over the pages. */
export interface VisitCost {
  /** Milliseconds of processor time of the page's own thread. */
  readonly task: number;
  /** Milliseconds from the page's `DOMContentLoaded` to the first highlight; NaN where there is none. */
  readonly firstHighlight: number;
  /** The same where the browser has ended the background's worker before. */
  readonly firstWithoutWorker: number;
}

type Visit = Omit<VisitCost, 'firstWithoutWorker'>;

/**
 * Visits pages without an extension, with the one that was built last, and, if `beside` names the folder of another
 * build, with that: page by page, one after the other, in a tab of its own each time.
 */
export async function visitCosts(
  pages: readonly VisitedPage[],
  beside: string | undefined,
): Promise<Record<string, VisitCost>> {
  const builds = { now: builtExtension, ...(beside !== undefined && { beside }) };
  const browsers = await Promise.all(
    Object.entries(builds).map(async ([name, extension]) => ({
      name,
      browser: await launchWithExtension({ extension }),
    })),
  );
  const plain = await chromium.launch({ executablePath: findChromium(), args: ['--headless=new', '--no-sandbox'] });
  try {
    const bare = await plain.newContext({ viewport: { width: 1280, height: 900 } });
    const costs = new Map<string, VisitCost[]>(browsers.map(({ name }) => [name, []]));
    for (const page of pages) {
      const without = await visit(bare, page);
      for (const { name, browser } of browsers) {
        const { task, firstHighlight } = await visit(browser.context, page);
        await endWorker(browser);
        const { firstHighlight: firstWithoutWorker } = await visit(browser.context, page);
        costs.get(name)?.push({ task: task - without.task, firstHighlight, firstWithoutWorker });
      }
    }
    return Object.fromEntries([...costs].map(([name, each]) => [name, medians(each)]));
  } finally {
    await plain.close();
    for (const { browser } of browsers) await browser.close();
  }
}

async function endWorker(browser: ExtensionBrowser): Promise<void> {
  const own = await browser.open('options.html');
  const session = await browser.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await own.close();
}

async function visit(context: BrowserContext, { url, html }: VisitedPage): Promise<Visit> {
  const page = await context.newPage();
  try {
    const time = await threadTimer(page);
    await page.addInitScript(watchForHighlight);
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => undefined);
    await page.waitForTimeout(visitTime);
    const task = await time();
    return { task, firstHighlight: await page.evaluate(() => (globalThis as Watched).firstHighlight ?? NaN) };
  } finally {
    await page.close();
  }
}

interface Watched {
  firstHighlight?: number;
}

/** Runs in the page: the same cost with and without an extension. */
function watchForHighlight(): void {
  let ready = NaN;
  document.addEventListener('DOMContentLoaded', () => (ready = performance.now()));
  const watched = globalThis as Watched;
  const look = (): void => {
    if (CSS.highlights.has('claimlight-claim')) watched.firstHighlight ??= performance.now() - ready;
    else if (performance.now() < 10_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function medians(costs: readonly VisitCost[]): VisitCost {
  const medianOfPainted = (name: 'firstHighlight' | 'firstWithoutWorker'): number =>
    medianOf(costs.map((cost) => cost[name]).filter((each) => !Number.isNaN(each)));
  return {
    task: medianOf(costs.map(({ task }) => task)),
    firstHighlight: medianOfPainted('firstHighlight'),
    firstWithoutWorker: medianOfPainted('firstWithoutWorker'),
  };
}

/** Bytes of script that are evaluated in a page that is no article, in an article, and once the tools are needed. */
export function scriptBytes(): { readonly page: number; readonly article: number; readonly tools: number } {
  const bytes = (file: string): number => statSync(join(builtExtension, file)).size;
  const [page, article] = [bytes('detect.js'), bytes('detect.js') + bytes('reader.js')];
  return { page, article, tools: article + bytes('page-tools.js') };
}
