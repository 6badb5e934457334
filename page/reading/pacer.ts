/**
 * Milliseconds a piece of work may hold the page's main thread: a frame at 60 Hz, with room for the page's own work.
 */
const sliceLength = 8;

export interface Timing {
  /** Milliseconds of our own work. */
  readonly total: number;
  /** Milliseconds of its longest uninterrupted piece. */
  readonly longestSlice: number;
}

/** Cuts long work into slices, and lets the page go on between two of them. */
export interface Pacer {
  /** Resolves at once while the slice lasts, and after the page had its turn when it is over. */
  pause(): Promise<void>;
  /** Waits for somebody else's work, which is not counted as ours. */
  wait<Result>(work: Promise<Result>): Promise<Result>;
  /** Drains a generator whose steps are the places where the work can be cut. */
  drain<Result>(steps: Iterator<unknown, Result>): Promise<Result>;
  timing(): Timing;
}

/** @throws the signal's reason, from `pause` and `drain`, once it aborts. */
export function createPacer(signal: AbortSignal): Pacer {
  let sliceStart = performance.now();
  let total = 0;
  let longestSlice = 0;

  const endSlice = (): void => {
    const length = performance.now() - sliceStart;
    total += length;
    longestSlice = Math.max(longestSlice, length);
    sliceStart = performance.now();
  };
  const pause = async (): Promise<void> => {
    signal.throwIfAborted();
    if (performance.now() - sliceStart < sliceLength) return;
    endSlice();
    await letThePageGoOn();
    signal.throwIfAborted();
    sliceStart = performance.now();
  };

  return {
    pause,
    async wait(work) {
      endSlice();
      try {
        return await work;
      } finally {
        sliceStart = performance.now();
      }
    },
    async drain(steps) {
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        await pause();
      }
    },
    timing() {
      endSlice();
      return { total, longestSlice };
    },
  };
}

/** `scheduler.yield` would come back ahead of the page's own queued tasks; a fact-checker's marks can wait for them. */
function letThePageGoOn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
