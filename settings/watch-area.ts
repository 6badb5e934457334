import { browser } from 'wxt/browser';

/** What became of items, by their names. */
export type AreaChanges = Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown }>>;

/** Calls back after each change of an area of `browser.storage`, by whatever page, until the signal aborts. */
export function watchArea(
  area: 'local' | 'sync',
  onChange: (changes: AreaChanges) => void,
  signal?: AbortSignal,
): void {
  if (signal?.aborted === true) return;
  const { onChanged } = browser.storage[area];
  onChanged.addListener(onChange);
  signal?.addEventListener('abort', () => onChanged.removeListener(onChange), { once: true });
}
