/** Milliseconds between two changes that are told: a page can change its address a thousand times a second. */
const pause = 500;

/**
 * Tells of each address that the page goes to without loading: the first at once, of those that follow quickly the last
 * one. Without a sign to the page, unlike an event on its document.
 */
export function watchAddress(onChange: (to: URL, from: URL) => void, signal?: AbortSignal): void {
  let told = location.href;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (waiting !== undefined || location.href === told || signal?.aborted) return;
    const from = told;
    told = location.href;
    waiting = setTimeout(() => {
      waiting = undefined;
      look();
    }, pause);
    onChange(new URL(told), new URL(from));
  };
  // Firefox has had it since version 147.
  if ('navigation' in globalThis) navigation.addEventListener('currententrychange', look, { signal });
  else setInterval(look, 1000);
}
