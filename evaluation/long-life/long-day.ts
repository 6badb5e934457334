import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { Held } from './long-life.ts';
import { workerHeap } from './worker-heap.ts';

/** What a reader finds after an update under an open tab. */
export interface Update {
  /** The article is painted by the new version. */
  readonly isReadAgain: boolean;
  /** What was half typed stands in the card again. */
  readonly isDraftKept: boolean;
}

const draft = 'Half a thought';

/** Milliseconds until what is waited for has not come. */
const patience = 30_000;

/** A browser with the extension on a newspaper that goes from article to article without loading. */
export class LongDay {
  readonly #server: Server;
  readonly #browser: ExtensionBrowser;
  readonly #page: Page;
  readonly #panel: Page;

  private constructor(server: Server, browser: ExtensionBrowser, page: Page, panel: Page) {
    this.#server = server;
    this.#browser = browser;
    this.#page = page;
    this.#panel = panel;
  }

  static async open(): Promise<LongDay> {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(newspaper),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const browser = await launchWithExtension();
    const page = await browser.context.newPage();
    await page.goto(`http://courier.localhost:${(server.address() as AddressInfo).port}${pathOf(0)}`);
    await untilPainted(page, 'claimlight-claim', claimOf(0));
    const panel = await browser.openPanel(page);
    await panel.locator('.claim').first().waitFor();
    await page.bringToFront();
    return new LongDay(server, browser, page, panel);
  }

  /** Goes to the next article, reads it, and tags a claim; in every tenth, a note is typed in the card. */
  async visit(nth: number): Promise<void> {
    const page = this.#page;
    await page.evaluate(
      ([nth, path]) => (globalThis as unknown as { show(nth: number, path: string): void }).show(nth, path),
      [nth, pathOf(nth)] as const,
    );
    await untilPainted(page, 'claimlight-claim', claimOf(nth));
    if (nth % 10 === 0) await this.#tagInCard(nth);
    else await this.#tagByKeys();
    await untilPainted(page, 'claimlight-unsourced', '');
  }

  async measure(): Promise<Held> {
    const page = await this.#browser.context.newCDPSession(this.#page);
    const panel = await this.#browser.context.newCDPSession(this.#panel);
    const { nodes, jsEventListeners: listeners } = await collected(page, () => page.send('Memory.getDOMCounters'));
    const held = {
      worker: await workerHeap(this.#browser.context),
      page: await heapOf(page),
      panel: await heapOf(panel),
      nodes,
      listeners,
    };
    await Promise.all([page.detach(), panel.detach()]);
    return held;
  }

  /** Updates the extension while a note is half typed, and looks at what the reader finds. */
  async update(): Promise<Update> {
    await this.#page.evaluate(
      (path) => (globalThis as unknown as { show(nth: number, path: string): void }).show(9999, path),
      pathOf(9999),
    );
    await untilPainted(this.#page, 'claimlight-claim', claimOf(9999));
    const card = await this.#openCard();
    await this.#page.keyboard.press('Enter');
    await this.#page.keyboard.insertText(draft);
    await card.getByText('Kept as a draft').waitFor({ timeout: patience });
    await this.#reload();
    await untilPainted(this.#page, 'claimlight-claim', claimOf(9999));
    const again = await this.#openCard();
    const typed = await again.locator('.note').inputValue();
    return { isReadAgain: true, isDraftKept: typed === draft };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** As on the browser's page of extensions; an unpacked one would be switched off outside of developer mode. */
  async #reload(): Promise<void> {
    const extensions = await this.#browser.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async () => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    await extensions.close();
    const worker = await this.#browser.worker();
    const closed = new Promise((resume) => worker.once('close', resume));
    const next = this.#browser.context.waitForEvent('serviceworker');
    await worker.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      setTimeout(() => runtime.reload());
    });
    await Promise.all([closed, next]);
  }

  async #tagByKeys(): Promise<void> {
    await this.#command('next-claim');
    await untilPainted(this.#page, 'claimlight-focus', '');
    await this.#command('tag-unsourced');
  }

  async #tagInCard(nth: number): Promise<void> {
    const card = await this.#openCard();
    await this.#page.keyboard.press('u');
    await untilPainted(this.#page, 'claimlight-unsourced', '');
    await this.#page.keyboard.press('Enter');
    await this.#page.keyboard.insertText(`A note on article ${nth}.`);
    await card.getByText('Saved', { exact: true }).waitFor({ timeout: patience });
    await this.#page.keyboard.press('Escape');
    await this.#page.keyboard.press('Escape');
  }

  async #openCard(): Promise<Frame> {
    await this.#command('open-card');
    const card = await until(() =>
      Promise.resolve(this.#page.frames().find((frame) => frame.url().startsWith('chrome-extension://'))),
    );
    await card.locator('.card-claim').waitFor({ timeout: patience });
    await until(() => card.evaluate(() => document.hasFocus() || undefined));
    return card;
  }

  async #command(name: string): Promise<void> {
    const id = await this.#browser.tabIdOf(this.#page);
    const worker = await this.#browser.worker();
    await worker.evaluate(
      ({ name, id }) => {
        const { commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
        commands.onCommand.dispatch(name, { id });
      },
      { name, id },
    );
  }
}

interface Chrome {
  readonly developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  readonly runtime: { reload(): void };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object): void } };
}

/** Megabytes in use. */
async function heapOf(session: CDPSession): Promise<number> {
  const { usedSize } = await collected(session, () => session.send('Runtime.getHeapUsage'));
  return usedSize / 1e6;
}

/** What is measured once nothing is left that nobody uses. */
async function collected<Measured>(session: CDPSession, measure: () => Promise<Measured>): Promise<Measured> {
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  return measure();
}

/** Waits until a text is painted under a name; empty for any. */
async function untilPainted(page: Page, name: string, words: string): Promise<void> {
  await until(() =>
    page.evaluate(
      ({ name, words }) => {
        const texts = [...(CSS.highlights.get(name) ?? [])].map(String);
        return texts.some((text) => text.includes(words)) || undefined;
      },
      { name, words },
    ),
  );
}

/** @throws Error if what is waited for does not come. */
async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (const end = performance.now() + patience; performance.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((soon) => setTimeout(soon, 30));
  }
  throw new Error(`not there after ${patience} ms: ${String(look)}`);
}

function pathOf(nth: number): string {
  return `/2026/11/18/harbours-of-the-north-part-${10_000 + nth}`;
}

/** A sentence of the n-th article alone. */
function claimOf(nth: number): string {
  return `Harbour ${nth} handled ${nth * 37 + 1000} tonnes of fish in 2025`;
}

/** A newspaper's page that draws its articles itself. */
const newspaper = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbours of the north - The Harbour Courier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Courier">
<meta property="article:published_time" content="2026-11-18T06:40:00Z"></head>
<body><main><article><h1>Harbours of the north</h1><p class="byline">By Maren Oduya</p><div class="article-body"></div></article></main>
<script>
function draw(nth) {
  const sentences = [
    'Harbour ' + nth + ' handled ' + (nth * 37 + 1000) + ' tonnes of fish in 2025, ' + (nth % 40 + 3) + ' percent more than the year before, the ministry said on Monday.',
    'According to the harbour authority, ' + (nth * 91 + 20000) + ' passengers came through in the same year, the lowest number since 2009.',
    'Many of those who live there remember the winter of number ' + nth + ', when the ice closed the sound and the mail was brought on a sledge.',
    'The council voted by ' + (nth % 30 + 20) + ' to 9 to spend ' + (nth + 3) + ' million euros on the quay, and critics say that it was paid twice.',
    'A survey of ' + (nth + 1200) + ' islanders found that 61 percent would move away if the ferry to harbour ' + nth + ' stopped.',
  ];
  document.querySelector('h1').textContent = 'Harbours of the north, part ' + nth;
  document.title = 'Harbours of the north, part ' + nth + ' - The Harbour Courier';
  document.querySelector('.article-body').innerHTML = sentences.map((sentence) => '<p>' + sentence + '</p>').join('');
}
function show(nth, path) { history.pushState(null, '', path); draw(nth); }
draw(0);
</script></body></html>`;
