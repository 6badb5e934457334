import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { builtExtension, launchWithExtension, type ExtensionBrowser } from '../scripts/extension-browser.ts';
import type { Evaluation } from './evaluate.ts';
import { median, percentile } from './percentile.ts';

const rounds = 15;

/** Claims of an article: a long one, and more than any newspaper prints on a page. */
const sizes = [30, 300, 1000];

/** Frames of scrolling, each by a row and more, as a hard turn of the wheel does. */
const frames = 240;
const perFrame = 160;

/** All in milliseconds, but `claims` and `lateFrames`: frames that took longer than two should, of 240. */
interface Row {
  readonly claims: number;
  readonly firstList: number;
  readonly firstListP95: number;
  readonly withTags: number;
  readonly frameP95: number;
  readonly lateFrames: number;
}

/**
 * The popup of the built extension on invented articles, by its page's own clock: from the navigation to the frame that shows
 * the first claims, and to the one that shows them with their tags; then frames while the list is scrolled.
 */
export async function benchPopup(extension?: string): Promise<Evaluation> {
  if (extension === undefined) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const server = createServer((request, response) => {
    const claims = Number(/\d+$/.exec(request.url ?? '')?.[0]);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(articleWith(claims));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await launchWithExtension({ extension: extension ?? builtExtension });
  try {
    await browser.context.addInitScript(watchList);
    const rows: Row[] = [];
    for (const claims of sizes)
      rows.push(await measure(browser, `http://127.0.0.1:${port}/2026/11/18/grain-${claims}`, claims));
    return { table: tableOf(rows), figures: { popup: rows } };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function measure(browser: ExtensionBrowser, address: string, claims: number): Promise<Row> {
  const article = await browser.context.newPage();
  await article.goto(address);
  await article.waitForFunction(() => CSS.highlights.has('claimlight-claim'));
  const first = await browser.openPopup(article);
  await first.getByRole('radio', { name: 'All' }).check({ force: true });
  await first.locator(`[aria-rowcount="${claims}"]`).waitFor();
  await first.locator('.tag-button').first().click();
  await first.locator('.tag-button[aria-pressed=true]').waitFor();
  await first.close();
  const times: { list: number; tags: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const popup = await openPopup(browser, article);
    times.push(await popup.evaluate(() => (window as unknown as { shown: { list: number; tags: number } }).shown));
    await popup.close();
  }
  const popup = await openPopup(browser, article);
  await popup.waitForFunction((claims) => document.querySelectorAll('.claim').length === claims, claims);
  const intervals = await scroll(popup);
  await popup.close();
  await article.close();
  return {
    claims,
    firstList: median(times.map(({ list }) => list)),
    firstListP95: percentile(
      times.map(({ list }) => list),
      0.95,
    ),
    withTags: median(times.map(({ tags }) => tags)),
    frameP95: percentile(intervals, 0.95),
    lateFrames: intervals.filter((interval) => interval > 50).length,
  };
}

async function openPopup(browser: ExtensionBrowser, article: Page): Promise<Page> {
  const popup = await browser.openPopup(article);
  await popup.setViewportSize({ width: 416, height: 600 });
  await popup.waitForFunction(() => 'shown' in window);
  return popup;
}

/** Runs in the popup before its own scripts: notes when the first frames with claims, and with a tag, have been painted. */
function watchList(): void {
  const shown: { list?: number; tags?: number } = {};
  const painted = (name: keyof typeof shown): void => {
    shown[name] = NaN;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      shown[name] = performance.now();
      if (shown.list !== undefined && shown.tags !== undefined) Object.assign(window, { shown });
    };
    // A message sent from within a frame is heard once the frame is painted.
    requestAnimationFrame(() => port2.postMessage(null));
  };
  new MutationObserver(() => {
    if (shown.list === undefined && document.querySelector('.claim') !== null) painted('list');
    if (shown.tags === undefined && document.querySelector('.claim [aria-pressed=true]') !== null) painted('tags');
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

function scroll(popup: Page): Promise<number[]> {
  return popup.evaluate(
    async ({ frames, perFrame }) => {
      const list = document.querySelector('.claim-list');
      const intervals: number[] = [];
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        if (list !== null) list.scrollTop = (list.scrollTop + perFrame) % (list.scrollHeight - list.clientHeight);
        const now = await new Promise(requestAnimationFrame);
        intervals.push(now - last);
        last = now;
      }
      return intervals;
    },
    { frames, perFrame },
  );
}

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
    line(['claims', 'first list', '95 %', 'with tags', 'frame 95 %', 'late of 240']),
    ...rows.map((row) =>
      line([row.claims, row.firstList, row.firstListP95, row.withTags, row.frameP95, row.lateFrames]),
    ),
    'milliseconds; the first list of 300 claims is to be there within 100',
  ].join('\n');
}
