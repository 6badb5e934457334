import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { annotationSchema, type Annotation } from '../../annotation/model/annotation.ts';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { Evaluation } from '../evaluate.ts';
import { median, percentile } from './percentile.ts';
import { putAnnotations } from './seed-library.ts';

/** Notes on one article: as many as it has sentences, and what a file made by a program can bring. */
const sizes = [30, 1000, 30_000];

/** Sentences of the article, each a claim. The last of them has no tag. */
const sentences = 31;

/** Keys that are typed, five in a second. */
const keys = 30;
const betweenKeys = 200;

/** Milliseconds, but `notes` and `painted`. */
interface Row {
  readonly notes: number;
  /** Tagged claims that are painted. */
  readonly painted: number;
  /** From the visit to the first painted tag; the driver's part is in it. */
  readonly firstTag: number;
  /** From opening the popup to its first tag. */
  readonly popup: number;
  /** From a key in a note to the next frame, in the popup. */
  readonly keyToFrame: number;
  readonly keyToFrameP95: number;
  /** From a key in the note of a claim without a tag until it is stored. */
  readonly keyUntagged: number;
  /** The same of a claim with a tag. */
  readonly keyTagged: number;
}

/**
 * One article with more and more notes, of which the newest stand on its sentences and all others on words that it does
 * not have, in the built extension. What a key costs is to stay what it costs on an article with a few.
 */
export async function benchNotes(): Promise<Evaluation> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(article());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    const rows: Row[] = [];
    for (const notes of sizes) rows.push(await measure(notes, `http://127.0.0.1:${port}/2026/11/18/grain`));
    return { table: tableOf(rows), figures: { notes: rows } };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function measure(notes: number, source: string): Promise<Row> {
  const browser = await launchWithExtension();
  try {
    const library = await browser.open('library.html');
    await library.getByRole('heading', { level: 1 }).waitFor();
    for (let from = 0; from < notes; from += 5000)
      await putAnnotations(library, notesOn(source, from, Math.min(notes, from + 5000), notes));
    await library.close();
    await (await browser.worker()).evaluate(showAll);
    await sleep(2000);
    const page = await browser.context.newPage();
    const visited = performance.now();
    await page.goto(source);
    await page.waitForFunction(() => CSS.highlights.has('claimlight-sourced'), null, { timeout: 300_000 });
    const firstTag = performance.now() - visited;
    await sleep(2000);
    const painted = await page.evaluate(() => CSS.highlights.get('claimlight-sourced')?.size ?? 0);
    return { notes, painted, firstTag, ...(await typeInPopup(browser, page)) };
  } finally {
    await browser.close();
  }
}

/** Every sentence is listed, whatever the models think of it. */
function showAll(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { sync: { set: (items: unknown) => Promise<void> } } };
  };
  return chrome.storage.sync.set({ settings: { sensitivity: 'all' } });
}

async function typeInPopup(
  browser: ExtensionBrowser,
  article: Page,
): Promise<Omit<Row, 'notes' | 'painted' | 'firstTag'>> {
  const opened = performance.now();
  const popup = await browser.openPopup(article);
  const tagged = popup.locator('.claim', { has: popup.locator('[aria-pressed=true]') });
  await tagged.first().waitFor({ timeout: 300_000 });
  const shown = performance.now() - opened;
  await sleep(3000);
  const untagged = await typeIn(popup, sentenceOf(sentences - 1));
  const changed = await typeIn(popup, sentenceOf(0));
  const frames = [...untagged.frames, ...changed.frames];
  return {
    popup: shown,
    keyToFrame: median(frames),
    keyToFrameP95: percentile(frames, 0.95),
    keyUntagged: median(untagged.stored),
    keyTagged: median(changed.stored),
  };
}

interface Keys {
  readonly frames: number[];
  readonly stored: number[];
}

/** Types into the note of a claim; notes when each key was on screen and when it was stored. */
async function typeIn(popup: Page, words: string): Promise<Keys> {
  const row = popup.locator('.claim', { hasText: words });
  await row.getByText(words).click();
  await row.getByLabel('Note').click();
  await popup.evaluate(() => {
    const keys = Object.assign(window as unknown as { keys: Keys }, { keys: { frames: [], stored: [] } }).keys;
    const api = (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
    ).chrome.runtime;
    const send = api.sendMessage.bind(api);
    api.sendMessage = async (message) => {
      const sent = performance.now();
      const answer = await send(message);
      if (JSON.stringify(message).includes('saveTyped')) keys.stored.push(performance.now() - sent);
      return answer;
    };
    addEventListener('keydown', ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => keys.frames.push(performance.now() - timeStamp);
      requestAnimationFrame(() => port2.postMessage(null));
    });
  });
  await popup.keyboard.type('a'.repeat(keys), { delay: betweenKeys });
  await popup.waitForFunction((keys) => (window as unknown as { keys: Keys }).keys.stored.length >= keys, keys, {
    timeout: 120_000,
  });
  return popup.evaluate(() => (window as unknown as { keys: Keys }).keys);
}

function sentenceOf(n: number): string {
  const tonnes = (48_000 + 137 * n).toLocaleString('en');
  return `The port of Ellery-${n} handled ${tonnes} tonnes of grain in 2025, ${(n % 40) + 2} percent more than in 2024, according to the harbour authority.`;
}

/** The last of them, which are the newest, stand on the article's first sentences. */
function notesOn(source: string, from: number, to: number, total: number): Annotation[] {
  return Array.from({ length: to - from }, (_, index) => {
    const n = from + index;
    const nth = n - (total - sentences + 1);
    const exact =
      nth >= 0 ? sentenceOf(nth) : `Some ${n} ferries left the harbour of Marrow-${n * 7} before the ice came in.`;
    const at = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
    return annotationSchema.parse({
      id: `urn:uuid:00000000-0000-4000-a000-${n.toString(16).padStart(12, '0')}`,
      version: 1,
      created: at,
      modified: at,
      target: {
        source,
        url: source,
        title: headline,
        outlet: 'Gazette',
        selector: [
          { type: 'TextQuoteSelector', exact, ...contextOf(nth) },
          { type: 'TextPositionSelector', start: n, end: n + exact.length },
        ],
        paragraph: exact,
        language: 'en',
      },
      tag: 'sourced',
      note: `Note ${n}`,
      evidence: [],
    });
  });
}

function contextOf(nth: number): { prefix: string; suffix: string } {
  if (nth < 0) return { prefix: 'It was said then.\n', suffix: '\nNobody knew why.' };
  return { prefix: nth === 0 ? '' : `${sentenceOf(nth - 1)}\n`, suffix: `\n${sentenceOf(nth + 1)}` };
}

const headline = 'Grain goes north as harbours grow';

function article(): string {
  const text = Array.from({ length: sentences }, (_, n) => `<p>${sentenceOf(n)}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-18T06:40:00Z">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline })}</script>
</head><body><main><article><h1>${headline}</h1>${text}</article></main></body></html>`;
}

function tableOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return names
    .map((name) => `${name.padEnd(16)}${rows.map((row) => Math.round(row[name]).toString().padStart(10)).join('')}`)
    .join('\n');
}
