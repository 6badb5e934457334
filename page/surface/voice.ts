import { insertHost, keepHost } from './shadow-host.ts';

/** Milliseconds until a screen reader knows a new live region: words that come with it would not be read. */
const firstHeard = 150;
/** Milliseconds that words stay: long enough to be taken up, and nobody should come across them on the page later. */
const longestStay = 5000;

/** Out of sight, yet in what screen readers are given. */
const style = 'div { all: initial; position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }';

/** Says words to screen readers, from a closed shadow root that is not in the page before the first of them. */
export function createVoice(page: Document, signal: AbortSignal): (words: string) => void {
  let region: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    region ??= insertRegion(page, signal);
    const heard = region;
    keepHost(heard);
    // Emptied first, or the same words would not be said again.
    heard.textContent = '';
    timer = setTimeout(() => {
      heard.textContent = words;
      timer = setTimeout(() => (heard.textContent = ''), longestStay);
    }, firstHeard);
  };
}

function insertRegion(page: Document, signal: AbortSignal): HTMLElement {
  const region = page.createElement('div');
  region.role = 'status';
  // `window.find` looks into closed roots, and a page could feel for our words with it; into this element it does not look.
  const hidden = page.createElement('object');
  hidden.append(region);
  insertHost(page, style, signal).append(hidden);
  return region;
}
