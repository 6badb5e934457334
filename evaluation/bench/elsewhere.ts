import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';
import { generator } from '../training/random.ts';
import type { ElsewhereInPage } from './elsewhere-in-page.ts';
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
      rows.push(await measure(page, notes));
      await context.close();
    }
    return { table: tableOf(rows), figures: { elsewhere: rows } };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function measure(page: Page, notes: number): Promise<Row> {
  const stored = Array.from({ length: notes }, (_, n) => inventedClaim(n));
  const others = (count: number, from: number): string[] =>
    Array.from({ length: count }, (_, n) => inventedClaim(10_000_000 + from + n));
  const known = stored.filter((_, n) => n % Math.floor(notes / (asked / 10)) === 0).slice(0, asked / 10);
  const { firstLook } = await page.evaluate((claims) => elsewhereBench.fill(claims), stored);
  const claims = [...known, ...others(asked - known.length, 0)];
  const looked = await page.evaluate(([all, times]) => elsewhereBench.look(all, times), [claims, looks] as const);
  const adding = await page.evaluate((all) => elsewhereBench.add(all), others(added, asked));
  return {
    notes,
    look: median(looked.times),
    lookP95: percentile(looked.times, 0.95),
    add: median(adding),
    addP95: percentile(adding, 0.95),
    firstLook,
    found: looked.found,
  };
}

const verbs = 'raised cut built closed sold bought approved delayed rejected announced'.split(' ');
const things = 'homes jobs schools trains licences permits roads beds turbines vaccines'.split(' ');
const syllables = 'bar dun el fal gor hin jas kel lom mir nor ost pel ras sul tam ur vel wes yor'.split(' ');

/** A sentence of some 20 words, always the same for the same number. */
function inventedClaim(n: number): string {
  const random = generator(Math.imul(n + 1, 2_654_435_761));
  const zipf = (count: number): number => Math.floor(count ** random()) - 1;
  const name = (count: number): string => {
    const rank = zipf(count);
    const [first, second, third] = [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20];
    return ['', syllables[first] ?? '', syllables[second] ?? '', third === 0 ? '' : (syllables[third] ?? '')]
      .join('')
      .replace(/^./, (letter) => letter.toUpperCase());
  };
  const of = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const figure = Math.ceil(10_000 ** random());
  const rare = Array.from({ length: 4 }, () => `${name(8000).toLowerCase()}ing`).join(' ');
  return `The ${of(things)} office of ${name(8000)} said ${name(8000)} ${of(verbs)} ${figure} ${of(things)} near ${name(8000)} after the ${rare} of ${name(3000)} in the last year.`;
}

function tableOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return names
    .map((name) => `${name.padEnd(16)}${rows.map((row) => row[name].toFixed(1).padStart(12)).join('')}`)
    .join('\n');
}
