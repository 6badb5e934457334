import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SnapshotPieces } from '../../messaging/snapshot-pieces.ts';
import { pageSnapshot } from '../session/claims.ts';
import { installFakeBrowser, ownTitle, type FakeTab } from './fake-browser.ts';
import { article, pageScript } from './page-script.ts';

const browser = installFakeBrowser();
const { addCommands } = await import('../../background/commands.ts');
const { workerWords } = await import('../../components/words/worker-words.ts');
const { en } = workerWords;
const { readSettings } = await import('../../settings/settings.ts');
const { annotationsOfSource } = await import('../../storage/annotations.ts');
const { database } = await import('../../storage/connection.ts');
const { saveTyped } = await import('../../storage/save-typed.ts');
addCommands();

const { selector, paragraph, facts } = article;

function openArticle(script?: FakeTab['pageScript'], parts: Partial<FakeTab> = {}): FakeTab {
  return browser.openTab({ id: 7, url: facts.url, ...(script && { pageScript: script }), ...parts });
}

const announced = ({ asked }: FakeTab): unknown[] =>
  asked.filter(({ claimlight }) => claimlight === 'say').map(({ input }) => (input as { words: string }).words);

async function storedTags(): Promise<string[]> {
  return (await annotationsOfSource(await database(), facts.source)).map(({ tag }) => tag);
}

beforeEach(async () => {
  browser.reset();
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('the key for a tag', () => {
  it.each(['sourced', 'unsourced', 'promotional'] as const)(
    'stores %s for the claim in focus and says so',
    async (tag) => {
      const tab = openArticle(pageScript());
      browser.pressKey(`tag-${tag}`, 7);
      await vi.waitFor(() => expect(announced(tab)).toEqual([en.claims.tagged(tag)]));
      expect(await storedTags()).toEqual([tag]);
      expect(tab.title).toBe(en.claims.tagged(tag));
    },
  );

  it('tags nothing unseen: with no claim in focus it goes to one', async () => {
    const reached = { nth: 1, total: 3, exact: 'The new ferry halves the crossing time.' };
    const tab = openArticle(pageScript({ claimInFocus: null, stepToClaim: reached }));
    browser.pressKey('tag-sourced', 7);
    await vi.waitFor(() => expect(announced(tab)).toEqual([en.claims.claimReached(1, 3, reached.exact, undefined)]));
    expect(await storedTags()).toEqual([]);
  });

  it('says so if the page no longer has the claim', async () => {
    const tab = openArticle(pageScript({ claimInFocus: '1:a sentence that is gone' }));
    browser.pressKey('tag-sourced', 7);
    await vi.waitFor(() => expect(tab).toMatchObject({ badge: '!', title: en.failures.problem['not-on-page'] }));
    expect(await storedTags()).toEqual([]);
  });

  it('keeps the note that is stored', async () => {
    openArticle(pageScript());
    browser.pressKey('tag-sourced', 7);
    await vi.waitFor(async () => expect(await storedTags()).toEqual(['sourced']));
    const db = await database();
    const [stored] = await annotationsOfSource(db, facts.source);
    const [{ exact, prefix }] = selector;
    await saveTyped(
      db,
      { ...(stored && { id: stored.id }), source: facts.source, exact, prefix, note: paragraph },
      new Date(),
    );
    browser.pressKey('tag-promotional', 7);
    await vi.waitFor(async () => expect(await storedTags()).toEqual(['promotional']));
    expect(await annotationsOfSource(db, facts.source)).toMatchObject([{ note: paragraph }]);
  });
});

describe('a database that a newer version has written', () => {
  it('is told as that', async () => {
    await new Promise((opened) => {
      const opening = indexedDB.open('claimlight', 9990);
      opening.onsuccess = () => {
        opening.result.close();
        opened(undefined);
      };
    });
    const tab = openArticle(pageScript());
    browser.pressKey('tag-sourced', 7);
    await vi.waitFor(() => expect(tab).toMatchObject({ badge: '!', title: en.failures.problem['storage-newer'] }));
    await new Promise((gone) => {
      indexedDB.deleteDatabase('claimlight').onsuccess = gone;
    });
  });
});

describe('a key in a tab where nobody answers', () => {
  const keys = ['next-claim', 'previous-claim', 'open-card', 'tag-sourced'];
  const none = { stepToClaim: null, openCard: false, claimInFocus: null };

  it.each(keys)('%s says that there is no article, once the page has said so', async (command) => {
    const noArticle = new SnapshotPieces().pack(pageSnapshot({ state: 'no-article', claims: [] }));
    const tab = openArticle(undefined, { broughtIn: pageScript({ ...none, snapshotStart: noArticle }) });
    browser.pressKey(command, 7);
    await vi.waitFor(() => expect(tab.title).toBe(en.popup.status['no-article'].title));
    expect(tab.badge).toBe('');
    expect(tab.injected).toEqual(['/reader.js']);
  });

  it('works on an article that nobody had read', async () => {
    const tab = openArticle(undefined, { broughtIn: pageScript() });
    browser.pressKey('tag-sourced', 7);
    await vi.waitFor(() => expect(tab.title).toBe(en.claims.tagged('sourced')));
  });

  it.each(keys)('%s says that the page does not answer, if it does not even then', async (command) => {
    const tab = openArticle();
    browser.pressKey(command, 7);
    await vi.waitFor(() => expect(tab).toMatchObject({ badge: '!', title: en.failures.problem['page-silent'] }));
  });

  it('says why the page cannot be read', async () => {
    const tab = openArticle(undefined, { isClosedToUs: true });
    browser.pressKey('next-claim', 7);
    await vi.waitFor(() => expect(tab.title).toBe(en.popup.status['kept-out'].title));
  });
});

describe('other keys', () => {
  it('switch the highlights off and on again, and say which', async () => {
    const tab = openArticle(pageScript());
    browser.pressKey('toggle-highlights', 7);
    await vi.waitFor(() => expect(announced(tab)).toEqual([en.popup.highlightsSwitched(false)]));
    expect((await readSettings()).highlightsShown).toBe(false);
    browser.pressKey('toggle-highlights', 7);
    await vi.waitFor(() => expect(announced(tab)).toContain(en.popup.highlightsSwitched(true)));
    expect((await readSettings()).highlightsShown).toBe(true);
  });

  it('step by one, forward and back', async () => {
    const tab = openArticle(pageScript());
    browser.pressKey('next-claim', 7);
    browser.pressKey('previous-claim', 7);
    await vi.waitFor(() => expect(announced(tab)).toHaveLength(2));
    const steps = tab.asked.filter(({ claimlight }) => claimlight === 'stepToClaim');
    expect(steps.map(({ input }) => input)).toEqual([{ by: 1 }, { by: -1 }]);
  });

  it('that are not ours do nothing', () => {
    const tab = openArticle(pageScript());
    browser.pressKey('of-another-version', 7);
    expect(tab).toMatchObject({ asked: [], title: ownTitle });
  });
});
