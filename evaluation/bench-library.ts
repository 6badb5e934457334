import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { jsonHead, jsonTail } from '../exchange/json.ts';
import { launchWithExtension, type ExtensionBrowser } from '../scripts/extension-browser.ts';
import type { Evaluation } from './evaluate.ts';
import { inventedAnnotations } from './invented-library.ts';
import { extensionMemory } from './extension-memory.ts';
import { median, percentile } from './percentile.ts';

/** Numbers of notes, twenty to an article: how each cost grows. */
const sizes = [1000, 10_000, 100_000];

/** Typed letter by letter; each letter is a search. */
const searches = ['flood barriers', 'minister', '"energy prices"', 'gazette 7', 'zzzz'];

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
  readonly save: number;
  readonly exporting: number;
  readonly memory: number;
}

/** The library of the built extension in Chromium, filled with invented notes through its own import. */
export async function benchLibrary(): Promise<Evaluation> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const rows: Row[] = [];
  for (const notes of sizes) rows.push(await measure(notes));
  return { table: tableOf(rows), figures: { library: rows } };
}

async function measure(notes: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-library-'));
  const browser = await launchWithExtension();
  try {
    const file = join(folder, 'notes.json');
    await writeNotes(file, notes);
    const filled = await browser.open('library.html#files');
    const importing = await importFile(filled, file, notes);
    await filled.close();
    const page = await browser.open('library.html');
    await page.setViewportSize({ width: 1280, height: 900 });
    const usable = await opening(page);
    const searching = await typing(page);
    const filtering = await filters(page);
    const blankFrames = await scrolling(page);
    const jumps = await jumping(page);
    const saves = await saving(page, browser);
    const memory = await extensionMemory(browser.context, page);
    const exporting = await exportAll(page);
    return {
      notes,
      importing,
      ...usable,
      searchMedian: median(searching),
      searchP95: percentile(searching, 0.95),
      filterMedian: median(filtering),
      blankFrames,
      jumpMedian: median(jumps),
      save: median(saves),
      exporting,
      memory,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
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

/**
 * Milliseconds since the page began to load, by the page's own clock. Asked every few milliseconds, not at every frame: Chromium
 * gives a page on which nothing moves one frame a second.
 */
async function opening(page: Page): Promise<{ firstRows: number; allRead: number }> {
  await page.reload({ waitUntil: 'commit' });
  const firstRows = await page.waitForFunction(
    () =>
      document.querySelector('.note-row .note-quote') !== null &&
      /\d/.test(document.querySelector('.counted')?.textContent ?? '') &&
      performance.now(),
    undefined,
    { polling: 5 },
  );
  const allRead = await page.waitForFunction(
    () => !document.querySelector('.counted')?.textContent.includes('Reading') && performance.now(),
    undefined,
    { polling: 5, timeout: 120_000 },
  );
  return { firstRows: Number(await firstRows.jsonValue()), allRead: Number(await allRead.jsonValue()) };
}

/** From each letter to the rows it finds, drawn. */
function typing(page: Page): Promise<number[]> {
  return page.evaluate(async (searches) => {
    const field = document.querySelector<HTMLInputElement>('.search-field');
    const column = document.querySelector('.notes-column');
    const times: number[] = [];
    for (const search of searches) {
      for (let length = 1; length <= search.length; length++) {
        if (field === null) return [];
        const started = performance.now();
        field.value = search.slice(0, length);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        while (column?.getAttribute('aria-busy') === 'true') await new Promise((soon) => setTimeout(soon, 1));
        times.push(performance.now() - started);
        await new Promise((soon) => setTimeout(soon, 60));
      }
      if (field !== null) field.value = '';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((soon) => setTimeout(soon, 300));
    }
    return times;
  }, searches);
}

function filters(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const column = document.querySelector('.notes-column');
    const times: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.choice input')];
      const started = performance.now();
      boxes[turn % Math.min(3, boxes.length)]?.click();
      await new Promise(requestAnimationFrame);
      while (column?.getAttribute('aria-busy') === 'true') await new Promise((soon) => setTimeout(soon, 1));
      times.push(performance.now() - started);
      await new Promise((soon) => setTimeout(soon, 100));
    }
    for (const box of document.querySelectorAll<HTMLInputElement>('.choice input:checked')) box.click();
    await new Promise((soon) => setTimeout(soon, 500));
    return times;
  });
}

/** Frames in which a row in sight had no words, while the list goes down by three rows a frame, as a hard turn of the wheel does. */
function scrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const list = document.querySelector('.note-list');
    let blank = 0;
    for (let frame = 0; frame < 240 && list !== null; frame++) {
      list.scrollTop += 250;
      await new Promise(requestAnimationFrame);
      const { left, top, height } = list.getBoundingClientRect();
      const isBlank = [0.1, 0.5, 0.9].some((share) => {
        const row = document.elementFromPoint(left + 200, top + height * share)?.closest('[role=row]');
        return row === null || row === undefined || row.textContent.trim().length < 10;
      });
      if (isBlank) blank += 1;
    }
    return blank;
  });
}

/** From a jump to anywhere in the list to the words of the rows there. */
function jumping(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const list = document.querySelector('.note-list');
    const times: number[] = [];
    for (let turn = 1; turn <= 15 && list !== null; turn++) {
      const started = performance.now();
      list.scrollTop = (list.scrollHeight * ((turn * 37) % 100)) / 100;
      const { left, top, height } = list.getBoundingClientRect();
      for (;;) {
        await new Promise(requestAnimationFrame);
        const row = document.elementFromPoint(left + 200, top + height / 2)?.closest('[role=row]');
        if ((row?.textContent.trim().length ?? 0) >= 10) break;
      }
      times.push(performance.now() - started);
    }
    return times;
  });
}

/** From the question to the background's word that a note is stored. */
async function saving(page: Page, browser: ExtensionBrowser): Promise<number[]> {
  const times: number[] = [];
  await browser.worker();
  for (const [turn, annotation] of inventedAnnotations(0, 30).entries()) {
    times.push(
      await page.evaluate(
        async (input) => {
          const { runtime } = (
            globalThis as unknown as { chrome: { runtime: { sendMessage(of: unknown): Promise<unknown> } } }
          ).chrome;
          const started = performance.now();
          await runtime.sendMessage({ claimlight: 'saveAnnotation', input });
          return performance.now() - started;
        },
        { ...annotation, note: `Looked at again, ${turn}.` },
      ),
    );
  }
  return times;
}

/** From the click to the file. */
async function exportAll(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Export …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Format').selectOption('json');
  const started = performance.now();
  await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return performance.now() - started;
}

function tableOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return names
    .map(
      (name) =>
        `${name.padEnd(16)}${rows.map((row) => (Math.round(row[name] * 10) / 10).toString().padStart(10)).join('')}`,
    )
    .join('\n');
}
