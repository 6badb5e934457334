import { setTimeout as pause } from 'node:timers/promises';

/** What a page was told before a kill. */
export interface ToldBefore {
  /** Ids of the notes whose saving was confirmed. */
  readonly confirmed: readonly string[];
  /** True if the reader was told that all is done. */
  readonly isAllDone: boolean;
}

/** What a page was told of its activity. */
export class WhatIsTold {
  readonly #confirmed: string[] = [];
  #isOver = false;
  #isRefused = false;
  over: Promise<void> = Promise.resolve();

  readonly onConfirmed = (id: string): void => void this.#confirmed.push(id);

  readonly onRefused = (): void => {
    this.#isRefused = true;
  };

  follow(activity: Promise<unknown>): void {
    this.over = activity.then(
      () => {
        this.#isOver = true;
      },
      () => undefined,
    );
  }

  untilNow(): ToldBefore {
    return { confirmed: [...this.#confirmed], isAllDone: this.#isOver && !this.#isRefused };
  }

  /** Waits until the activity is over, and tells how many milliseconds that took: at most so many. */
  async within(most: number): Promise<number> {
    const from = performance.now();
    await Promise.race([this.over, pause(most)]);
    return this.#isOver ? Math.round(performance.now() - from) : most;
  }
}
