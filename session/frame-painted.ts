/**
 * Milliseconds after which whoever waits goes on all the same: a hidden page paints nothing, and nothing large may be
 * new.
 */
const longest = 250;

/**
 * Resolves once what was drawn by a moment, in milliseconds since the page began, has been painted: now, or 0 for the
 * first frame of all. What loads a processor should wait for it: on two cores, the other claims' and the database's
 * arrival held the first claims up by a tenth, and the scripts' arrival the first frame by a third.
 */
export function framePainted(drawn = performance.now()): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntries().some(({ startTime }) => startTime > drawn)) done();
    });
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    // A frame's end on this thread is too early: others still raster it. Claims are the largest there is in the popup.
    observer.observe({ type: 'largest-contentful-paint', buffered: drawn === 0 });
    setTimeout(done, longest);
  });
}
