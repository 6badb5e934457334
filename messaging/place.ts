import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** What a page tells a panel that follows it: the claim its reader is at. The id and nothing else. */
const placeSchema = z.object({ claimId: z.string().check(z.maxLength(100_000)) });

const portName = 'claimlight-place';

/**
 * Hears from the reader in a tab which claim is nearest the middle of its window, as the page is scrolled. A port, because
 * its life is that of both ends: a page reports only while somebody listens.
 *
 * @param onEnd is called once if the page ends it: there is no reader, it was replaced, or the page was left.
 */
export function followPlace(
  tabId: number,
  onClaim: (claimId: string) => void,
  onEnd: (why: string | undefined) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const place = placeSchema.safeParse(message);
    if (place.success && !signal.aborted) onClaim(place.data.claimId);
  });
  // The reason has to be read, or Chromium logs it as an error that was overlooked.
  port.onDisconnect.addListener(() => onEnd(browser.runtime.lastError?.message));
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}

/** As the reader in a page: calls `start` for each panel that begins to follow, with the life of its interest. */
export function offerPlace(
  start: (tell: (claimId: string) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const listener = (port: ReturnType<typeof browser.tabs.connect>): void => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id) return;
    const life = new AbortController();
    port.onDisconnect.addListener(() => life.abort());
    signal.addEventListener('abort', () => port.disconnect(), { once: true, signal: life.signal });
    start((claimId) => port.postMessage({ claimId }), AbortSignal.any([signal, life.signal]));
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener), { once: true });
}
