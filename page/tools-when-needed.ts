import { awaitTools } from './handover.ts';
import type { PageTools, ToolsPage } from './page-tools.ts';

/** The page tools, which are brought into the page the first time that something needs them. */
export class ToolsWhenNeeded {
  readonly #bring: () => Promise<unknown>;
  readonly #page: () => ToolsPage;
  readonly #signal: AbortSignal;
  #coming: Promise<PageTools> | undefined;
  #here: PageTools | undefined;

  /**
   * @param bring has the background inject them.
   * @param page what they work on.
   */
  constructor(bring: () => Promise<unknown>, page: () => ToolsPage, signal: AbortSignal) {
    this.#bring = bring;
    this.#page = page;
    this.#signal = signal;
  }

  /** Undefined until they have come. */
  get here(): PageTools | undefined {
    return this.#here;
  }

  /** Brings them in, once. Rejects if they cannot be had now; the next who needs them tries again. */
  get(): Promise<PageTools> {
    this.#coming ??= this.#bringIn().catch((error: unknown) => {
      this.#coming = undefined;
      throw error;
    });
    return this.#coming;
  }

  async #bringIn(): Promise<PageTools> {
    const created = awaitTools();
    await this.#bring();
    const create = await created;
    this.#signal.throwIfAborted();
    this.#here = create(this.#page(), this.#signal);
    return this.#here;
  }
}
