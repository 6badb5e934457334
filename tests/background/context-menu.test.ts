import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakeBrowser } from './fake-browser.ts';
import { inventedAnnotation } from '../invented-annotation.ts';
import { article, pageScript } from './page-script.ts';

const browser = installFakeBrowser();
const { addContextMenu, createMenu } = await import('../../background/context-menu.ts');
const { addCommands } = await import('../../background/commands.ts');
const { workerWords } = await import('../../components/words/worker-words.ts');
const { en, es } = workerWords;
const { changeSettings } = await import('../../settings/settings.ts');
const { annotationsOfSource } = await import('../../storage/annotations.ts');
const { database } = await import('../../storage/connection.ts');
addContextMenu();
addCommands();

const { facts, claim } = article;

beforeEach(async () => {
  browser.reset();
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('the menu', () => {
  it('has an entry for each tag, in the language that is set', async () => {
    await createMenu();
    expect([...browser.menu.values()]).toEqual([
      en.popup.tagSelection,
      en.popup.keepEvidence,
      ...Object.values(en.claims.tag),
    ]);
    await changeSettings({ language: 'es' });
    await createMenu();
    expect([...browser.menu.values()]).toEqual([
      es.popup.tagSelection,
      es.popup.keepEvidence,
      ...Object.values(es.claims.tag),
    ]);
  });

  it('is made when the extension is installed or updated', async () => {
    browser.install('update');
    await vi.waitFor(() => expect(browser.menu.size).toBe(5));
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

describe('a page kept as evidence, by menu or key', () => {
  const table = 'https://statistics.example/rents';

  it('goes to the claim that is being checked, with the selected words, and the icon says for which', async () => {
    const db = await database();
    const checking = inventedAnnotation({ state: 'checking' });
    await db.annotations.put(checking);
    const tab = browser.openTab({ id: 8, url: table });
    browser.clickMenu('keep-evidence', 8, ' 55 minutes ');
    const { exact } = checking.target.selector[0];
    await vi.waitFor(() => expect(tab.title).toBe(en.popup.evidenceKeptFor(exact)));
    const url = `${table}#:~:text=55%20minutes`;
    expect(await db.annotations.get(checking.id)).toMatchObject({ evidence: [{ url, quote: '55 minutes' }] });
  });

  it('is kept by key without a quote where no script can be, and not where it is the claim’s own article', async () => {
    const db = await database();
    const checking = inventedAnnotation({ state: 'checking' });
    await db.annotations.put(checking);
    const own = browser.openTab({ id: 9, url: checking.target.source });
    browser.clickMenu('keep-evidence', 9);
    await vi.waitFor(() => expect(own.title).toBe(en.popup.nothingChecked));
    browser.openTab({ id: 8, url: `${table}.pdf`, isClosedToUs: true });
    browser.pressKey('keep-evidence', 8);
    await vi.waitFor(async () =>
      expect(await db.annotations.get(checking.id)).toMatchObject({ evidence: [{ url: `${table}.pdf` }] }),
    );
  });

  it('says so if nothing is being checked', async () => {
    const tab = browser.openTab({ id: 8, url: table });
    browser.clickMenu('keep-evidence', 8);
    await vi.waitFor(() => expect(tab).toMatchObject({ badge: '!', title: en.popup.nothingChecked }));
  });
});
