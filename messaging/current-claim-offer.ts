import { browser } from 'wxt/browser';
import { acceptPorts } from './port.ts';

export const portName = 'claimlight-current-claim';

/** As the page script: calls `start` for each panel that begins to follow, with the life of its interest. */
export function offerCurrentClaim(
  start: (tell: (claimId: string) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const isOurs = ({ id }: { readonly id?: string }): boolean => id === browser.runtime.id;
  acceptPorts(portName, isOurs, (port, life) => start((claimId) => port.postMessage({ claimId }), life), signal);
}
