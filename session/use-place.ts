import { useEffect, useState } from 'preact/hooks';
import { followCurrentClaim } from '../messaging/current-claim.ts';

/** Milliseconds until a page whose reader went away is asked again: another reader may have taken over. */
const askAgainAfter = 1000;

/** The claim that the page in a tab is scrolled to, followed while it is read; undefined until it is scrolled. */
export function usePlace(tabId: number, isRead: boolean): string | undefined {
  const [claimId, setClaimId] = useState<string>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isRead) return undefined;
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = (): void => {
      timer = setTimeout(() => setTries((before) => before + 1), askAgainAfter);
    };
    followCurrentClaim(tabId, setClaimId, askAgain, life.signal);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [tabId, isRead, tries]);
  return claimId;
}
