import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShownPage } from '../../messaging/active-tab.ts';
import { ArticleSession } from '../../session/article-session.ts';
import { PanelPage } from '../../session/panel-page.ts';
import { PanelSession, type PanelSources } from '../../session/panel-session.ts';
import type { FollowCurrentClaim } from '../../session/current-claim.ts';
import { ReminderSession } from '../../session/reminder-session.ts';
import { annotation, pageClaim, pageSnapshot } from './claims.ts';
import { FakeArticle, FakePreferences } from './fake-article.ts';

const { source } = pageSnapshot().facts;

/** A window whose tabs hold fake articles, with the panel beside it. */
class FakeWindow {
  readonly life = new AbortController();
  readonly preferences = new FakePreferences();
  readonly articles = new Map<number, FakeArticle>();
  readonly pages: { readonly tabId: number; readonly signal: AbortSignal }[] = [];
  readonly connections: Parameters<FollowCurrentClaim>[] = [];
  isStill: (tabId: number) => Promise<boolean | undefined> = () => Promise.resolve(undefined);
  daysUnsaved: number | undefined = 9;
  #show: (page: ShownPage) => void = () => undefined;

  readonly sources: PanelSources = {
    followActiveTab: (isStill, onPage) => {
      this.isStill = isStill;
      this.#show = onPage;
      return Promise.resolve();
    },
    sourceIn: (tabId) => Promise.resolve(this.articleIn(tabId).page?.snapshot.facts.source),
    openPage: (tabId, signal) => {
      this.pages.push({ tabId, signal });
      const article = new ArticleSession(this.articleIn(tabId).sources, this.preferences, signal);
      const ask = (): Promise<number | undefined> => Promise.resolve(this.daysUnsaved);
      const reminder = new ReminderSession(article, this.preferences, signal, ask);
      const followCurrentClaim: FollowCurrentClaim = (...connection) => void this.connections.push(connection);
      const sources = {
        followCurrentClaim,
        pointAt: () => undefined,
        sameClaimElsewhere: () => Promise.resolve([]),
        onStoredChange: () => undefined,
      };
      return new PanelPage(article, reminder, sources, signal);
    },
  };

  articleIn(tabId: number): FakeArticle {
    const article = this.articles.get(tabId) ?? new FakeArticle();
    this.articles.set(tabId, article);
    return article;
  }

  async show(page: Partial<ShownPage>): Promise<void> {
    this.#show({ tabId: 1, visit: 0, loads: 0, ...page });
    await vi.advanceTimersByTimeAsync(0);
  }

  open(): PanelSession {
    return new PanelSession(this.sources, this.life.signal);
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('the side panel', () => {
  it('shows nothing before the window tells its page, and then that', async () => {
    const window = new FakeWindow();
    const panel = window.open();
    expect(panel.snapshot.page).toBeUndefined();
    await window.show({});
    expect(panel.snapshot.page?.snapshot).toMatchObject({ source, status: { kind: 'ready' }, daysUnsaved: 9 });
  });

  it('goes to another page with another tab or visit, and leaves the one before', async () => {
    const window = new FakeWindow();
    const panel = window.open();
    await window.show({});
    const { page, key } = panel.snapshot;
    await window.show({ tabId: 2 });
    expect(panel.snapshot.page).not.toBe(page);
    expect(panel.snapshot.key).not.toBe(key);
    await window.show({ tabId: 2, visit: 1 });
    expect(window.pages.map(({ tabId, signal }) => [tabId, signal.aborted])).toEqual([
      [1, true],
      [2, true],
      [2, false],
    ]);
    window.life.abort();
    expect(window.pages.at(-1)?.signal.aborted).toBe(true);
  });

  it('asks the same page again when it has loaded again', async () => {
    const window = new FakeWindow();
    const panel = window.open();
    await window.show({});
    const { page } = panel.snapshot;
    await window.show({ loads: 1 });
    expect(panel.snapshot.page).toBe(page);
    expect(window.articleIn(1).timesAsked).toBe(2);
  });

  it('knows whether a tab still has the article that it shows', async () => {
    const window = new FakeWindow();
    window.open();
    expect(await window.isStill(1)).toBeUndefined();
    await window.show({});
    expect(await window.isStill(1)).toBe(true);
    window.articleIn(1).page = undefined;
    expect(await window.isStill(1)).toBe(false);
  });
});

describe('its list', () => {
  const readAnew = { snapshot: pageSnapshot({ state: 'reading', claims: [] }), selectedText: '' };

  async function openedPage() {
    const window = new FakeWindow();
    const panel = window.open();
    await window.show({});
    const article = window.articleIn(1);
    article.store({ annotations: [annotation()] });
    const state = () => panel.snapshot.page?.snapshot;
    return { window, article, state };
  }

  it('stays as it was while the same article is read anew, and for no longer than five seconds', async () => {
    const { article, state } = await openedPage();
    const rows = state()?.rows;
    article.page = readAnew;
    article.count();
    await vi.advanceTimersByTimeAsync(4900);
    expect(state()?.rows).toBe(rows);
    expect(state()?.status.kind).toBe('ready');
    await vi.advanceTimersByTimeAsync(300);
    expect(state()?.rows).toEqual([]);
    expect(state()?.status.kind).toBe('loading');
  });

  it('stays over an answer with no claims, and is the new one as soon as there is one', async () => {
    const { article, state } = await openedPage();
    const rows = state()?.rows;
    article.page = { snapshot: pageSnapshot({ claims: [] }), selectedText: '' };
    article.count();
    await vi.advanceTimersByTimeAsync(0);
    expect(state()?.rows).toBe(rows);
    article.page = { snapshot: pageSnapshot({ claims: [pageClaim({ id: 'new' })] }), selectedText: '' };
    article.count();
    await vi.advanceTimersByTimeAsync(0);
    expect(state()?.rows).toMatchObject([{ id: 'new' }]);
  });

  it('goes at once with another article', async () => {
    const { article, state } = await openedPage();
    const facts = { ...pageSnapshot().facts, source: 'https://harbour-gazette.example/news/tide' };
    article.page = { snapshot: pageSnapshot({ state: 'reading', claims: [], facts }), selectedText: '' };
    article.count();
    await vi.advanceTimersByTimeAsync(0);
    expect(state()?.rows).toEqual([]);
  });

  it('follows the page to its current claim, and connects again when the page script went away', async () => {
    const { window, state } = await openedPage();
    const [onClaim, onEnd] = window.connections[0] ?? [];
    onClaim?.('1:here');
    expect(state()?.currentId).toBe('1:here');
    onEnd?.(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(window.connections).toHaveLength(2);
    await window.show({ tabId: 2 });
    expect(window.connections.slice(0, 2).every(([, , signal]) => signal.aborted)).toBe(true);
  });
});

describe('the reminder of a backup', () => {
  it('is asked again when the reader changes how often, or has exported', async () => {
    const window = new FakeWindow();
    const panel = window.open();
    await window.show({});
    const state = () => panel.snapshot.page?.snapshot;
    window.daysUnsaved = undefined;
    window.preferences.set({ palette: 'colour-blind-safe' });
    await vi.advanceTimersByTimeAsync(0);
    expect(state()?.daysUnsaved).toBe(9);
    window.preferences.set({ backupReminder: 'never' });
    await vi.advanceTimersByTimeAsync(0);
    expect(state()?.daysUnsaved).toBeUndefined();
    window.daysUnsaved = 30;
    panel.snapshot.page?.actions.onExport({ format: 'json', scope: 'everything', to: 'file' });
    await vi.advanceTimersByTimeAsync(0);
    expect(state()?.daysUnsaved).toBe(30);
  });
});
