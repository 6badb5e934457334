import { listen } from './kept-listeners.ts';

/** Milliseconds between two reports: often enough for the list to seem to move along. */
const interval = 150;

/** What readers do before a page scrolls because they want it to. */
const ownMoves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Tells which claim the reader has scrolled to. */
export interface CurrentClaimReport {
  /** Tells the claim nearest the middle of the window, whenever it becomes another one, until the signal aborts. */
  follow(tell: (claimId: string) => void, signal: AbortSignal): void;
  /** The list is about to scroll the page: what passes by on the way is not where the reader went. */
  pause(): void;
}

/** @param claimNear gives the id of the claim nearest to a height in the window (CSS pixels from its top). */
export function createCurrentClaimReport(
  window: Window,
  claimNear: (y: number) => string | undefined,
): CurrentClaimReport {
  let isPaused = false;
  return {
    pause() {
      isPaused = true;
    },
    follow(tell, signal) {
      let last: string | undefined;
      let timer: number | undefined;
      const report = (): void => {
        timer = undefined;
        const claimId = isPaused ? undefined : claimNear(window.innerHeight / 2);
        if (signal.aborted || claimId === undefined || claimId === last) return;
        last = claimId;
        tell(claimId);
      };
      const resume = (): void => {
        isPaused = false;
      };
      // Captured: the article may stand in a scrolling box, whose events do not bubble.
      const listening = { capture: true, passive: true, signal };
      listen(window, 'scroll', () => (timer ??= window.setTimeout(report, interval)), listening);
      for (const move of ownMoves) listen(window, move, resume, listening);
    },
  };
}
