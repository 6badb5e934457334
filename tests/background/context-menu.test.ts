import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakeBrowser } from './fake-browser.ts';
import { article, pageScript } from './page-script.ts';

const browser = installFakeBrowser();
const { addContextMenu, createMenu } = await import('../../background/context-menu.ts');
const { workerWords } = await import('../../components/words/worker-words.ts');
const { en, es } = workerWords;
const { changeSettings } = await import('../../settings/settings.ts');
const { annotationsOfSource } = await import('../../storage/annotations.ts');
const { database } = await import('../../storage/connection.ts');
addContextMenu();

const { facts, claim } = article;

beforeEach(async () => {
  browser.reset();
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('the menu on selected text', () => {
  it('has an entry for each tag, in the language that is set', async () => {
    await createMenu();
    expect([...browser.menu.values()]).toEqual([en.popup.tagSelection, ...Object.values(en.claims.tag)]);
    await changeSettings({ language: 'es' });
    await createMenu();
    expect([...browser.menu.values()]).toEqual([es.popup.tagSelection, ...Object.values(es.claims.tag)]);
  });

  it('is made when the extension is installed or updated', async () => {
    browser.install('update');
    await vi.waitFor(() => expect(browser.menu.size).toBe(4));
  });

  it('tags the claim that the selected words make', async () => {
    const tab = browser.openTab({ id: 7, url: facts.url, pageScript: pageScript({ claimFromSelection: claim }) });
    browser.clickMenu('unsourced', 7);
    await vi.waitFor(() => expect(tab.title).toBe(en.claims.tagged('unsourced')));
    expect(await annotationsOfSource(await database(), facts.source)).toMatchObject([{ tag: 'unsourced' }]);
  });

  it('says so if the words are none of the article’s', async () => {
    const tab = browser.openTab({ id: 7, url: facts.url, pageScript: pageScript({ claimFromSelection: null }) });
    browser.clickMenu('unsourced', 7);
    await vi.waitFor(() => expect(tab).toMatchObject({ badge: '!', title: en.failures.problem['not-in-article'] }));
  });

  it('brings the page script into a page that is not read yet, and tags there', async () => {
    const tab = browser.openTab({ id: 7, url: facts.url, broughtIn: pageScript({ claimFromSelection: claim }) });
    browser.clickMenu('sourced', 7);
    await vi.waitFor(() => expect(tab.title).toBe(en.claims.tagged('sourced')));
    expect(tab.injected).toEqual(['/reader.js']);
  });

  it('says so where the browser keeps extensions out', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const tab = browser.openTab({ id: 7, url: facts.url, isClosedToUs: true });
    browser.clickMenu('sourced', 7);
    await vi.waitFor(() => expect(tab).toMatchObject({ badge: '!', title: en.failures.problem['page-unreadable'] }));
  });
});
