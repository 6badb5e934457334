import { describe, expect, it, vi } from 'vitest';
import { ArticleSession } from '../../session/article-session.ts';
import { emptyView } from '../../session/page-view.ts';
import { annotation, pageClaim, pageSnapshot, typed } from './claims.ts';
import { FakeArticle, FakePreferences, openArticle, settled } from './fake-article.ts';

const { source } = typed(0);
const { id } = pageClaim();
const other = pageClaim({
  id: 'other',
  selector: [{ ...pageClaim().selector[0], exact: 'Another one.' }, pageClaim().selector[1]],
});

describe('an article', () => {
  it('is loading until the page has answered, and has its claims then', async () => {
    const article = new FakeArticle();
    const session = new ArticleSession(article.sources, new FakePreferences(), new AbortController().signal);
    expect(session.snapshot.status).toEqual({ kind: 'loading', step: 'asking-page' });
    await settled();
    expect(session.snapshot.status.kind).toBe('ready');
    expect(session.snapshot.rows).toMatchObject([{ id, state: 'untagged', isStoredAwaited: true }]);
    expect(session.snapshot.site).toEqual({ host: 'harbour-gazette.example', isRead: true });
  });

  it('starts with the view that the first answers made, and asks for the claims that are left', async () => {
    const article = new FakeArticle();
    const view = { ...emptyView, snapshot: pageSnapshot({ claimsLeft: 1 }), address: article.address };
    article.page = { snapshot: pageSnapshot({ claims: [pageClaim(), other] }), selectedText: '' };
    const session = new ArticleSession(article.sources, new FakePreferences(), new AbortController().signal, view);
    expect(session.snapshot).toMatchObject({ rows: [{ id }], rowsLeft: 1 });
    await settled();
    expect(article.timesAsked).toBe(1);
    expect(session.snapshot).toMatchObject({ rows: [{ id }, { id: 'other' }], rowsLeft: 0 });
  });

  it('asks again when the page has painted its claims anew, and until it has been read', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const article = new FakeArticle();
      article.page = { snapshot: pageSnapshot({ state: 'reading' }), selectedText: '' };
      const life = new AbortController();
      const session = new ArticleSession(article.sources, new FakePreferences(), life.signal);
      await vi.advanceTimersByTimeAsync(0);
      expect(session.snapshot.status).toEqual({ kind: 'loading', step: 'reading' });
      await vi.advanceTimersByTimeAsync(200);
      expect(article.timesAsked).toBe(2);
      article.page = { snapshot: pageSnapshot(), selectedText: 'chosen' };
      article.count();
      await vi.advanceTimersByTimeAsync(0);
      expect(session.snapshot).toMatchObject({ status: { kind: 'ready' }, selectedText: 'chosen' });
      life.abort();
      const { timesAsked } = article;
      article.count();
      await vi.advanceTimersByTimeAsync(1000);
      expect(article.timesAsked).toBe(timesAsked);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says why nobody answers', async () => {
    const article = new FakeArticle();
    article.page = undefined;
    article.unreadable = 'pdf';
    const { session } = await openArticle(article);
    expect(session.snapshot.status.kind).toBe('pdf');
  });

  it('says that it is no article only after the page has said so', async () => {
    const article = new FakeArticle();
    article.page = undefined;
    article.broughtIn = { snapshot: pageSnapshot({ state: 'no-article', claims: [] }), selectedText: '' };
    expect((await openArticle(article)).session.snapshot.status.kind).toBe('no-article');
    expect(article.timesAsked).toBe(2);
  });

  it('shows an article that nobody had read until now', async () => {
    const article = new FakeArticle();
    article.broughtIn = article.page;
    article.page = undefined;
    expect((await openArticle(article)).session.snapshot.rows).toMatchObject([{ id }]);
  });

  it('says that the page does not answer, if it does not even then', async () => {
    const article = new FakeArticle();
    article.page = undefined;
    const { session } = await openArticle(article);
    expect(session.snapshot).toMatchObject({ status: { kind: 'page-silent' }, problem: undefined });
    article.page = { snapshot: pageSnapshot(), selectedText: '' };
    article.count();
    await settled();
    expect(session.snapshot.status.kind).toBe('ready');
  });

  it('tells the silence of the background as that, and not as the page’s', async () => {
    const article = new FakeArticle();
    article.page = undefined;
    article.failure = 'no-answer';
    const { session } = await openArticle(article);
    expect(session.snapshot).toMatchObject({ status: { kind: 'error' }, problem: 'no-answer' });
  });

  it('joins what is stored, and follows one article at a time', async () => {
    const { article, session } = await openArticle();
    article.store({ annotations: [annotation()], canUndo: true });
    expect(session.snapshot).toMatchObject({ rows: [{ tag: 'unsourced', note: 'stored' }], canUndo: true });
    expect(session.snapshot.rows[0]).not.toHaveProperty('isStoredAwaited');
    const elsewhere = 'https://harbour-gazette.example/news/tide';
    const { facts } = pageSnapshot();
    article.page = { snapshot: pageSnapshot({ facts: { ...facts, source: elsewhere } }), selectedText: '' };
    article.count();
    await settled();
    expect(article.followed()).toEqual([elsewhere]);
    expect(session.snapshot).toMatchObject({ rows: [{ state: 'untagged', isStoredAwaited: true }], canUndo: false });
  });

  it('says what is wrong with the database, and shows the claims all the same', async () => {
    const { article, session } = await openArticle();
    article.failToStore('storage-newer');
    await settled();
    expect(session.snapshot.problem).toBe('storage-newer');
    expect(session.snapshot.rows).toMatchObject([{ id }]);
  });

  it('shows only the suggestions that the reader wants', async () => {
    const article = new FakeArticle();
    const suggestedTag = { tag: 'promotional' as const, reasons: [] };
    const claim = { checkWorthiness: 0.8, reasons: [], support: { kind: 'none' as const }, suggestedTag };
    const claims = [pageClaim({ claim: claim as never })];
    article.page = { snapshot: pageSnapshot({ claims }), selectedText: '' };
    const { session, preferences } = await openArticle(article);
    expect(session.snapshot.rows[0]?.claim?.suggestedTag).toEqual(suggestedTag);
    preferences.set({ suggestionsShown: ['sourced'] });
    expect(session.snapshot.rows[0]?.claim?.suggestedTag).toBeUndefined();
  });
});

describe('rows', () => {
  it('that say the same as before are the same objects, and others are not', async () => {
    const article = new FakeArticle();
    article.page = { snapshot: pageSnapshot({ claims: [pageClaim(), other] }), selectedText: '' };
    const { session } = await openArticle(article);
    article.store();
    const [first, second] = session.snapshot.rows;
    article.page = { snapshot: structuredClone(article.page.snapshot), selectedText: 'chosen' };
    const before = session.snapshot.rows;
    article.count();
    await settled();
    expect(session.snapshot.selectedText).toBe('chosen');
    expect(session.snapshot.rows).toBe(before);
    article.store({ annotations: [annotation()] });
    expect(session.snapshot.rows[0]).not.toBe(first);
    expect(session.snapshot.rows[1]).toBe(second);
  });
});

describe('what the reader does', () => {
  it('waits until it is known what is stored, and is done once', async () => {
    const { article, session } = await openArticle();
    session.actions.onTag(id, 'sourced');
    await settled();
    expect(article.asked).toEqual([]);
    article.store();
    await settled();
    article.store();
    await settled();
    expect(article.asked).toMatchObject([['saveAnnotation', { tag: 'sourced', target: { source } }]]);
  });

  it('is done with the claim of before, while the page is read anew and has none', async () => {
    const { article, session } = await openArticle();
    article.store();
    article.page = { snapshot: pageSnapshot({ state: 'reading', claims: [] }), selectedText: '' };
    article.count();
    await settled();
    expect(session.snapshot.rows).toEqual([]);
    session.actions.onNoteChange(id, 'a');
    await settled();
    expect(article.asked).toMatchObject([['saveTyped', { note: 'a' }]]);
  });

  it('is taken back only once it is stored', async () => {
    const { article, session } = await openArticle();
    article.store();
    const answer = article.wait();
    session.actions.onTag(id, 'sourced');
    session.actions.onUndo();
    await settled();
    expect(article.asked).toMatchObject([['saveAnnotation', { tag: 'sourced' }]]);
    answer();
    await settled();
    expect(article.asked).toMatchObject([
      ['saveAnnotation', {}],
      ['undo', { source }],
    ]);
  });

  it('is told when it fails, and no more once something has worked', async () => {
    const { article, session } = await openArticle();
    article.store();
    article.failure = 'storage-full';
    session.actions.onNoteChange(id, 'a');
    await settled();
    expect(session.snapshot.problem).toBe('storage-full');
    expect(article.kept).toMatchObject([{ note: 'a' }]);
    article.failure = undefined;
    session.actions.onNoteChange(id, 'ab');
    await settled();
    expect(session.snapshot.problem).toBeUndefined();
  });

  it('with words that are none of the article’s is told as that', async () => {
    const { session } = await openArticle();
    session.actions.onTagSelection();
    await settled();
    expect(session.snapshot.problem).toBe('not-in-article');
  });

  it('is undone and exported for the article that is shown', async () => {
    const { article, session } = await openArticle();
    session.actions.onUndo();
    await settled();
    const request = { format: 'csv', scope: 'page', to: 'file' } as const;
    session.actions.onExport(request);
    await settled();
    expect(article.asked).toEqual([
      ['undo', { source }],
      ['exportNotes', { request, source }],
    ]);
    expect(session.snapshot.exportOutcome).toEqual({ kind: 'nothing' });
  });
});

describe('what was typed and not stored', () => {
  it('is shown, and stored once the database answers', async () => {
    const { article, session } = await openArticle();
    article.keepAside(source, [typed(3, { note: 'kept aside' })]);
    expect(session.snapshot.rows).toMatchObject([{ note: 'kept aside' }]);
    expect(article.asked).toEqual([]);
    article.store();
    await settled();
    expect(article.asked).toMatchObject([['saveTyped', { note: 'kept aside' }]]);
  });
});

it('nobody is told of anything once the session has ended', async () => {
  const { article, session, life } = await openArticle();
  const heard = vi.fn();
  session.subscribe(heard, new AbortController().signal);
  life.abort();
  article.count();
  article.store({ annotations: [annotation()] });
  await settled();
  expect(heard).not.toHaveBeenCalled();
});
