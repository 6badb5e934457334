/** Brings a range to the middle of the window, or the start of one that is taller; false for none. */
export function scrollTo(range: Range | undefined, behavior = scrolling()): boolean {
  if (range === undefined) return false;
  // The element first, which may stand in a scrolling box of the page's; then the words, for a paragraph taller than the window.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: Math.min(top, top + height / 2 - innerHeight / 2), behavior });
  return true;
}

function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
