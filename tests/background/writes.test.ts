import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inventedDraft } from '../invented-annotation.ts';
import { installFakeBrowser, type FakeTab } from './fake-browser.ts';

const browser = installFakeBrowser();
const { annotationCalls } = await import('../../background/annotation-calls.ts');
const { runImport } = await import('../../background/import-calls.ts');
const { storedCalls } = await import('../../background/stored-calls.ts');
const { detectInTabs } = await import('../../background/open-tabs.ts');
const { readTab, tabCalls } = await import('../../background/read-tab.ts');
const { changeSettings } = await import('../../settings/settings.ts');
const { database } = await import('../../storage/connection.ts');

const source = 'https://harbour-gazette.example/news/ferry';
const ui = { kind: 'extension-page' } as const;
const nudges = ({ asked }: FakeTab): unknown[] =>
  asked.filter(({ claimlight }) => claimlight === 'annotationsChanged').map(({ input }) => input);

let article: FakeTab, sameSite: FakeTab, otherSite: FakeTab;

beforeEach(async () => {
  browser.reset();
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  article = browser.openTab({ id: 1, url: source, pageScript: () => null });
  sameSite = browser.openTab({ id: 2, url: 'https://www.harbour-gazette.example/', pageScript: () => null });
  otherSite = browser.openTab({ id: 3, url: 'https://rival-courier.example/', pageScript: () => null });
});

describe('after something was stored', () => {
  it.each([
    ['a tag', () => annotationCalls.saveAnnotation(inventedDraft(), ui)],
    [
      'an import',
      () =>
        runImport([inventedDraft()], 'newer', { signal: new AbortController().signal, onProgress: () => undefined }),
    ],
  ])('the pages of its site are told, and no others: %s', async (_what, store) => {
    await store();
    await vi.waitFor(() => expect([nudges(article), nudges(sameSite)]).toEqual([[{ source }], [{ source }]]));
    expect(otherSite.asked).toEqual([]);
    expect(browser.heard).toEqual([{ claimlight: 'storedChanged' }]);
  });

  it('undo takes the tag back, redo gives it again, and each tells the pages', async () => {
    await annotationCalls.saveAnnotation(inventedDraft(), ui);
    expect(await annotationCalls.undo({ source }, ui)).toBe(true);
    expect((await storedCalls.storedOfSource({ source })).items).toEqual([]);
    expect(await annotationCalls.redo({ source }, ui)).toBe(true);
    expect((await storedCalls.storedOfSource({ source })).items).toHaveLength(1);
    await vi.waitFor(() => expect(nudges(article)).toHaveLength(3));
  });

  it('a tag is stored however long the browser takes to say whether new notes are private', async () => {
    const { local } = fakeBrowser.storage;
    await local.set({ sharedWith: 'people', startsPrivate: true });
    const read = local.get.bind(local);
    const slowly = (keys: null): Promise<unknown> => new Promise((later) => setTimeout(() => later(read(keys)), 20));
    Object.assign(local, { get: slowly });
    const { id } = await annotationCalls.saveAnnotation(inventedDraft(), ui, 'a question');
    expect((await (await database()).annotations.get(id))?.private).toBe(true);
    Object.assign(local, { get: read });
    await local.remove(['sharedWith', 'startsPrivate']);
  });

  it('undo with nothing to undo says so, and tells nobody', async () => {
    expect(await annotationCalls.undo({ source }, ui)).toBe(false);
    expect(article.asked).toEqual([]);
  });

  it('typed text reaches our own pages only', async () => {
    const typed = { source, exact: 'Fares rise by a tenth.', prefix: '', note: 'who says so?' };
    await annotationCalls.saveTyped(typed, ui);
    expect((await storedCalls.storedOfSource({ source })).items).toMatchObject([{ draft: { note: 'who says so?' } }]);
    expect(browser.heard).toEqual([{ claimlight: 'storedChanged' }]);
    expect(article.asked).toEqual([]);
  });
});

describe('a tab that is to be read', () => {
  it('is read where the browser lets us', async () => {
    expect(await readTab(1)).toEqual({});
    expect(article.injected).toEqual(['/reader.js']);
    expect(article.asked.map(({ claimlight }) => claimlight)).toContain('readAnyway');
  });

  it.each([
    ['not-a-web-page', { url: 'chrome://settings/' }],
    ['not-allowed', { url: 'https://store.example/', isClosedToUs: true }],
    ['pdf', { url: 'https://harbour-gazette.example/report.pdf', isClosedToUs: true }],
  ])('says why not: %s', async (unreadable, parts) => {
    const tab = browser.openTab({ id: 9, ...parts });
    expect(await readTab(9)).toEqual({ unreadable });
    expect(await tabCalls.reachTab({ tabId: 9 })).toEqual({ unreadable });
    expect(tab.injected).toEqual([]);
  });
});

describe('where the reader lets us read some sites only', () => {
  it('a page of another site is told as not allowed, with an address or, as in most browsers, without', async () => {
    browser.allowOnly('https://harbour-gazette.example/*');
    browser.openTab({ id: 9, url: 'https://courier.example/news', isClosedToUs: true });
    browser.openTab({ id: 10, url: '' });
    expect(await tabCalls.reachTab({ tabId: 9 })).toEqual({ unreadable: 'no-access' });
    expect(await tabCalls.reachTab({ tabId: 10 })).toEqual({ unreadable: 'no-access' });
    expect(await tabCalls.reachTab({ tabId: 1 })).toEqual({});
  });

  it('a page without an address is one of the browser’s own where we may read all', async () => {
    browser.openTab({ id: 10, url: '' });
    expect(await tabCalls.reachTab({ tabId: 10 })).toEqual({ unreadable: 'not-a-web-page' });
  });
});

describe('a tab where nobody answers', () => {
  it('is given the page script, which tells what the page is', async () => {
    expect(await tabCalls.reachTab({ tabId: 1 })).toEqual({});
    expect(article.injected).toEqual(['/reader.js']);
    expect(article.asked.map(({ claimlight }) => claimlight)).not.toContain('readAnyway');
  });

  it('is left alone on a site that the reader has switched off', async () => {
    await changeSettings({ sites: { mode: 'never-listed', only: [], never: ['harbour-gazette.example'] } });
    expect(await tabCalls.reachTab({ tabId: 1 })).toEqual({ unreadable: 'site-off' });
    expect(article.injected).toEqual([]);
  });
});

describe('the detector in open tabs', () => {
  it('comes into the tabs that are wanted, past those the browser keeps us out of', async () => {
    browser.openTab({ id: 4, url: 'https://store.example/', isClosedToUs: true });
    await detectInTabs((url) => !url.includes('rival'));
    expect([article, sameSite, otherSite].map(({ injected }) => injected)).toEqual([['detect.js'], ['detect.js'], []]);
  });
});
