import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedAnnotations } from '../../evaluation/bench/invented-library.ts';
import { seedLibrary } from '../../evaluation/bench/seed-library.ts';
import { formats, type FormatName } from '../../exchange/formats.ts';
import { builtInTemplates } from '../../exchange/templates/built-in.ts';
import { readFile } from '../../exchange/import/file.ts';
import { toJson } from '../../exchange/json.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { eventually, snapshotOf, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const stored = 5000;

beforeAll(async () => {
  const page = await openFiles();
  await page.getByText('There is no backup yet.').waitFor();
  await seedLibrary(page, stored);
  await page.close();
});

describe('a large export', () => {
  it.each(Object.keys(formats) as FormatName[])('as %s tells how far it is and holds all', async (format) => {
    const page = await openFiles();
    await page.getByLabel('Format').selectOption(format);
    const states = await watchStates(page);
    const text = await saved(page, () => page.getByRole('button', { name: 'Save file' }).click());
    await page.getByText(/^5,000 notes saved as claimlight-/).waitFor();
    expect(await states()).toContainEqual(expect.stringMatching(/^Writing [1-9][\d,]* of 5,000 notes …$/));
    for (const last of inventedAnnotations(stored - 1, 1)) expect(text).toContain(last.target.source);
    if (format === 'json') expect(readFile(text, new Date()).accepted).toHaveLength(stored);
  });

  it.each(['json', 'html'] as const)(
    'as %s, when it is stopped, writes no file and can be started again',
    async (format) => {
      const page = await openFiles();
      const downloads: Download[] = [];
      page.on('download', (download) => downloads.push(download));
      await page.getByLabel('Format').selectOption(format);
      await stopWhenItRuns(page, 'Save file');
      await page.getByText('Stopped. No file was written.').waitFor();
      await page.getByRole('button', { name: 'Save file' }).click();
      await page.getByText(/^5,000 notes saved as claimlight-/).waitFor();
      expect(downloads).toHaveLength(1);
    },
  );
});

describe('a large import', () => {
  it('that is stopped leaves nothing behind, and tells how far it is when it is not', async () => {
    const page = await openFiles();
    const before = await countStored(page);
    const others = inventedAnnotations(20_000, stored);
    await page.locator('input[type=file]').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(toJson(others, new Date())),
    });
    await page.getByText('large.json: nothing is imported yet.').waitFor();
    await stopWhenItRuns(page, 'Import 5,000 notes');
    await page.getByText('Stopped. Nothing was imported.').waitFor();
    expect(await countStored(page)).toBe(before);

    await page.locator('input[type=file]').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(toJson(others, new Date())),
    });
    const states = await watchStates(page);
    await page.getByRole('button', { name: 'Import 5,000 notes' }).click();
    await page.getByText('Imported: 5,000 new, 0 changed.').waitFor();
    expect(await states()).toContainEqual(expect.stringMatching(/^(?:Checking|Writing) [1-9][\d,]* of 5,000 notes …$/));
    expect(await countStored(page)).toBe(before + stored);
  });
});

describe('Markdown templates', () => {
  it('show what they make of the first notes, are kept as typed, and write the file', async () => {
    const page = await openFiles();
    await page.getByRole('combobox', { name: 'Template' }).selectOption('obsidian');
    await page.getByText('Preview with your first 3 notes').click();
    await page.getByText('Edit this template').click();
    const text = page.getByLabel('Text of the template');
    const preview = page.locator('.template-preview pre');
    await text.fill(builtInTemplates.obsidian);
    await preview.getByText('> [!quote]').waitFor();
    await text.fill(
      '---\nabout: {{title}}\n---\n{{#articles}}\n{{#claims}}\n* {{quote}} ({{tag}})\n{{/claims}}\n{{/articles}}\n',
    );
    await preview.getByText('about: "').waitFor();
    await page.reload();
    await eventually(async () =>
      expect(await page.getByRole('combobox', { name: 'Template' }).inputValue()).toBe('obsidian'),
    );
    const file = await saved(page, () => page.getByRole('button', { name: 'Save file' }).click());
    expect(file.startsWith('---\nabout: "Fact-checking notes"\n---\n')).toBe(true);
    expect(file.match(/^\* .* \((?:sourced|unsourced|promotional)\)$/gm)?.length).toBeGreaterThanOrEqual(stored);

    await page.getByText('Edit this template').click();
    await text.fill('{{#articles}}');
    await page.getByText('Line 1, column 1: “{{#articles}}” is never closed.').waitFor();
    expect(await page.getByRole('button', { name: 'Save file' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Back to the original' }).click();
    await eventually(async () => expect(await text.inputValue()).toContain('tags:\n  - fact-check'));
    await page.locator('.template-editor').getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await text.inputValue()).toBe('{{#articles}}'));
  });
});

describe('notes about a whole page, from another program', () => {
  it('are in the library and the popup, and never sent to the page', async () => {
    const address = stage.publish('/2026/11/18/whole', articlePage(ferryArticle));
    const file = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://annotations.example/whole',
      type: 'Annotation',
      created: '2026-02-01T10:00:00Z',
      bodyValue: 'All of it is from one source.',
      target: address,
    };
    const page = await openFiles();
    await page.locator('input[type=file]').setInputFiles({
      name: 'page.jsonld',
      mimeType: 'application/ld+json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await page.getByLabel('Notes without one of our tags').selectOption('Unsourced');
    await page.getByRole('button', { name: 'Import 1 note' }).click();
    await page.getByText('Imported: 1 new, 0 changed.').waitFor();

    const library = await stage.browser.open('library.html?list=flat&q=%22from+one+source%22');
    await library.locator('.note-row').getByText('About the whole page').click();
    await library.getByText('As it was in the file it came from').click();
    await library.getByText('"bodyValue":"All of it is from one source."').waitFor();

    const article = await stage.read(address);
    const popup = await stage.popupOf(article);
    await popup.getByRole('heading', { name: 'About the whole page' }).waitFor();
    const row = popup.getByRole('grid', { name: 'About the whole page' }).getByRole('row');
    await row.getByText('About the whole page').click();
    await row.getByLabel('Note').fill('Two sources, I found.');
    await row.getByText('Saved', { exact: true }).waitFor();
    await popup.getByText(ferrySentences.survey).first().waitFor();
    const { claims, unanchored } = await snapshotOf(stage.browser, article);
    expect([...claims.filter(({ annotationId }) => annotationId !== undefined), ...unanchored]).toEqual([]);
  });
});

it('what the database did not take when it was typed is stored when the library is opened, and so is in every export', async () => {
  const [tagged] = inventedAnnotations(7, 1);
  if (tagged === undefined) throw new Error('one was invented');
  const [{ exact, prefix }] = tagged.target.selector;
  const about = { evidence: [], evidenceText: '', updated: new Date().toISOString() };
  const page = await openFiles();
  await page.evaluate(
    async (typed) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome;
      for (const draft of typed) {
        const { source, exact, prefix } = draft;
        await storage.local.set({ [`unstored:${JSON.stringify([source, exact, prefix])}`]: draft });
      }
    },
    [
      { ...about, source: tagged.target.source, exact, prefix, note: 'Typed when the disk was full.' },
      { ...about, source: tagged.target.source, exact: 'No tag yet.', prefix: '', note: 'Typed as well.' },
    ],
  );
  await page.close();
  const library = await stage.browser.open('library.html?list=flat&q=%22the+disk+was+full%22');
  await library.locator('.note-row').getByText('Typed when the disk was full.').waitFor();
  await eventually(async () => expect(await draftsOf(library, tagged.target.source)).toEqual(['Typed as well.']));
  await eventually(async () => expect(await keptAside(library)).toEqual([]));
});

/** The names of what the database did not take. */
function keptAside(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } })
      .chrome;
    return Object.keys(await storage.local.get()).filter((name) => name.startsWith('unstored:'));
  });
}

async function openFiles(): Promise<Page> {
  const page = await stage.browser.open('library.html#files');
  await page.setViewportSize({ width: 1280, height: 900 });
  return page;
}

async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** Everything that the page's status lines say from now on. */
async function watchStates(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const note = (): void => {
      said.push(...Array.from(document.querySelectorAll('.outcome'), (line) => line.textContent));
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

/**
 * Clicks a button, and "Cancel" as soon as it is there: in the page, as what is to be stopped may be done in a moment.
 */
async function stopWhenItRuns(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => {
    const named = (text: string) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
    const isRunning = (): boolean => document.querySelector('.progress') !== null;
    new MutationObserver((_, observer) => {
      if (!isRunning()) return;
      observer.disconnect();
      document.querySelector<HTMLElement>('.progress button')?.click();
    }).observe(document.body, { subtree: true, childList: true });
    named(name)?.click();
  }, name);
}

function countStored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('claimlight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    const count = db.transaction('annotations').objectStore('annotations').count();
    await new Promise<unknown>((resolve) => {
      count.onsuccess = resolve;
    });
    db.close();
    return count.result;
  });
}

function draftsOf(page: Page, source: string): Promise<string[]> {
  return page.evaluate(async (source) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('claimlight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    const found = db.transaction('drafts').objectStore('drafts').index('source').getAll(source);
    await new Promise<unknown>((resolve) => {
      found.onsuccess = resolve;
    });
    db.close();
    return (found.result as { note: string }[]).map(({ note }) => note);
  }, source);
}
