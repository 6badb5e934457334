/**
 * In the world of the extension's scripts, which the page does not see. Under a symbol, since an element of the page's
 * can give its name to the window, in that world too.
 */
const life = Symbol.for('claimlight life');
const world = globalThis as { [life]?: AbortController };

/** Begins the life of a page script, and ends that of one that was injected before. The page can do neither. */
export function beginLife(): AbortSignal {
  world[life]?.abort();
  world[life] = new AbortController();
  return world[life].signal;
}
