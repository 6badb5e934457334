import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { inventedDraft, inventedTarget } from '../invented-annotation.ts';
import { installFakeBrowser } from './fake-browser.ts';

const browser = installFakeBrowser();
const { pageCalls } = await import('../../background/page-calls.ts');
const { changeSettings } = await import('../../settings/settings.ts');
const { database } = await import('../../storage/connection.ts');
const { saveAnnotation } = await import('../../storage/save-annotation.ts');
const { saveTyped } = await import('../../storage/save-typed.ts');

const source = 'https://harbour-gazette.example/news/ferry';
const now = new Date('2026-03-01T08:00:00Z');
const from = (url: string, tabId = 7) => ({ kind: 'page', tabId, url, isPrivate: false }) as const;

beforeEach(async () => {
  browser.reset();
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('a page asks for what is stored of an article', () => {
  const quote = { exact: 'Fares rise by a tenth.', prefix: 'noon. ', suffix: '', source, start: 140 };

  beforeEach(async () => {
    const db = await database();
    await saveAnnotation(db, inventedDraft({ note: 'ask the harbour office' }), now);
    await saveTyped(db, { source, exact: quote.exact, prefix: quote.prefix, note: 'who says so?' }, now);
  });

  it.each([
    'https://harbour-gazette.example/news/ferry?from=front',
    'https://www.harbour-gazette.example/news/other',
    'https://m.harbour-gazette.example/',
  ])('and is answered where it is of the same site: %s', async (url) => {
    expect((await pageCalls.annotationsOfSource({ source }, from(url))).items).toHaveLength(1);
    expect((await pageCalls.draftedQuotes({ source }, from(url))).items).toHaveLength(1);
  });

  it.each([
    'https://rival-courier.example/news/ferry',
    'https://harbour-gazette.example.rival-courier.example/news/ferry',
    'https://harbour-gazette.example:8443/news/ferry',
    'https://example/news/ferry',
  ])('and is refused where it is of another: %s', async (url) => {
    const refused = { failure: 'refused' };
    await expect(pageCalls.annotationsOfSource({ source }, from(url))).rejects.toMatchObject(refused);
    await expect(pageCalls.draftedQuotes({ source }, from(url))).rejects.toMatchObject(refused);
    const report = {
      source,
      visit: now.toISOString(),
      claims: 3,
      changed: [],
      lost: [],
      language: 'en',
      paragraphs: [],
    };
    await expect(pageCalls.articleRead(report, from(url))).rejects.toMatchObject(refused);
  });

  it('and is told no more than painting needs: neither note nor evidence, nor what was typed', async () => {
    const [painted] = (await pageCalls.annotationsOfSource({ source }, from(source))).items;
    expect(Object.keys(painted ?? {}).sort()).toEqual(['id', 'selector', 'tag', 'url']);
    const drafted = await pageCalls.draftedQuotes({ source }, from(source));
    expect(JSON.stringify([painted, drafted])).not.toMatch(/harbour office|who says so/);
  });

  it('and is not told of notes on the article as a whole', async () => {
    const target = inventedTarget({ exact: '', prefix: '', suffix: '', start: 0 });
    await saveAnnotation(await database(), { ...inventedDraft(), target }, now);
    expect((await pageCalls.annotationsOfSource({ source }, from(source))).items).toHaveLength(1);
  });
});

describe('an article is detected', () => {
  it('and the page script is brought in, with the style of the highlights', async () => {
    const tab = browser.openTab({ id: 7, url: source });
    await pageCalls.articleDetected(undefined, from(source));
    expect(tab.injected).toEqual(['/reader.js']);
    expect(tab.css).toHaveLength(1);
  });

  it('and the page script that is there already stays, and the selected words are left alone', async () => {
    const tab = browser.openTab({ id: 7, url: source, pageScript: () => null });
    await pageCalls.articleDetected(undefined, from(source));
    expect(tab.injected).toEqual([]);
    expect(tab.asked.map(({ claimlight }) => claimlight)).not.toContain('claimInFocus');
  });

  it('and its tools come only when it asks for them', async () => {
    const tab = browser.openTab({ id: 7, url: source });
    await pageCalls.articleDetected(undefined, from(source));
    await pageCalls.bringTools(undefined, from(source));
    expect(tab.injected).toEqual(['/reader.js', '/page-tools.js']);
  });

  it('and nothing happens on a site that is switched off', async () => {
    await changeSettings({ sites: { mode: 'never-listed', only: [], never: ['harbour-gazette.example'] } });
    const tab = browser.openTab({ id: 7, url: source });
    await pageCalls.articleDetected(undefined, from(source));
    expect(tab.injected).toEqual([]);
    expect(tab.css).toEqual([]);
  });

  it('and nothing fails where the browser keeps extensions out by now', async () => {
    browser.openTab({ id: 7, url: source, isClosedToUs: true });
    await expect(pageCalls.articleDetected(undefined, from(source))).resolves.toBeUndefined();
  });
});

describe('the claims of a page are counted', () => {
  it('and the icon shows how many, in place of a failure', async () => {
    const tab = browser.openTab({ id: 7, url: source, badge: '!', title: 'Your tag was not stored.' });
    await pageCalls.claimsCounted({ count: 12, changed: 0 }, from(source));
    expect(tab).toMatchObject({ badge: '12', title: 'Claimlight' });
  });

  it.each([
    [0, ''],
    [999, '999'],
    [1000, '999+'],
  ])('%d of them read "%s"', async (count, badge) => {
    const tab = browser.openTab({ id: 7, url: source });
    await pageCalls.claimsCounted({ count, changed: 0 }, from(source));
    expect(tab.badge).toBe(badge);
  });
});

describe('tagged sentences of a page changed', () => {
  it('and the icon says how many, until they say what they said', async () => {
    const tab = browser.openTab({ id: 7, url: source });
    await pageCalls.claimsCounted({ count: 12, changed: 1 }, from(source));
    expect(tab).toMatchObject({ badge: '≠1', title: 'A sentence that you tagged here has changed or is gone' });
    await pageCalls.claimsCounted({ count: 12, changed: 0 }, from(source));
    expect(tab).toMatchObject({ badge: '12', title: 'Claimlight' });
  });
});

describe('an article was read', () => {
  const paragraphs = ['The ferry carried 900 people in May. Fares rise by a tenth in the autumn.'];
  const read = { source, visit: now.toISOString(), claims: 3, changed: [], lost: [], language: 'en', paragraphs };
  const versions = async () => (await database()).versions.toArray();

  it('and what it says is remembered, if it holds a tag', async () => {
    await pageCalls.articleRead(read, from(source));
    expect(await versions()).toEqual([]);
    await saveAnnotation(await database(), inventedDraft(), now);
    await pageCalls.articleRead(read, from(source));
    expect(await versions()).toMatchObject([{ source, visit: read.visit }]);
  });

  it('and nothing of it is remembered in a private window, or where the reader does not want it', async () => {
    await saveAnnotation(await database(), inventedDraft(), now);
    await pageCalls.articleRead(read, { ...from(source), isPrivate: true });
    expect(await versions()).toEqual([]);
    await changeSettings({ versionsKept: false });
    await pageCalls.articleRead(read, from(source));
    expect(await versions()).toEqual([]);
  });

  it('and what changed in a private window is told all the same', async () => {
    const { id } = await saveAnnotation(await database(), inventedDraft(), now);
    const changed = [{ id, words: 'The new ferry doubles the crossing time.' }];
    await pageCalls.articleRead({ ...read, changed }, { ...from(source), isPrivate: true });
    expect(await (await database()).noticed.toArray()).toMatchObject([{ annotation: id, to: changed[0]?.words }]);
  });
});

describe('the style of the highlights is changed', () => {
  it('and the page has the new one and no other', async () => {
    const tab = browser.openTab({ id: 7, url: source });
    await pageCalls.stylesChanged(undefined, from(source));
    const [before] = tab.css;
    await changeSettings({ palette: 'colour-blind-safe', highlightStyle: 'both' });
    await pageCalls.stylesChanged(undefined, from(source));
    expect(tab.css).toHaveLength(1);
    expect(tab.css[0]).not.toBe(before);
  });
});
