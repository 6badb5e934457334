import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { inventedAnnotations } from './invented-library.ts';

/** What a reader does in the library, each with the time it takes. */

/** Typed letter by letter; each letter is a search. */
const searches = ['flood barriers', 'minister', '"energy prices"', 'gazette 7', 'zzzz'];

/**
 * Milliseconds since the page began to load, by the page's own clock. Asked every few milliseconds, not at every frame:
 * Chromium gives a page on which nothing moves one frame a second.
 */
export async function opening(page: Page): Promise<{ firstRows: number; allRead: number }> {
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
export function typing(page: Page): Promise<number[]> {
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

export function filters(page: Page): Promise<number[]> {
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

/**
 * Frames in which a row in sight had no words, while the list goes down by three rows a frame, as a hard turn of the
 * wheel does.
 */
export function scrolling(page: Page): Promise<number> {
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
export function jumping(page: Page): Promise<number[]> {
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

/** Milliseconds before each write, a save and a confirmation in turn: so fast does a fast typist press keys. */
const typingPace = 150;

interface Saving {
  /** From the question to the background's word that a note is stored. */
  readonly saves: number[];
  /** The same for one number in a database of its own, written by the page, with the same promise of the disk. */
  readonly confirmations: number[];
}

export async function saving(page: Page, browser: ExtensionBrowser): Promise<Saving> {
  await browser.worker();
  return page.evaluate(
    async ({ notes, pace }) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(of: unknown): Promise<unknown> } } }
      ).chrome;
      const opening = indexedDB.open('least');
      opening.onupgradeneeded = () => opening.result.createObjectStore('numbers');
      await new Promise((opened) => (opening.onsuccess = opened));
      const timed = async (work: () => Promise<unknown>): Promise<number> => {
        await new Promise((soon) => setTimeout(soon, pace));
        const started = performance.now();
        await work();
        return performance.now() - started;
      };
      const confirmations: number[] = [];
      const saves: number[] = [];
      for (const input of notes) {
        saves.push(await timed(() => runtime.sendMessage({ claimlight: 'saveAnnotation', input })));
        confirmations.push(
          await timed(() => {
            const transaction = opening.result.transaction('numbers', 'readwrite', { durability: 'strict' });
            transaction.objectStore('numbers').put(performance.now(), 0);
            return new Promise((done) => (transaction.oncomplete = done));
          }),
        );
      }
      opening.result.close();
      return { saves, confirmations };
    },
    {
      notes: inventedAnnotations(0, 40).map((note, turn) => ({
        ...note,
        note: `Looked at again, ${turn}, ${page.url()}`,
      })),
      pace: typingPace,
    },
  );
}

/** From the click to the file. */
export async function exportAll(page: Page): Promise<number> {
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
