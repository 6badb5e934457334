/** Milliseconds between two reports: often enough for the list to seem to move along. */
const interval = 150;

/** What a reader does before a page scrolls by his own will. */
const ownMoves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export interface PlaceReport {
  /** Tells the claim that the window's middle is nearest to, whenever it becomes another one, until the signal aborts. */
  follow(tell: (claimId: string) => void, signal: AbortSignal): void;
  /** The list is about to scroll the page: what passes by on the way is not where the reader went. */
  lead(): void;
}

/** @param claimNear gives the id of the claim nearest to a height in the window. */
export function createPlaceReport(window: Window, claimNear: (y: number) => string | undefined): PlaceReport {
  let isLed = false;
  return {
    lead() {
      isLed = true;
    },
    follow(tell, signal) {
      let last: string | undefined;
      let timer: number | undefined;
      const report = (): void => {
        timer = undefined;
        const claimId = isLed ? undefined : claimNear(window.innerHeight / 2);
        if (signal.aborted || claimId === undefined || claimId === last) return;
        last = claimId;
        tell(claimId);
      };
      const free = (): void => {
        isLed = false;
      };
      // Captured: the article may stand in a scrolling box, whose events do not bubble.
      const listening = { capture: true, passive: true, signal };
      window.addEventListener('scroll', () => (timer ??= window.setTimeout(report, interval)), listening);
      for (const move of ownMoves) window.addEventListener(move, free, listening);
    },
  };
}
