import { failureOf, type Failure } from '../failure/failure.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Unreadable } from '../messaging/calls.ts';
import type { PageSnapshot } from '../messaging/page-shapes.ts';
import type { AskedArticle } from './asked-article.ts';
import type { FollowStored } from './follow-stored.ts';
import { emptyView, nothingStored, type AnsweredView, type PageView } from './page-view.ts';
import { Session } from './session.ts';

/** Milliseconds between two questions to a page that is still being read. */
const askAgainAfter = 150;

/** What a view of a page is made from. */
export interface PageSources {
  /** Asks the page what it is, and the tab where it is. */
  readonly askArticle: () => AskedArticle;
  /** Has somebody answer in a tab where nobody does; else tells why that cannot be. Rejects with a `CallError`. */
  readonly reachPage: () => Promise<Unreadable | undefined>;
  /** Calls back when what the page told is out of date. */
  readonly onClaimsCounted: (callback: () => void, signal: AbortSignal) => void;
  readonly followStored: FollowStored;
  /** Resolves once what was drawn by now is on screen. */
  readonly framePainted: () => Promise<void>;
}

/** The article in a tab: asks the page, listens for its nudges, and follows what is stored of it. */
export class PageSession extends Session<PageView> {
  readonly #sources: PageSources;
  readonly #signal: AbortSignal;
  #followed: { readonly source: string; readonly life: AbortController } | undefined;

  /** @param asked the first questions, if they were asked beforehand, or the view that their answers made. */
  constructor(sources: PageSources, signal: AbortSignal, asked?: AskedArticle | AnsweredView) {
    super(asked !== undefined && 'snapshot' in asked ? asked : emptyView);
    this.#sources = sources;
    this.#signal = signal;
    sources.onClaimsCounted(() => this.ask(), signal);
    if (asked !== undefined && 'snapshot' in asked) this.#goOn(asked.snapshot);
    else void this.#take(asked ?? sources.askArticle());
  }

  /** Asks the page again. */
  ask(): void {
    if (!this.#signal.aborted) void this.#take(this.#sources.askArticle());
  }

  async #take(asked: AskedArticle): Promise<void> {
    try {
      await this.#takeAnswer(asked);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      await asked.address.then((address) => this.#show({ address }));
      await this.#takeFailure(error.failure);
    }
  }

  async #takeAnswer({ address, answer }: AskedArticle): Promise<void> {
    const addressShown = address.then((address) => this.#show({ address }));
    const answered = await answer;
    await addressShown;
    // What is stored of the article before is not what is stored of another.
    const isAnother = this.#goOn(answered.snapshot);
    this.#show({
      ...answered,
      silence: undefined,
      pageFailure: undefined,
      ...(isAnother && { ...nothingStored, storageFailure: undefined }),
    });
  }

  /** A page that is silent may only have no script yet; what it is can be told only by one. */
  async #takeFailure(failure: Failure): Promise<void> {
    if (failure !== 'page-silent') {
      this.#show({ pageFailure: failure });
      return;
    }
    try {
      const unreadable = await this.#sources.reachPage();
      if (unreadable === undefined) await this.#takeAnswer(this.#sources.askArticle());
      else this.#show({ silence: unreadable });
    } catch (error) {
      const failure = failureOf(error);
      this.#show(failure === 'page-silent' ? { silence: failure } : { pageFailure: failure });
    }
  }

  /**
   * Follows what is stored of the article, and asks again for what is still to come; true if the article is another
   * one.
   */
  #goOn({ facts, state, claimsLeft }: PageSnapshot): boolean {
    if (claimsLeft > 0) void this.#sources.framePainted().then(() => this.ask());
    else if (state === 'reading') setTimeout(() => this.ask(), askAgainAfter);
    const isAnother = this.#followed?.source !== facts.source;
    if (isAnother && !this.#signal.aborted) this.#follow(facts.source);
    return isAnother;
  }

  #follow(source: string): void {
    this.#followed?.life.abort();
    this.#followed = { source, life: new AbortController() };
    const stop = AbortSignal.any([this.#signal, this.#followed.life.signal]);
    const { followStored } = this.#sources;
    followStored(source, (stored) => this.#show({ ...stored, storageFailure: undefined }), stop).catch(
      (error: unknown) => !stop.aborted && this.#show({ storageFailure: failureOf(error) }),
    );
  }

  #show(change: Partial<PageView>): void {
    if (!this.#signal.aborted) this.change(change);
  }
}
