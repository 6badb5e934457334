import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * Megabytes that the extension's process holds for itself, after what is no longer used was collected: page, worker and
 * background together, with what Chromium needs to run them (some 50 MB). NaN where there is no `/proc`.
 */
export async function extensionMemory(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(3000);
  await session.detach();
  const browser = context.browser();
  return browser === null ? NaN : largestProcess(browser);
}

/** Megabytes of the largest page, as it is now; NaN where there is no `/proc`. */
export async function largestProcess(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMegabytes(id)),
  );
  await session.detach();
  return Math.max(...sizes);
}

async function privateMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN) / 1024;
}
