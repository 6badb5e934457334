import type { Annotation } from '../../annotation/model/annotation.ts';
import { openWorker, type AskWorker, type WorkerEnd } from '../../messaging/worker-calls.ts';

/** What a page asks the worker that fills templates for a preview. */
export interface FillerCalls {
  fill: {
    readonly input: { readonly text: string; readonly notes: readonly Annotation[] };
    readonly output: string;
  };
}

/** Milliseconds: a template of the size of the built-in ones takes some 5. */
const mostTime = 2000;

/** Shows what a template makes of some notes, as long as that takes no longer than a reader waits. */
export class TemplateFiller {
  readonly #start: () => WorkerEnd;
  #life = new AbortController();
  #ask: AskWorker<FillerCalls> | undefined;
  #isFilling = false;

  constructor(
    start: () => WorkerEnd = () => new Worker(new URL('./template-worker.ts', import.meta.url), { type: 'module' }),
  ) {
    this.#start = start;
  }

  /** @returns undefined if it took too long, cannot be filled, or another text was asked for meanwhile. */
  async fill(text: string, notes: readonly Annotation[]): Promise<string | undefined> {
    if (this.#isFilling) this.#end();
    const life = this.#life;
    const ask = (this.#ask ??= openWorker<FillerCalls>(this.#start(), life.signal));
    const overdue = setTimeout(() => life === this.#life && this.#end(), mostTime);
    this.#isFilling = true;
    try {
      return await ask('fill', { text, notes });
    } catch {
      return undefined;
    } finally {
      clearTimeout(overdue);
      if (life === this.#life) this.#isFilling = false;
    }
  }

  #end(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#ask = undefined;
    this.#isFilling = false;
  }
}
