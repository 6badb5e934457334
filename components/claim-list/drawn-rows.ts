import { useEffect, useState } from 'preact/hooks';

/** Enough to fill the popup twice, and a side panel. More would keep the first frame waiting. */
const atOnce = 12;
/** Added in each step: a few milliseconds of work, so that typing and scrolling go on in between. */
const eachStep = 40;

/** How many of the rows are drawn: the first screen at once, the others soon after, the current one always. */
export function useDrawnRows(total: number, currentIndex: number): number {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= total) return;
    // Not by animation frame: a hidden page gets none, and an unfinished list would be a list with claims missing.
    const timer = setTimeout(() => setDrawn(drawn + eachStep), 16);
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(total, Math.max(drawn, currentIndex + 1));
}
