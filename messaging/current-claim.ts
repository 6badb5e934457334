import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** What a page tells a panel that follows it: the claim its reader has scrolled to. The id and nothing else. */
const currentClaimSchema = z.object({ claimId: z.string().check(z.maxLength(100_000)) });

const portName = 'claimlight-current-claim';

/**
 * Hears from the page script in a tab which claim is nearest the middle of its window, as the page is scrolled. A port, because
 * its life is that of both ends: a page reports only while somebody listens.
 *
 * @param onEnd is called once if the page ends it: there is no page script, another one took over, or the page was left.
 */
export function followCurrentClaim(
  tabId: number,
  onClaim: (claimId: string) => void,
  onEnd: (why: string | undefined) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const current = currentClaimSchema.safeParse(message);
    if (current.success && !signal.aborted) onClaim(current.data.claimId);
  });
  // The reason has to be read, or Chromium logs it as an error that was overlooked.
  port.onDisconnect.addListener(() => onEnd(browser.runtime.lastError?.message));
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}

/** As the page script: calls `start` for each panel that begins to follow, with the life of its interest. */
export function offerCurrentClaim(
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
