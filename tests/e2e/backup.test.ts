import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventedAnnotations } from '../../evaluation/bench/invented-library.ts';
import { seedLibrary } from '../../evaluation/bench/seed-library.ts';
import { builtExtension, launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { readFile } from '../../exchange/import/file.ts';
import { eventually } from './stage.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

interface DownloadsApi {
  readonly alarms: {
    readonly onAlarm: { dispatch(alarm: object): void };
    get(name: string): Promise<{ periodInMinutes: number } | undefined>;
  };
  readonly downloads: { search(of: object): Promise<{ state: string; filename: string }[]> };
  readonly storage: { readonly local: { set(items: object): Promise<void>; get(): Promise<{ lastBackup?: string }> } };
  readonly permissions: { getAll(): Promise<{ permissions: string[] }> };
}

let folder = '';
let browser: ExtensionBrowser;

/** Nobody can answer the browser's question here: the extension is given what the reader would allow. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimlight-allowed-'));
  cpSync(builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const permissions = [...manifest.permissions, ...optional_permissions];
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  browser = await launchWithExtension({ extension: folder });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it('writes a backup by itself when it is time and notes have changed, from which all can be read back', async () => {
  const page = await browser.open('library.html#files');
  await page.getByText('There is no backup yet.').waitFor();
  await seedLibrary(page, 40);
  await page.getByRole('radio', { name: 'Daily' }).check({ force: true });
  const worker = await browser.worker();
  const inWorker = <Result>(work: (api: DownloadsApi) => Result | Promise<Result>): Promise<Result> =>
    worker.evaluate<Result>(`(${work.toString()})(globalThis.chrome)`);
  await eventually(async () => {
    expect(await inWorker(async ({ alarms }) => (await alarms.get('backup'))?.periodInMinutes)).toBe(24 * 60);
  });

  await inWorker(({ alarms }) => alarms.onAlarm.dispatch({ name: 'backup' }));
  await eventually(async () => {
    const [file] = await inWorker(({ downloads }) => downloads.search({}));
    expect(file?.state).toBe('complete');
  });
  const [file] = await inWorker(({ downloads }) => downloads.search({}));
  const { accepted, refused } = readFile(readFileSync(file?.filename ?? '', 'utf8'), new Date());
  expect(refused).toEqual([]);
  expect(accepted.toSorted(byId)).toEqual(inventedAnnotations(0, 40).toSorted(byId));
  await page.getByText(/^Last backup:/).waitFor();

  await inWorker(({ alarms }) => alarms.onAlarm.dispatch({ name: 'backup' }));
  await page.waitForTimeout(1000);
  expect(await inWorker(async ({ downloads }) => (await downloads.search({})).length)).toBe(1);
});

it('writes into a folder that the reader chose, now and by itself', async () => {
  const page = await browser.open('library.html#files');
  // Nobody can answer the browser's picker here: the origin's own folder stands for the one that is chosen.
  await page.evaluate(() => {
    const picker = () =>
      navigator.storage.getDirectory().then((own) => own.getDirectoryHandle('Safe', { create: true }));
    Object.assign(window, { showDirectoryPicker: picker });
  });
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText('Into the folder “Safe”.').waitFor();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await eventually(async () => expect(await filesIn(page)).toHaveLength(1));
  const [file] = await filesIn(page);
  expect(file?.name).toMatch(/^claimlight-backup-[\d-]+\.json$/);
  const { length } = readFile(file?.text ?? '', new Date()).accepted;
  expect(length).toBeGreaterThanOrEqual(40);

  await page.getByText('Nothing has changed since.').waitFor();
  await seedLibrary(page, 3, 100 * length);
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: DownloadsApi };
    await chrome.storage.local.set({ lastBackup: '2020-01-01T00:00:00.000Z' });
    chrome.alarms.onAlarm.dispatch({ name: 'backup' });
  });
  await eventually(async () => {
    const [again] = await filesIn(page);
    expect(readFile(again?.text ?? '', new Date()).accepted).toHaveLength(length + 3);
  });
  await page.getByRole('button', { name: 'Use the downloads folder' }).click();
  await page.getByText('Into your downloads folder.', { exact: true }).waitFor();
});

function filesIn(page: Page): Promise<{ name: string; text: string }[]> {
  return page.evaluate(async () => {
    const own = await navigator.storage.getDirectory();
    const files: { name: string; text: string }[] = [];
    for await (const [name, entry] of (await own.getDirectoryHandle('Safe')).entries()) {
      // While the browser writes, the new file stands beside the old one.
      if (name.endsWith('.json'))
        files.push({ name, text: await (await (entry as FileSystemFileHandle).getFile()).text() });
    }
    return files;
  });
}

function byId(a: object, b: object): number {
  return 'id' in a && 'id' in b && String(a.id) < String(b.id) ? -1 : 1;
}
