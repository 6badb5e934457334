import type { AnnotationDraft, Evidence, Tag } from '../../annotation/annotation.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { uiToBackground } from '../../messaging/calls.ts';
import { draftQuoteOf, type DraftKey } from '../../storage/drafts.ts';
import { typedOf, type JoinedClaim } from './joined-claim.ts';
import { unstored as browserStore, type Unstored } from './unstored.ts';

interface Typed {
  readonly note: string;
  readonly evidence: Evidence[];
  readonly evidenceText: string;
}

/** The reader's edits, each sent at once: the popup closes at any click. */
export interface ClaimEdits {
  /** Tags the claim on the words that the page has now; note and evidence typed before come along. */
  tag(claim: JoinedClaim, tag: Tag): Promise<void>;
  clearTag(claim: JoinedClaim): Promise<void>;
  /** Puts a lost claim on one of its candidates. */
  reattach(claim: JoinedClaim, candidateId: string): Promise<void>;
  /**
   * Keeps what was typed: in the annotation, or as a draft while there is no tag. A half-typed link is always a draft. What
   * cannot be stored is kept aside, before the failure is told.
   */
  type(claim: JoinedClaim, change: Partial<Typed>): Promise<void>;
  addEvidence(claim: JoinedClaim, url: string): Promise<void>;
  removeEvidence(claim: JoinedClaim, url: string): Promise<void>;
  /** What is stored has been read again. */
  settle(): void;
  /** Tries once more, and once only, to store what could not be stored when it was typed. */
  storeAgain(claims: readonly JoinedClaim[]): void;
}

export function createClaimEdits(ask: Ask<typeof uiToBackground>, unstored: Unstored = browserStore): ClaimEdits {
  /** What was typed and may not be in the claims we are given yet, since they are read from the database after each save. */
  const ahead = new Map<string, { typed: Typed; isStored: boolean }>();
  const triedAgain = new Set<string>();
  const newest = (claim: JoinedClaim): Typed => ahead.get(claim.id)?.typed ?? typedOf(claim);

  const type = async (claim: JoinedClaim, change: Partial<Typed>): Promise<void> => {
    const typed = { ...newest(claim), ...change };
    const owesMore = claim.unstored !== undefined || ahead.get(claim.id)?.isStored === false;
    const step = { typed, isStored: false };
    ahead.set(claim.id, step);
    try {
      await store(claim, typed, owesMore ? typed : change);
    } catch (error) {
      const key = keyOf(claim);
      if (key !== undefined) await unstored.keep({ ...key, ...typed, updated: new Date().toISOString() });
      throw error;
    }
    step.isStored = true;
    if (claim.unstored !== undefined) await unstored.drop(claim.unstored);
  };

  const store = async (claim: JoinedClaim, typed: Typed, change: Partial<Typed>): Promise<void> => {
    const { annotation } = claim;
    if (annotation === undefined || change.evidenceText !== undefined) await saveDraft(ask, claim, typed);
    if (annotation !== undefined && (change.note !== undefined || change.evidence !== undefined)) {
      const { note, evidence } = typed;
      await save(ask, claim, annotation.target, { tag: annotation.tag, note, evidence });
    }
  };

  return {
    type,
    async tag(claim, tag) {
      if (claim.unstored !== undefined) await type(claim, newest(claim));
      const { note, evidence } = newest(claim);
      const { facts, page, annotation } = claim;
      const target = page ? { ...facts, selector: page.selector, paragraph: page.paragraph } : annotation?.target;
      if (target !== undefined) await save(ask, claim, target, { tag, note, evidence });
    },
    async clearTag({ annotation }) {
      if (annotation !== undefined) await ask('removeAnnotation', { id: annotation.id });
    },
    async reattach(claim, candidateId) {
      const { annotation, candidates, facts } = claim;
      const chosen = candidates?.find(({ id }) => id === candidateId);
      if (annotation === undefined || chosen === undefined) return;
      if (claim.unstored !== undefined) await type(claim, newest(claim));
      const target = { ...facts, selector: chosen.selector, paragraph: chosen.paragraph };
      await ask('reattachAnnotation', { id: annotation.id, target, claim: chosen.claim });
    },
    addEvidence: (claim, url) =>
      type(claim, {
        evidence: [...newest(claim).evidence, { url, accessed: new Date().toISOString() }],
        evidenceText: '',
      }),
    removeEvidence: (claim, url) =>
      type(claim, { evidence: newest(claim).evidence.filter((evidence) => evidence.url !== url) }),
    settle() {
      for (const [id, { isStored }] of ahead) if (isStored) ahead.delete(id);
    },
    storeAgain(claims) {
      for (const claim of claims) {
        if (claim.unstored === undefined || triedAgain.has(claim.id)) continue;
        triedAgain.add(claim.id);
        // It is kept aside as it was if this fails, too.
        type(claim, newest(claim)).catch(() => undefined);
      }
    },
  };
}

async function save(
  ask: Ask<typeof uiToBackground>,
  { annotation, page }: JoinedClaim,
  target: AnnotationDraft['target'],
  said: Pick<AnnotationDraft, 'tag' | 'note' | 'evidence'>,
): Promise<void> {
  const isReworded = annotation !== undefined && annotation.target.selector[0].exact !== target.selector[0].exact;
  const record = isReworded ? page?.claim : (annotation?.claim ?? page?.claim);
  await ask('saveAnnotation', { ...(annotation && { id: annotation.id }), target, ...said, claim: record });
}

async function saveDraft(
  ask: Ask<typeof uiToBackground>,
  claim: JoinedClaim,
  { note, evidence, evidenceText }: Typed,
): Promise<void> {
  const key = keyOf(claim);
  if (key === undefined) return;
  const isTagged = claim.annotation !== undefined;
  await ask('saveDraft', {
    ...key,
    note: isTagged ? '' : note,
    evidence: isTagged ? [] : evidence,
    evidenceText,
  });
}

/** What a draft about the claim goes by; undefined for a claim without words. */
function keyOf({ facts, page, annotation, draft, unstored }: JoinedClaim): DraftKey | undefined {
  const quote = (annotation && draftQuoteOf(annotation)) ?? page?.selector[0] ?? draft ?? unstored;
  if (quote === undefined) return undefined;
  return { source: annotation?.target.source ?? facts.source, exact: quote.exact, prefix: quote.prefix };
}
