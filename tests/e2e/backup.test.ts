import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventedAnnotations } from '../../evaluation/invented-library.ts';
import { seedLibrary } from '../../evaluation/seed-library.ts';
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

function byId(a: object, b: object): number {
  return 'id' in a && 'id' in b && String(a.id) < String(b.id) ? -1 : 1;
}
