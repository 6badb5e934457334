import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtExtension } from '../../scripts/extension-browser.ts';
import { measureScrolling, type Scrolling } from './popup-scrolling.ts';
import type { Evaluation } from '../evaluate.ts';
import { median, percentile } from './percentile.ts';
import { launchUndriven, type UndrivenBrowser } from '../../scripts/undriven-browser.ts';

/** The first ones are not counted: in them the browser compiles what it later has at hand. */
const [warmUps, rounds] = [3, 20];

/** Claims of an article: a long one, and more than any newspaper prints on a page. */
const sizes = [30, 300, 1000];

/** A page with nothing in it but two words, opened as the popup: no popup can be there sooner. */
const emptyPage = 'empty.html';

/** Milliseconds, but `claims` and what `Scrolling` says. Medians, unless they are said to be others. */
interface Row extends Scrolling {
  readonly claims: number;
  /** Of the empty page. */
  readonly empty: number;
  readonly firstPaint: number;
  /** First paint with claims. */
  readonly list: number;
  readonly listP95: number;
}

/**
 * The popup of the built extension on invented articles, opened as its icon opens it, by the browser's own clock of
 * paints: from the navigation to the first frame on screen, and to the first with claims. In the same run and by turns
 * the same of an empty page.
 */
export async function benchPopup(extension?: string): Promise<Evaluation> {
  if (extension === undefined) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const folder = await withEmptyPage(extension ?? builtExtension);
  const server = createServer((request, response) => {
    const claims = Number(/\d+$/.exec(request.url ?? '')?.[0]);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(articleWith(claims));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    const rows: Row[] = [];
    for (const claims of sizes) {
      const address = `http://127.0.0.1:${port}/2026/11/18/grain-${claims}`;
      const paints = await measurePaints(folder, address, claims);
      rows.push({ claims, ...paints, ...(await measureScrolling(folder, address, claims)) });
    }
    return { table: tableOf(rows), figures: { popup: rows } };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function withEmptyPage(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  await cp(extension, folder, { recursive: true });
  await writeFile(join(folder, emptyPage), '<!doctype html><title>Empty</title><p>Two words</p>');
  return folder;
}

async function measurePaints(
  extension: string,
  address: string,
  claims: number,
): Promise<Omit<Row, 'claims' | keyof Scrolling>> {
  const browser = await launchUndriven(extension);
  try {
    await showArticle(browser, address, claims);
    const empty: Paints[] = [];
    const popup: Paints[] = [];
    for (let round = 0; round < warmUps + rounds; round++) {
      empty.push(await openAsPopup(browser, emptyPage));
      popup.push(await openAsPopup(browser, 'popup.html'));
    }
    const counted = popup.slice(warmUps);
    const lists = counted.map(({ list }) => list ?? NaN);
    return {
      empty: median(empty.slice(warmUps).map(({ first }) => first)),
      firstPaint: median(counted.map(({ first }) => first)),
      list: median(lists),
      listP95: percentile(lists, 0.95),
    };
  } finally {
    await browser.close();
  }
}

/** Opens the article with all of its claims highlighted, and waits until the browser has come to rest. */
async function showArticle(browser: UndrivenBrowser, address: string, claims: number): Promise<void> {
  await browser.inWorker(`chrome.storage.sync.set({ settings: { sensitivity: 'all' } })`);
  await browser.open(address);
  const count = `chrome.tabs.query({ url: '${address}' }).then(([tab]) => tab && chrome.action.getBadgeText({ tabId: tab.id }))`;
  const badge = claims > 999 ? '999+' : String(claims);
  for (let look = 0; (await browser.inWorker(count)) !== badge; look++) {
    if (look > 100) throw new Error('the article was not read');
    await sleep(200);
  }
  await sleep(2000);
}

/** Milliseconds since the navigation. */
interface Paints {
  readonly first: number;
  /** Missing on a page without claims. */
  readonly list?: number;
}

async function openAsPopup(browser: UndrivenBrowser, page: string): Promise<Paints> {
  await browser.inWorker(openingOf(page));
  // Nobody looks at it until then: whoever attaches to a page slows it down.
  await sleep(700);
  const paints = await browser.inPage<Paints>(`/${page}`, paintsOfPage);
  await browser.closePage(`/${page}`);
  await sleep(200);
  return paints;
}

/** The window may not be active again yet since the popup before was closed. */
function openingOf(page: string): string {
  return `(async () => {
  await chrome.action.setPopup({ popup: '${page}' });
  for (let attempt = 1; ; attempt++) {
    try {
      return await chrome.action.openPopup();
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
})()`;
}

/** The largest text of the first frame with claims is one of theirs: the browser notes when it was painted. */
const paintsOfPage = `new Promise((tell) => {
  new PerformanceObserver((entries) => {
    const [{ startTime: first }] = performance.getEntriesByName('first-paint');
    const list = entries.getEntries().find(({ element }) => element?.closest('.claim') != null)?.startTime;
    tell({ first, list });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** An article in which every sentence is a claim, each another one. */
function articleWith(claims: number): string {
  const sentences = Array.from({ length: claims }, (_, n) => {
    const tonnes = (48_000 + 137 * n).toLocaleString('en');
    return `<p>The port of Ellery-${n} handled ${tonnes} tonnes of grain in 2025, ${(n % 40) + 2} percent more than in 2024, according to the harbour authority.</p>`;
  });
  const headline = 'Grain goes north as harbours grow';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-18T06:40:00Z">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline })}</script>
</head><body><main><article><h1>${headline}</h1>${sentences.join('')}</article></main></body></html>`;
}

function tableOf(rows: readonly Row[]): string {
  const cell = (value: number | string): string =>
    String(typeof value === 'number' ? Math.round(value) : value).padStart(12);
  const line = (cells: readonly (number | string)[]): string => cells.map(cell).join('');
  return [
    line(['claims', 'empty page', 'first paint', 'first list', '95 %', 'with tags', 'frame 95 %', 'late of 240']),
    ...rows.map((row) =>
      line([row.claims, row.empty, row.firstPaint, row.list, row.listP95, row.withTags, row.frameP95, row.lateFrames]),
    ),
    'milliseconds; the first paint with 300 claims is to be there within 100. "with tags" and the frames: in a tab, with a driver attached',
  ].join('\n');
}
