import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedAnnotations } from '../../evaluation/invented-library.ts';
import { toJson } from '../../exchange/json.ts';
import { endWorker, eventually, sendFromExtensionPage, useStage } from './stage.ts';

/** How often each is killed: `KILLS=50 npm run test:e2e` does it as often as the promise was made for. */
const kills = Number(process.env.KILLS ?? 6);
const records = 1500;

const stage = useStage();
let page: Page;

beforeAll(async () => {
  page = await stage.browser.open('library.html');
  await page.getByText('Your library is empty').waitFor();
});

describe('the background, killed', () => {
  it('in the middle of an import, leaves all of it or nothing', async () => {
    const file = toJson(inventedAnnotations(0, records), new Date());
    const outcomes = new Set<number>();
    for (let kill = 0; kill < kills; kill++) {
      const library = await stage.browser.open('library.html#files');
      await library.locator('input[type=file]').setInputFiles({
        name: 'notes.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      });
      const button = library.getByRole('button', { name: `Import ${records.toLocaleString('en')} notes` });
      await button.click();
      await library.waitForTimeout((kill * 900) / kills);
      await endWorker(stage, library);
      await library.getByText(/^Imported:|nothing was imported/).waitFor();
      const stored = await storedIds(library);
      expect([0, records]).toContain(stored.length);
      expect(await tallied(library)).toBe(stored.length);
      outcomes.add(stored.length);
      await emptied(library);
      await library.close();
    }
    expect(outcomes.size).toBeGreaterThan(0);
  });

  it('in the middle of saving, has every note that it confirmed', async () => {
    const library = await stage.browser.open('library.html');
    const notes = inventedAnnotations(0, kills * 10);
    const confirmed: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const saves = notes.slice(kill * 10, kill * 10 + 10).map(async (annotation) => {
        const answer = await sendFromExtensionPage(library, { claimlight: 'saveAnnotation', input: annotation }).catch(
          () => undefined,
        );
        const stored = (answer as { value?: { id: string } } | undefined)?.value;
        if (stored !== undefined) confirmed.push(stored.id);
      });
      await library.waitForTimeout((kill * 60) / kills);
      await endWorker(stage, library);
      await Promise.all(saves);
    }
    const stored = await storedIds(library);
    expect(stored).toEqual(expect.arrayContaining(confirmed));
    expect(await tallied(library)).toBe(stored.length);
    await eventually(async () => {
      await library.reload();
      expect(await library.locator('.counted').textContent()).toBe(`${stored.length} notes`);
    });
  });
});

function storedIds(of: Page): Promise<string[]> {
  return inStore(of, 'annotations', 'getAllKeys');
}

async function tallied(of: Page): Promise<number> {
  const tallies = await inStore<{ live: number; trashed: number }>(of, 'tallies', 'getAll');
  return tallies.reduce((sum, { live, trashed }) => sum + live + trashed, 0);
}

async function emptied(of: Page): Promise<void> {
  for (const store of ['annotations', 'tallies', 'changes']) await inStore(of, store, 'clear');
}

/** One request to a table, past everything of ours. */
function inStore<Found>(of: Page, store: string, request: 'getAll' | 'getAllKeys' | 'clear'): Promise<Found[]> {
  return of.evaluate(
    async ({ store, request }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('claimlight');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      const table = db.transaction(store, request === 'clear' ? 'readwrite' : 'readonly').objectStore(store);
      const asked = table[request]() as IDBRequest;
      const found = await new Promise<unknown>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result as unknown);
        asked.onerror = () => reject(new Error(String(asked.error)));
      });
      db.close();
      return (found ?? []) as Found[];
    },
    { store, request },
  );
}
