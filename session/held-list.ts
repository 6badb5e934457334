import type { PageSnapshot } from '../messaging/page-shapes.ts';
import type { ArticleState } from './article-session.ts';

/** Milliseconds: more than a reading takes on a busy machine. A text that is gone for longer is gone. */
const longestHeld = 5000;

/**
 * Keeps the list as it was while the same article is read anew: many pages change their address as they are scrolled,
 * and the list must not go from under the reader's hands.
 */
export class HeldList {
  readonly #onOver: () => void;
  #last: ArticleState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /**
   * @param onOver is called when the list has been held for too long: it is to be shown as it is.
   * @param signal ends the waiting for that.
   */
  constructor(onOver: () => void, signal: AbortSignal) {
    this.#onOver = onOver;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The state to show in place of the newest one. */
  of(state: ArticleState): ArticleState {
    const { snapshot } = state.view;
    const isReadAnew = snapshot !== undefined && isReadAgain(snapshot, this.#last?.view.snapshot);
    if (!isReadAnew) this.#stop();
    else if (!this.#isOver) this.#timer ??= setTimeout(() => this.#end(), longestHeld);
    if (!isReadAnew || this.#isOver) this.#last = snapshot?.state === 'read' ? state : undefined;
    const { rows, rowsLeft, status } = this.#last ?? state;
    return { ...state, rows, rowsLeft, status };
  }

  #end(): void {
    this.#isOver = true;
    this.#onOver();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isOver = false;
  }
}

/** A page that changes its address in the middle of being read says for a moment that it was read and has nothing. */
function isReadAgain({ state, facts, claims }: PageSnapshot, last: PageSnapshot | undefined): boolean {
  if (last === undefined || last.facts.source !== facts.source) return false;
  return state === 'reading' || (state === 'read' && claims.length === 0 && last.claims.length > 0);
}
