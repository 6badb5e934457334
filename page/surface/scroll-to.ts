import { callOf, propertyOf } from '../../text/node-property.ts';
/**
 * Brings a range to the middle of the window, or the start of one that is taller; smoothly, unless the reader prefers
 * reduced motion.
 *
 * @returns false without a range.
 */
export function scrollSmoothlyTo(range: Range | undefined): boolean {
  return scrollTo(range, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
}

/** As `scrollSmoothlyTo`, at once, for keys and the card: the next key may come before a smooth scroll has ended. */
export function scrollTo(range: Range | undefined, behavior: ScrollBehavior = 'instant'): boolean {
  if (range === undefined) return false;
  // The element first, which may stand in a scrolling box of the page's; then the text, for a paragraph taller than the
  // window.
  const around = propertyOf(range.startContainer, 'parentElement');
  if (around !== null) callOf(around, 'scrollIntoView', { block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: Math.min(top, top + height / 2 - innerHeight / 2), behavior });
  return true;
}

/** True if some of a range lies in the window. */
export function isInSight(range: Range): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      right > Math.max(left, 0) && left < innerWidth && bottom > Math.max(top, 0) && top < innerHeight,
  );
}
