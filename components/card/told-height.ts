import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels of the frame's upper and lower border. */
const frameBorders = 2;

/** Tells how high the card is, after each drawing and whenever it grows: the page makes its frame as high as that. */
export function useToldHeight(card: RefObject<HTMLElement | null>, tell: (height: number) => void): void {
  const newest = useRef(tell);
  newest.current = tell;
  const measure = useCallback((): void => {
    if (card.current !== null) newest.current(Math.ceil(card.current.scrollHeight) + frameBorders);
  }, [card]);
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(measure);
    if (card.current !== null) sizes.observe(card.current);
    return () => sizes.disconnect();
  }, [card, measure]);
}
