import type { ClaimRow } from '../components/views/claim-row.ts';
import type { SameClaim } from '../messaging/calls.ts';
import type { ArticleState } from './article-session.ts';
import { isStoredAwaited } from './page-view.ts';
import { Session, type Followed } from './session.ts';

const none: readonly SameClaim[] = [];

/** The look goes through the whole library: it takes at most this share of the time, however large that is. */
const share = 0.1;

/** The quotes of an article. */
interface Quotes {
  readonly source: string;
  readonly exacts: string[];
}

export interface SameClaimSources {
  readonly sameClaimElsewhere: (quotes: Quotes) => Promise<readonly SameClaim[]>;
  /** Calls back after each change to what is stored, until the signal aborts. */
  readonly onStoredChange: (callback: () => void, signal: AbortSignal) => void;
}

/** Where else the reader tagged the words of an article's rows. Asked once for all of them, and again after changes. */
export class SameClaimSession extends Session<{ readonly found: readonly SameClaim[] }> {
  readonly #sources: SameClaimSources;
  readonly #signal: AbortSignal;
  #quotes = '';
  #rows: readonly ClaimRow[] | undefined;
  #source: string | undefined;
  #life: AbortController | undefined;

  constructor(sources: SameClaimSources, signal: AbortSignal) {
    super({ found: none });
    this.#sources = sources;
    this.#signal = signal;
  }

  /** Looks for the words of these rows, and no longer for those of others. */
  follow(source: string | undefined, rows: readonly ClaimRow[]): void {
    if (rows === this.#rows && source === this.#source) return;
    [this.#rows, this.#source] = [rows, source];
    const exacts = rows.map(({ exact }) => exact);
    const quotes = source === undefined || exacts.length === 0 ? '' : JSON.stringify({ source, exacts });
    if (quotes === this.#quotes) return;
    this.#quotes = quotes;
    this.#life?.abort();
    this.change({ found: none });
    if (source === undefined || quotes === '') return;
    this.#life = new AbortController();
    this.#look({ source, exacts }, AbortSignal.any([this.#signal, this.#life.signal]));
  }

  #look(quotes: Quotes, signal: AbortSignal): void {
    let isWaiting = false;
    let isResting = false;
    const ask = async (): Promise<void> => {
      isWaiting = isResting;
      if (isResting) return;
      isResting = true;
      const start = performance.now();
      const found = await this.#sources.sameClaimElsewhere(quotes).catch(() => none);
      if (signal.aborted) return;
      this.change({ found });
      const rest = setTimeout(
        () => {
          isResting = false;
          if (isWaiting) void ask();
        },
        (performance.now() - start) / share,
      );
      signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
    };
    this.#sources.onStoredChange(() => void ask(), signal);
    void ask();
  }
}

/**
 * Looks for the claims of an article elsewhere once all of them are listed with what is stored of them: the first look
 * after a large import goes through the whole library, and the article's own tags would wait for that.
 */
export function followClaims(article: Followed<ArticleState>, sameClaim: SameClaimSession, signal: AbortSignal): void {
  const look = (): void => {
    const { rows, rowsLeft = 0, view } = article.snapshot;
    if (rowsLeft === 0 && !isStoredAwaited(view)) sameClaim.follow(view.snapshot?.facts.source, rows);
  };
  article.subscribe(look, signal);
  look();
}
