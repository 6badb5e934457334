import type { AnnotationDraft, Evidence, Tag } from '../../annotation/annotation.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { uiToBackground } from '../../messaging/calls.ts';
import { typedOf, type JoinedClaim } from './joined-claim.ts';

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
  /** Keeps what was typed: in the annotation, or as a draft while there is no tag. A half-typed link is always a draft. */
  type(claim: JoinedClaim, change: Partial<Typed>): Promise<void>;
  addEvidence(claim: JoinedClaim, url: string): Promise<void>;
  removeEvidence(claim: JoinedClaim, url: string): Promise<void>;
  /** What is stored has been read again. */
  settle(): void;
}

export function createClaimEdits(ask: Ask<typeof uiToBackground>): ClaimEdits {
  /** What was typed and may not be in the claims we are given yet, since they are read from the database after each save. */
  const ahead = new Map<string, { typed: Typed; isStored: boolean }>();
  const newest = (claim: JoinedClaim): Typed => ahead.get(claim.id)?.typed ?? typedOf(claim);

  const type = async (claim: JoinedClaim, change: Partial<Typed>): Promise<void> => {
    const typed = { ...newest(claim), ...change };
    const step = { typed, isStored: false };
    ahead.set(claim.id, step);
    const { annotation } = claim;
    if (annotation === undefined || change.evidenceText !== undefined) await saveDraft(ask, claim, typed);
    if (annotation !== undefined && (change.note !== undefined || change.evidence !== undefined)) {
      const { note, evidence } = typed;
      await save(ask, claim, annotation.target, { tag: annotation.tag, note, evidence });
    }
    step.isStored = true;
  };

  return {
    type,
    async tag(claim, tag) {
      const { note, evidence } = newest(claim);
      const { facts, page, annotation } = claim;
      const target = page ? { ...facts, selector: page.selector, paragraph: page.paragraph } : annotation?.target;
      if (target !== undefined) await save(ask, claim, target, { tag, note, evidence });
    },
    async clearTag({ annotation }) {
      if (annotation !== undefined) await ask('removeAnnotation', { id: annotation.id });
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
  };
}

async function save(
  ask: Ask<typeof uiToBackground>,
  { annotation, page }: JoinedClaim,
  target: AnnotationDraft['target'],
  said: Pick<AnnotationDraft, 'tag' | 'note' | 'evidence'>,
): Promise<void> {
  const record = annotation?.claim ?? page?.claim;
  await ask('saveAnnotation', { ...(annotation && { id: annotation.id }), target, ...said, claim: record });
}

async function saveDraft(
  ask: Ask<typeof uiToBackground>,
  { facts, page, annotation, draft }: JoinedClaim,
  { note, evidence, evidenceText }: Typed,
): Promise<void> {
  const quote = (annotation?.target.selector ?? page?.selector)?.[0] ?? draft;
  if (quote === undefined) return;
  const isTagged = annotation !== undefined;
  await ask('saveDraft', {
    source: annotation?.target.source ?? facts.source,
    exact: quote.exact,
    prefix: quote.prefix,
    note: isTagged ? '' : note,
    evidence: isTagged ? [] : evidence,
    evidenceText,
  });
}
