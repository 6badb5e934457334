import { expect } from 'vitest';
import { eventually } from './stage.ts';

/**
 * A page's own script, which measures how long the page is seen before a claim is painted: from its start, from when a
 * page that was made ready beforehand is visited, or from when the browser shows a kept one again.
 */
export const measuresPaint = `(() => {
  const measure = () => {
    const seen = performance.now();
    window.paintedAfter = undefined;
    const look = () => {
      if ((CSS.highlights.get('claimlight-claim')?.size ?? 0) > 0) window.paintedAfter = performance.now() - seen;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  addEventListener('pageshow', ({ persisted }) => persisted && measure());
  if (document.prerendering) document.addEventListener('prerenderingchange', measure);
  else measure();
})();`;

/** Milliseconds: a reader who sees the page may look, and click, so soon. */
const inTime = 2000;

/** A page of either driver, of an article with `measuresPaint`. */
interface Measured {
  evaluate(work: () => number | undefined): Promise<number | undefined>;
}

/** Waits until a claim is painted; that has to be within two seconds from when the page was seen, by its own clock. */
export async function isPaintedInTime(page: Measured): Promise<void> {
  let after: number | undefined;
  await eventually(async () => {
    after = await page.evaluate(() => (window as unknown as { paintedAfter?: number }).paintedAfter);
    expect(after).toBeDefined();
  });
  expect(after).toBeLessThan(inTime);
}
