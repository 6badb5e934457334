import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { jsonHead, jsonTail } from '../../exchange/json.ts';
import { launchWithExtension, welcomePage, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import type { Evaluation } from '../evaluate.ts';
import { inventedAnnotations } from './invented-library.ts';
import { extensionMemory } from './extension-memory.ts';
import { exportAll, filters, jumping, opening, saving, scrolling, typing } from './library-gestures.ts';
import { median, percentile } from './percentile.ts';

/** Numbers of notes, twenty to an article: how each cost grows. */
const sizes = [1000, 10_000, 100_000];

/**
 * Milliseconds until a browser that was just started is done with itself: before, a page takes twice as long to open.
 */
const restAfterStart = 5000;

/** All in milliseconds, but `blankFrames` (of 240) and `memory` (MB). */
interface Row {
  readonly notes: number;
  readonly importing: number;
  readonly firstRows: number;
  readonly allRead: number;
  readonly searchMedian: number;
  readonly searchP95: number;
  readonly filterMedian: number;
  readonly blankFrames: number;
  readonly jumpMedian: number;
  /** A save at the pace of typing, in a browser that was opened anew, with the library open. */
  readonly save: number;
  readonly saveP95: number;
  /** The same at once after the import, while the database still tidies up, without the library. */
  readonly saveAfterImport: number;
  /**
   * What the disk takes for the least there is, between these saves: one number, confirmed in a database of its own.
   */
  readonly confirming: number;
  readonly exporting: number;
  readonly memory: number;
}

/**
 * The library of the built extension in Chromium, filled with invented notes through its own import. Then the browser
 * is closed and opened again, and has come to rest, as a reader's is: nothing of the import is in memory any more.
 */
export async function benchLibrary(): Promise<Evaluation> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const rows: Row[] = [];
  for (const notes of sizes) rows.push(await measure(notes));
  return { table: tableOf(rows), figures: { library: rows } };
}

async function measure(notes: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-library-'));
  const profile = join(folder, 'profile');
  try {
    const filled = await fill(profile, join(folder, 'notes.json'), notes);
    const browser = await launch(profile);
    try {
      return { notes, ...filled, ...(await use(browser)) };
    } finally {
      await browser.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * An extension that is loaded from a folder is installed at each start, and welcomes; behind that page others draw once
 * a second.
 */
async function launch(profile: string): Promise<ExtensionBrowser> {
  const browser = await launchWithExtension({ profile });
  await (await welcomePage(browser.context)).close();
  return browser;
}

/** Imports so many notes into a new profile, and saves some of them again at once. */
async function fill(profile: string, file: string, notes: number): Promise<Pick<Row, 'importing' | 'saveAfterImport'>> {
  await writeNotes(file, notes);
  const browser = await launch(profile);
  try {
    const page = await browser.open('library.html#files');
    const importing = await importFile(page, file, notes);
    await page.goto(new URL('/welcome.html', page.url()).href);
    const { saves } = await saving(page, browser);
    return { importing, saveAfterImport: median(saves) };
  } finally {
    await browser.close();
  }
}

async function use(browser: ExtensionBrowser): Promise<Omit<Row, 'notes' | 'importing' | 'saveAfterImport'>> {
  const page = await browser.open('library.html');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.waitForTimeout(restAfterStart);
  const usable = await opening(page);
  const searching = await typing(page);
  const filtering = await filters(page);
  const blankFrames = await scrolling(page);
  const jumps = await jumping(page);
  const { saves, confirmations } = await saving(page, browser);
  const memory = await extensionMemory(browser.context, page);
  const exporting = await exportAll(page);
  return {
    ...usable,
    searchMedian: median(searching),
    searchP95: percentile(searching, 0.95),
    filterMedian: median(filtering),
    blankFrames,
    jumpMedian: median(jumps),
    save: median(saves),
    saveP95: percentile(saves, 0.95),
    confirming: median(confirmations),
    exporting,
    memory,
  };
}

async function writeNotes(path: string, notes: number): Promise<void> {
  const file = createWriteStream(path);
  const now = new Date();
  file.write(jsonHead(now));
  for (let from = 0; from < notes; from += 1000) {
    const records = inventedAnnotations(from, Math.min(1000, notes - from)).map((annotation) =>
      JSON.stringify(annotation),
    );
    const text = `${from === 0 ? '' : ',\n'}${records.join(',\n')}`;
    if (!file.write(text)) await once(file, 'drain');
  }
  await new Promise<void>((ended) => file.end(jsonTail(now), ended));
}

/** From the choice of the file to the word that it is imported, without the time the preview is looked at. */
async function importFile(page: Page, file: string, notes: number): Promise<number> {
  const button = page.getByRole('button', { name: `Import ${notes.toLocaleString('en')} notes` });
  const started = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await button.waitFor({ timeout: 300_000 });
  const read = performance.now() - started;
  const confirmed = performance.now();
  await button.click();
  await page.getByText(/^Imported:/).waitFor({ timeout: 300_000 });
  return read + performance.now() - confirmed;
}

/** Which save is which: the table's names are too short for it. */
const legend = [
  'save: a note three times a second, with the library open, in a browser opened anew; saveAfterImport: at once after the import, library closed;',
  'confirming: one number written between these saves, with the same promise of the disk.',
].join('\n');

function tableOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const lines = names
    .map(
      (name) =>
        `${name.padEnd(16)}${rows.map((row) => (Math.round(row[name] * 10) / 10).toString().padStart(10)).join('')}`,
    )
    .join('\n');
  return `${lines}\n${legend}`;
}
