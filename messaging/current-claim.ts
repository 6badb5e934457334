import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { CallError } from './call-error.ts';
import { portName } from './current-claim-offer.ts';
import { hear, lifeOf } from './port.ts';

/** What a page tells a panel that follows it: the claim its reader has scrolled to. The id and nothing else. */
const currentClaimSchema = z.object({ claimId: z.string().check(z.maxLength(100_000)) });

/**
 * Hears from the page script in a tab which claim is nearest the middle of its window, as the page is scrolled. A port,
 * because its life is that of both ends: a page reports only while somebody listens.
 *
 * @param onEnd is called once if the page ends it: there is no page script, another one took over, or the page was
 * left.
 */
export function followCurrentClaim(
  tabId: number,
  onClaim: (claimId: string) => void,
  onEnd: (why: string | undefined) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  const life = lifeOf(port, signal);
  hear(port, currentClaimSchema, ({ claimId }) => !life.aborted && onClaim(claimId));
  const end = (): void => {
    if (!signal.aborted) onEnd((life.reason as CallError).cause as string | undefined);
  };
  life.addEventListener('abort', end, { once: true });
}
