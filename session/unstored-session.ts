import type { UnstoredDraft } from '../settings/unstored.ts';
import { Session } from './session.ts';

/** Tells what is kept aside of an article, now and after each change, until the signal aborts. */
export type WatchUnstored = (
  source: string,
  onKept: (kept: readonly UnstoredDraft[]) => void,
  signal: AbortSignal,
) => void;

const none: readonly UnstoredDraft[] = [];

/** What was typed about one article, or another later, and the database did not take. */
export class UnstoredSession extends Session<{ readonly unstored: readonly UnstoredDraft[] }> {
  readonly #watch: WatchUnstored;
  readonly #signal: AbortSignal;
  #followed: { readonly source: string; readonly life: AbortController } | undefined;

  constructor(watch: WatchUnstored, signal: AbortSignal) {
    super({ unstored: none });
    this.#watch = watch;
    this.#signal = signal;
  }

  /** Follows what is kept of this article, and of no other. */
  follow(source: string): void {
    if (this.#followed?.source === source || this.#signal.aborted) return;
    this.#followed?.life.abort();
    this.#followed = { source, life: new AbortController() };
    this.#take(none);
    this.#watch(source, (kept) => this.#take(kept), AbortSignal.any([this.#signal, this.#followed.life.signal]));
  }

  #take(kept: readonly UnstoredDraft[]): void {
    // One list for none, so that nothing is drawn again when there is nothing still.
    this.change({ unstored: kept.length === 0 ? none : kept });
  }
}
