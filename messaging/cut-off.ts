import { browser } from 'wxt/browser';

/** Milliseconds between two looks at whether the extension is still there. */
const lookInterval = 2000;

/** What the reader does in a page before anything of ours may answer. */
const ownMoves = ['focus', 'pointerdown', 'keydown', 'visibilitychange'] as const;

/**
 * Aborts when the extension is updated or removed, which in Chromium leaves its scripts in open pages, cut off: the
 * script of the next version could not tell those, which live in a world of their own.
 */
export function signalOfCutOff(): AbortSignal {
  const cutOff = new AbortController();
  const { signal } = cutOff;
  const look = (): void => {
    const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
    if (runtime?.id === undefined) cutOff.abort();
  };
  const timer = setInterval(look, lookInterval);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  for (const move of ownMoves) window.addEventListener(move, look, { capture: true, signal });
  return signal;
}
