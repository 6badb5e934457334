import { insertHost, keepHost } from './shadow-host.ts';

/** Milliseconds until a screen reader knows a new live region: words that come with it would not be read. */
const knownAfter = 150;
/** Milliseconds that words stay: long enough to be read out, and nobody should come across them on the page later. */
const shownFor = 5000;

/** Out of sight, yet in what screen readers are given. */
const style = 'div { all: initial; position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }';

/**
 * Gives a function that says words to screen readers, from a closed shadow root that is inserted with the first of
 * them.
 */
export function createLiveRegion(page: Document, signal: AbortSignal): (words: string) => void {
  let inserted: HTMLDivElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    const region = (inserted ??= insertRegion(page, signal));
    keepHost(region);
    // Emptied first, or the same words would not be said again.
    region.textContent = '';
    timer = setTimeout(() => {
      region.textContent = words;
      timer = setTimeout(() => (region.textContent = ''), shownFor);
    }, knownAfter);
  };
}

function insertRegion(page: Document, signal: AbortSignal): HTMLDivElement {
  const region = page.createElement('div');
  region.role = 'status';
  // `window.find` looks into closed roots, and a page could use it to find out our words; it does not look into this
  // element.
  const hidden = page.createElement('object');
  hidden.append(region);
  insertHost(page, style, signal).append(hidden);
  return region;
}
