/** Work that goes one after the other, in the order it was asked for. */
export interface Turns {
  /** Starts the work when all before it is done, whether that went well or not. */
  take<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  /** Resolves when all that was asked for so far is done. */
  settled(): Promise<void>;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    async settled() {
      await last;
    },
  };
}
