import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import type { Report } from '../../sync/synchronise.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';
import { largestProcess } from './extension-memory.ts';
import type { Device, SyncInPage } from './sync-in-page.ts';

declare const syncBench: SyncInPage;

const { CLAIMLIGHT_NOTES: asked } = process.env;

/** Numbers of notes: how each cost grows. `CLAIMLIGHT_NOTES=100000` measures that number only. */
const sizes = asked === undefined ? [1000, 3000, 10_000] : [Number(asked)];

/** Notes that are changed between two rounds. */
const changes = 10;

/** Milliseconds between two looks at what the page holds. */
const lookEvery = 200;

/** In milliseconds, but `notes`, and `memory` in MB: the most that the page held in any round, 50 of it Chromium's. */
interface Row {
  readonly notes: number;
  /** The first round of the device that has the notes. */
  readonly firstOut: number;
  /** The first round of a device that has none. */
  readonly firstIn: number;
  /** The same in processor time, of all of Chromium: a machine with nothing else to do would take less. */
  readonly firstInWork: number;
  /** The second round of the one that has the notes: it reads all of them as the other has written them. */
  readonly settling: number;
  /** The next rounds of both, after ten notes were put in the trash on the one. */
  readonly laterOut: number;
  readonly laterIn: number;
  readonly memory: number;
}

/** Rounds of two devices in one page of Chromium, with databases and a folder of its own: how the work grows. */
export async function benchSync(): Promise<Evaluation> {
  const server = createServer((_request, response) => response.end('<!doctype html>'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const script = await bundle(new URL('./sync-in-page.ts', import.meta.url));
  const rows: Row[] = [];
  try {
    for (const notes of sizes) rows.push(await measure(notes, `http://127.0.0.1:${port}/`, script));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const lines = rows.map((row) =>
    [row.notes, row.firstOut, row.firstIn, row.firstInWork, row.settling, row.laterOut, row.laterIn, row.memory]
      .map((value) => Math.round(value))
      .join('\t'),
  );
  const head = 'notes\tfirst out ms\tfirst in ms\tof work\tsettling ms\tlater out ms\tlater in ms\tMB held';
  return { table: [head, ...lines].join('\n'), figures: { sync: rows } };
}

async function measure(notes: number, address: string, script: string): Promise<Row> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(script);
    await page.evaluate((count) => syncBench.fill(count), notes);
    let memory = 0;
    const round = async (device: Device, expected: Partial<Report>): Promise<number> => {
      let isOver = false;
      const look = async (): Promise<void> => {
        while (!isOver) {
          memory = Math.max(memory, await largestProcess(browser));
          await page.waitForTimeout(lookEvery);
        }
      };
      const looking = look();
      return await timed(page, device, expected).finally(() => {
        isOver = true;
        return looking;
      });
    };
    const firstOut = await round('one', { sent: notes });
    const before = await processorTime(browser);
    const firstIn = await round('other', { added: notes });
    const firstInWork = (await processorTime(browser)) - before;
    const settling = await round('one', { added: 0, removed: 0, sent: 0 });
    await page.evaluate((count) => syncBench.trash(count), changes);
    const laterOut = await round('one', { sent: changes });
    const laterIn = await round('other', { removed: changes });
    return { notes, firstOut, firstIn, firstInWork, settling, laterOut, laterIn, memory };
  } finally {
    await browser.close();
  }
}

/** Milliseconds that all processes of the browser have worked. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Milliseconds of a round that must do what is expected of it. */
async function timed(page: Page, device: Device, expected: Partial<Report>): Promise<number> {
  const { report, milliseconds } = await page.evaluate((which) => syncBench.round(which), device);
  for (const [name, count] of Object.entries(expected)) {
    const told = report[name as keyof Report];
    if (told !== count) throw new Error(`${name}: ${String(told)} in place of ${count}`);
  }
  return milliseconds;
}
