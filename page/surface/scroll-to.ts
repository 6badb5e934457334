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
  unfold(range);
  // The element first, which may stand in a scrolling box of the page's; then the text, for a paragraph taller than the
  // window.
  const around = propertyOf(range.startContainer, 'parentElement');
  if (around !== null) callOf(around, 'scrollIntoView', { block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: Math.min(top, top + height / 2 - innerHeight / 2), behavior });
  return true;
}

/** Opens what a range is folded away in, as the browser's own search does: closed `<details>`, `hidden=until-found`. */
export function unfold({ startContainer }: Range): void {
  for (let around = elementAround(startContainer); around !== null; around = elementAround(around)) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (callOf(around, 'getAttribute', 'hidden') === 'until-found') callOf(around, 'removeAttribute', 'hidden');
  }
}

/** The element around a node, also across the edge of its shadow tree. */
function elementAround(node: Node): Element | null {
  const around = propertyOf(node, 'parentNode');
  if (around instanceof ShadowRoot) return around.host;
  return around instanceof Element ? around : null;
}

/** True if a range has a place on the page, in the window or out of it. */
export function isLaidOut(range: Range): boolean {
  return range.getClientRects().length > 0;
}

/** True if some of a range lies in the window. */
export function isInSight(range: Range): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      right > Math.max(left, 0) && left < innerWidth && bottom > Math.max(top, 0) && top < innerHeight,
  );
}
