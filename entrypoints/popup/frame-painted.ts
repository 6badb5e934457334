/** Milliseconds after which whoever waits goes on all the same: a hidden page paints nothing, and nothing large may be new. */
const longest = 250;

/**
 * Resolves once what is drawn by now has been painted. What loads a processor should wait for it: on two cores, the other
 * claims' and the database's arrival held the first claims up by a tenth.
 */
export function framePainted(): Promise<void> {
  return new Promise((resolve) => {
    const drawn = performance.now();
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntries().some(({ startTime }) => startTime > drawn)) done();
    });
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    // A frame's end on this thread is too early: others still raster it. Claims are the largest there is in the popup.
    observer.observe({ type: 'largest-contentful-paint' });
    setTimeout(done, longest);
  });
}
