/** In the world of the extension's scripts, which the page does not see. */
const world = globalThis as { claimlightDetected?: unknown };

/** As the detector: the page at this address has proved to be a news article. */
export function noteDetected(address: string): void {
  world.claimlightDetected = address;
}

/**
 * True if the detector has just said so of this address: to decide it anew takes as long as finding the article. Once,
 * since the page may become another later.
 */
export function wasJustDetected(address: string): boolean {
  const isNoted = world.claimlightDetected === address;
  world.claimlightDetected = undefined;
  return isNoted;
}
