import { useMemo, useRef } from 'preact/hooks';
import type { ClaimRow } from '../../components/claim-row.ts';
import { claimRowOf, joinClaims, type JoinedClaim } from './joined-claim.ts';
import type { PageView } from './page-session.ts';

export function useJoinedClaims({ snapshot, annotations, drafts }: PageView): readonly JoinedClaim[] {
  return useMemo(
    // While a page is being read, nothing is known to be gone from it.
    () => (snapshot?.state === 'read' ? joinClaims({ snapshot, annotations, drafts }) : []),
    [snapshot, annotations, drafts],
  );
}

/** The claims' rows. A row that says the same as before is the same object, so that it is not drawn again. */
export function useRows(claims: readonly JoinedClaim[]): readonly ClaimRow[] {
  const known = useRef<ReadonlyMap<string, ClaimRow>>(new Map());
  return useMemo(() => {
    const rows = new Map<string, ClaimRow>();
    for (const claim of claims) {
      const row = claimRowOf(claim);
      const key = JSON.stringify(row);
      rows.set(key, known.current.get(key) ?? row);
    }
    known.current = rows;
    return [...rows.values()];
  }, [claims]);
}
