/** In the world of the extension's scripts, which the page does not see. */
const world = globalThis as { claimlightLife?: AbortController };

/** Begins the life of a page script, and ends that of one that was injected before. The page can do neither. */
export function beginLife(): AbortSignal {
  world.claimlightLife?.abort();
  world.claimlightLife = new AbortController();
  return world.claimlightLife.signal;
}
