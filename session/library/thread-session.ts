import type { ThreadView } from '../../components/views/thread.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { uiToBackground } from '../../messaging/calls.ts';
import { Session } from '../session.ts';

/** The index of claims has other things to answer: this thread takes at most so much of the time. */
const share = 0.2;

/** The notes on the claim of the note that is open; asked again after changes to what is stored. */
export class ThreadSession extends Session<{ readonly thread: ThreadView | undefined }> {
  readonly #ask: Ask<typeof uiToBackground>;
  #life = new AbortController();
  #id: string | undefined;
  #isResting = false;
  #isWaiting = false;

  constructor(ask: Ask<typeof uiToBackground>) {
    super({ thread: undefined });
    this.#ask = ask;
  }

  /** Shows the thread of this note, and no longer that of another; undefined for none. */
  open(id: string | undefined): void {
    if (id === this.#id) return;
    this.#life.abort();
    this.#life = new AbortController();
    this.#id = id;
    this.#isResting = false;
    this.change({ thread: undefined });
    this.lookAgain();
  }

  lookAgain(): void {
    this.#isWaiting = this.#isResting;
    if (this.#id !== undefined && !this.#isResting) void this.#look(this.#id, this.#life.signal);
  }

  async #look(id: string, signal: AbortSignal): Promise<void> {
    this.#isResting = true;
    const start = performance.now();
    // Without an answer the note stands as it would alone; what cannot be read is told by the catalogue.
    const notes = await this.#ask('threadOf', { id }).catch(() => undefined);
    if (signal.aborted) return;
    this.change({ thread: notes && { of: id, notes } });
    const rest = setTimeout(
      () => {
        this.#isResting = false;
        if (this.#isWaiting) this.lookAgain();
      },
      (performance.now() - start) / share,
    );
    signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
  }
}
