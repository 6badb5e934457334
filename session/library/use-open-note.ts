import { liveQuery } from 'dexie';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { NoteEdits, TypedNote } from '../../components/views/library.ts';
import { askBackground } from '../../messaging/channels.ts';
import { database } from '../../storage/connection.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import { createClaimEdits, type ClaimEdits } from '../claim-edits.ts';
import { joinClaims, typedOf, type JoinedClaim } from '../joined-claim.ts';
import { watchUnstored } from '../../settings/unstored.ts';

/**
 * What was typed about the note that is open, as in the popup: each letter is stored at once, half a link as a draft, and what
 * the database does not take is kept aside.
 *
 * @param annotation undefined while no note is open.
 * @param attempt runs an edit and tells its failure.
 */
export function useOpenNote(
  annotation: Annotation | undefined,
  attempt: (work: () => Promise<unknown>) => void,
): { typed: TypedNote | undefined; edits: NoteEdits } {
  const source = annotation?.target.source;
  const drafts = useDrafts(source);
  const claim = useMemo(() => annotation && claimOf(annotation, drafts), [annotation, drafts]);
  const claimEdits = useMemo(() => createClaimEdits(askBackground), []);
  useEffect(() => {
    claimEdits.settle();
    if (claim !== undefined) claimEdits.storeAgain([claim]);
  }, [claim, claimEdits]);

  const newest = useRef({ claim, attempt });
  newest.current = { claim, attempt };
  const edits = useMemo((): NoteEdits => {
    const edit = (work: (edits: ClaimEdits, claim: JoinedClaim) => Promise<void>): void => {
      const { claim, attempt } = newest.current;
      if (claim !== undefined) attempt(() => work(claimEdits, claim));
    };
    return {
      onNote: (note) => edit((edits, claim) => edits.type(claim, { note })),
      onPendingEvidence: (evidenceText) => edit((edits, claim) => edits.type(claim, { evidenceText })),
      onAddEvidence: (url) => edit((edits, claim) => edits.addEvidence(claim, url)),
      onRemoveEvidence: (url) => edit((edits, claim) => edits.removeEvidence(claim, url)),
    };
  }, [claimEdits]);
  return { typed: useMemo(() => claim && typedOf(claim), [claim]), edits };
}

interface Drafts {
  readonly drafts: readonly Draft[];
  readonly unstored: readonly Draft[];
}

function useDrafts(source: string | undefined): Drafts {
  const [drafts, setDrafts] = useState<Drafts>({ drafts: [], unstored: [] });
  useEffect(() => {
    setDrafts({ drafts: [], unstored: [] });
    if (source === undefined) return undefined;
    const life = new AbortController();
    watchUnstored(source, (unstored) => setDrafts((before) => ({ ...before, unstored })), life.signal);
    // That the database cannot be read is told by the catalogue.
    void database().then(
      (db) => {
        const onDrafts = (found: Draft[]): void => setDrafts((before) => ({ ...before, drafts: found }));
        const subscription = liveQuery(() => draftsOfSource(db, source)).subscribe({ next: onDrafts });
        life.signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
      },
      () => undefined,
    );
    return () => life.abort();
  }, [source]);
  return drafts;
}

/** The popup's view of a claim, for an article that is not open. */
function claimOf(annotation: Annotation, { drafts, unstored }: Drafts): JoinedClaim | undefined {
  const unanchored = [{ annotationId: annotation.id, state: 'orphan' as const, candidates: [] }];
  const snapshot = { claims: [], claimsLeft: 0, unanchored, facts: annotation.target };
  return joinClaims({ snapshot, annotations: [annotation], drafts, unstored }).find(({ id }) => id === annotation.id);
}
