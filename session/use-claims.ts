import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Tag } from '../annotation/model/annotation.ts';
import type { ClaimRow } from '../components/views/claim-row.ts';
import type { Draft } from '../annotation/model/draft.ts';
import { claimRowOf, joinClaims, type JoinedClaim } from './joined-claim.ts';
import type { PageView } from './page-session.ts';
import { watchUnstored } from '../settings/unstored.ts';

export function useJoinedClaims({ snapshot, annotations, drafts }: PageView): readonly JoinedClaim[] {
  const unstored = useUnstored(snapshot?.facts.source);
  return useMemo(
    // While a page is being read, nothing is known to be gone from it.
    () => (snapshot?.state === 'read' ? joinClaims({ snapshot, annotations, drafts, unstored }) : []),
    [snapshot, annotations, drafts, unstored],
  );
}

const none: readonly Draft[] = [];

function useUnstored(source: string | undefined): readonly Draft[] {
  const [kept, setKept] = useState(none);
  useEffect(() => {
    const life = new AbortController();
    setKept(none);
    const take = (typed: readonly Draft[]): void => setKept(typed.length === 0 ? none : typed);
    if (source !== undefined) watchUnstored(source, take, life.signal);
    return () => life.abort();
  }, [source]);
  return kept;
}

/** The claims' rows. A row that says the same as before is the same object, so that it is not drawn again. */
export function useRows(
  claims: readonly JoinedClaim[],
  suggestionsShown: readonly Tag[],
  isStoredAwaited: boolean,
): readonly ClaimRow[] {
  const before = useRef<ReadonlyMap<string, ClaimRow>>(new Map());
  return useMemo(() => {
    const rows = new Map<string, ClaimRow>();
    for (const claim of claims) {
      const known = withSuggestions(claimRowOf(claim), suggestionsShown);
      const row = isStoredAwaited ? { ...known, isStoredAwaited } : known;
      const key = JSON.stringify(row);
      rows.set(key, before.current.get(key) ?? row);
    }
    before.current = rows;
    return [...rows.values()];
  }, [claims, suggestionsShown, isStoredAwaited]);
}

/** Without a suggestion that the reader does not want to see; what is stored of it stays. */
function withSuggestions(row: ClaimRow, shown: readonly Tag[]): ClaimRow {
  const suggested = row.claim?.suggestedTag?.tag;
  if (row.claim === undefined || suggested === undefined || shown.includes(suggested)) return row;
  return { ...row, claim: { ...row.claim, suggestedTag: undefined } };
}
