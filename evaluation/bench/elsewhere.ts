import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';
import type { ElsewhereInPage } from './elsewhere-in-page.ts';
import { inventedClaim } from './invented-claim.ts';
import { median, percentile } from './percentile.ts';

declare const elsewhereBench: ElsewhereInPage;

/** Notes in the library. */
const sizes = [1000, 10_000, 100_000];
/** Claims of one article that are looked for; a tenth of them is in the library. */
const asked = 40;
const looks = 11;
const added = 21;

/** Milliseconds, but `notes` and `found`. */
interface Row {
  readonly notes: number;
  readonly look: number;
  readonly lookP95: number;
  /** The first look of a worker that has just started. */
  readonly lookCold: number;
  readonly add: number;
  readonly addP95: number;
  /** The first look after an upgrade, which fills the index. */
  readonly firstLook: number;
  readonly found: number;
}

/**
 * Where else the claims of an article were tagged, among more and more notes: invented sentences whose words and names
 * are as unequally frequent as in news (Zipf). In Chromium's IndexedDB.
 */
export async function benchElsewhere(): Promise<Evaluation> {
  const server = createServer((_request, response) => response.end('<!doctype html>'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const script = await bundle(new URL('./elsewhere-in-page.ts', import.meta.url));
    const rows: Row[] = [];
    for (const notes of sizes) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.evaluate(script);
      rows.push(await measure(page, script, notes));
      await context.close();
    }
    return { table: tableOf(rows), figures: { elsewhere: rows } };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function measure(page: Page, script: string, notes: number): Promise<Row> {
  const stored = Array.from({ length: notes }, (_, n) => inventedClaim(n));
  const others = (count: number, from: number): string[] =>
    Array.from({ length: count }, (_, n) => inventedClaim(10_000_000 + from + n));
  const known = stored.filter((_, n) => n % Math.floor(notes / (asked / 10)) === 0).slice(0, asked / 10);
  const { firstLook } = await page.evaluate((claims) => elsewhereBench.fill(claims), stored);
  const claims = [...known, ...others(asked - known.length, 0)];
  await page.reload();
  await page.evaluate(script);
  const [cold = 0] = (await page.evaluate((all) => elsewhereBench.look(all, 1), claims)).times;
  const looked = await page.evaluate(([all, times]) => elsewhereBench.look(all, times), [claims, looks] as const);
  const adding = await page.evaluate((all) => elsewhereBench.add(all), others(added, asked));
  return {
    notes,
    look: median(looked.times),
    lookP95: percentile(looked.times, 0.95),
    lookCold: cold,
    add: median(adding),
    addP95: percentile(adding, 0.95),
    firstLook,
    found: looked.found,
  };
}

function tableOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return names
    .map((name) => `${name.padEnd(16)}${rows.map((row) => row[name].toFixed(1).padStart(12)).join('')}`)
    .join('\n');
}
