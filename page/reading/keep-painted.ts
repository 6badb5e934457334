import { listen } from './kept-listeners.ts';

/** Milliseconds between two looks: each asks the registry six times, and costs less than a scroll event does. */
const interval = 2000;
/** Milliseconds between two looks while the reader scrolls. */
const scrollInterval = 250;

/**
 * Looks after the paint for as long as the signal does not abort: a page that marks its own search results, or another
 * extension, may clear the whole registry of highlights (`CSS.highlights.clear()`), of which nobody is told.
 *
 * @param restore paints again what is gone, and does nothing if all is there.
 */
export function keepPainted(restore: () => void, signal: AbortSignal): void {
  let last = 0;
  const look = (): void => {
    if (document.hidden) return;
    last = performance.now();
    restore();
  };
  const lookAgain = (): void => {
    if (performance.now() - last >= scrollInterval) look();
  };
  const listening = { capture: true, passive: true, signal };
  listen(window, 'focus', look, listening);
  listen(window, 'scroll', lookAgain, listening);
  const timer = setInterval(look, interval);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
