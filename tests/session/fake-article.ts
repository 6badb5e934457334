import { CallError } from '../../messaging/call-error.ts';
import type { Unreadable } from '../../messaging/calls.ts';
import type { PageSnapshot } from '../../messaging/page-shapes.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { ArticleSession, type ArticleSources } from '../../session/article-session.ts';
import { Session } from '../../session/session.ts';
import type { Failure, StorageFailure } from '../../failure/failure.ts';
import { StorageError } from '../../storage/storage-error.ts';
import type { Stored } from '../../storage/stored.ts';
import type { Settings } from '../../settings/settings.ts';
import { pageSnapshot } from './claims.ts';

const settings: Settings = {
  name: '',
  sensitivity: 'balanced',
  highlightsShown: true,
  sites: { mode: 'everywhere', only: [], never: [] },
  suggestionsShown: ['sourced', 'unsourced', 'promotional'],
  highlightStyle: 'underline',
  palette: 'standard',
  language: 'en',
  backupReminder: 'monthly',
  selectionButton: true,
  minimap: false,
  cardDensity: 'comfortable',
  versionsKept: true,
  lookUp: { hidden: [], own: [] },
};

/** Preferences that a test sets. */
export class FakePreferences extends Session<{ readonly settings: Settings }> {
  constructor() {
    super({ settings });
  }

  set(change: Partial<Settings>): void {
    this.change({ settings: { ...this.snapshot.settings, ...change } });
  }
}

/** What is followed of one article in the fake database, until nobody follows it. */
interface Following {
  readonly source: string;
  readonly onStored: (stored: Stored) => void;
  readonly fail: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** A page, a background and a database that say what a test has them say, and write down what they are asked. */
export class FakeArticle {
  /** What the page answers; undefined if nobody answers there. */
  page: { snapshot: PageSnapshot; selectedText: string } | undefined = { snapshot: pageSnapshot(), selectedText: '' };
  address: string | undefined = 'https://harbour-gazette.example/news/ferry';
  unreadable: Unreadable | undefined;
  /** What the page answers once the page script has been brought in. */
  broughtIn: FakeArticle['page'];
  /** Why the background does nothing, while it does nothing. */
  failure: Failure | undefined;
  timesAsked = 0;
  readonly asked: [string, unknown][] = [];
  readonly kept: Draft[] = [];
  #answers: Promise<void> = Promise.resolve();
  readonly #counted: (() => void)[] = [];
  readonly #followings: Following[] = [];
  readonly #unstored = new Map<string, (kept: readonly Draft[]) => void>();

  readonly sources: ArticleSources = {
    askArticle: () => {
      this.timesAsked += 1;
      const answer =
        this.page === undefined ? Promise.reject(new CallError('page-silent')) : Promise.resolve(this.page);
      answer.catch(() => undefined);
      return { address: Promise.resolve(this.address), answer };
    },
    reachPage: () => {
      this.page ??= this.broughtIn;
      return this.failure === undefined
        ? Promise.resolve(this.unreadable)
        : Promise.reject(new CallError(this.failure));
    },
    onClaimsCounted: (callback) => this.#counted.push(callback),
    followStored: (source, onStored, signal) =>
      new Promise((_, fail) => this.#followings.push({ source, onStored, fail, signal })),
    framePainted: () => Promise.resolve(),
    unstored: {
      keep: (draft) => Promise.resolve(void this.kept.push(draft)),
      drop: () => Promise.resolve(),
    },
    watchUnstored: (source, onKept) => this.#unstored.set(source, onKept),
    askPage: (...call: unknown[]) => this.#answer(...call),
    askBackground: (...call: unknown[]) => this.#answer(...call),
    changeSettings: (change) => this.#answer('changeSettings', change),
    askToReadAllSites: () => this.#answer('askToReadAllSites').then(() => true),
    readAnyway: () => this.#answer('readAnyway'),
    reloadPage: () => this.#answer('reloadPage'),
    openLibrary: () => this.#answer('openLibrary'),
    openSettings: () => this.#answer('openSettings'),
    exportNotes: (request, source) => {
      this.asked.push(['exportNotes', { request, source }]);
      return Promise.resolve({ kind: 'nothing' });
    },
  };

  /** The page has painted its claims anew. */
  count(): void {
    for (const callback of this.#counted) callback();
  }

  /** The articles that are followed in the database now. */
  followed(): string[] {
    return this.#followings.filter(({ signal }) => !signal.aborted).map(({ source }) => source);
  }

  /** The database tells what is stored of the article that is followed. */
  store(stored: Partial<Stored> = {}): void {
    this.#followings.at(-1)?.onStored({
      ...{ annotations: [], others: [], drafts: [], canUndo: false, notesLeft: false },
      ...stored,
    });
  }

  failToStore(failure: StorageFailure): void {
    this.#followings.at(-1)?.fail(new StorageError(failure));
  }

  /** The browser's small store tells what is kept aside of an article. */
  keepAside(source: string, kept: readonly Draft[]): void {
    this.#unstored.get(source)?.(kept);
  }

  /** Has everybody wait with their answers until the function that it gives is called. */
  wait(): () => void {
    let answer = (): void => undefined;
    this.#answers = new Promise((resume) => (answer = resume));
    return answer;
  }

  async #answer(name?: unknown, input?: unknown): Promise<never> {
    if (this.failure !== undefined) throw new CallError(this.failure);
    this.asked.push([String(name), input]);
    await this.#answers;
    return null as never;
  }
}

/** A session on a fake article, after the page's first answer. */
export async function openArticle(article = new FakeArticle()) {
  const preferences = new FakePreferences();
  const life = new AbortController();
  const session = new ArticleSession(article.sources, preferences, life.signal);
  await settled();
  return { article, preferences, session, life };
}

/** Resolves once what was answered has been taken in. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
