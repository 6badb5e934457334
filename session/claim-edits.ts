import type { AnnotationDraft, Evidence, Tag } from '../annotation/model/annotation.ts';
import { draftKeyOf, type DraftKey } from '../annotation/model/draft.ts';
import { bothChanges, changeOfLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import { FailureError, failureOf } from '../failure/failure.ts';
import type { Ask } from '../messaging/ask.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import type { JoinedClaim } from './joined-claim.ts';
import { typedOf, type TypedClaim } from './typed-claim.ts';
import { unstored as browserStore, type Unstored } from '../settings/unstored.ts';

interface Typed {
  readonly note: string;
  readonly evidence: Evidence[];
  readonly evidenceText: string;
}

/** What was changed in this view. Only that is sent: the view may not have seen yet what was typed in another one. */
type Change = NoteAndLinksChange & Partial<Pick<Typed, 'evidenceText'>>;

/** The reader's edits, each sent at once: the popup closes at any click. */
export interface ClaimEdits {
  /** Tags the claim on the words that the page has now; note and evidence typed before come along. */
  tag(claim: JoinedClaim, tag: Tag): Promise<void>;
  clearTag(claim: JoinedClaim): Promise<void>;
  /** Puts a lost claim on one of its candidates. */
  reattach(claim: JoinedClaim, candidateId: string): Promise<void>;
  /**
   * Keeps what was typed: in the annotation, or as a draft while there is no tag. A half-typed link is always a draft.
   * What cannot be stored is kept aside, before the failure is told.
   */
  type(claim: TypedClaim, change: Partial<Typed>): Promise<void>;
  addEvidence(claim: TypedClaim, url: string): Promise<void>;
  removeEvidence(claim: TypedClaim, url: string): Promise<void>;
  /** The incoming claims hold what is stored by now. */
  settle(): void;
  /** Tries again, once for each claim, to store what could not be stored when it was typed. */
  storeAgain(claims: readonly TypedClaim[]): void;
}

export function createClaimEdits(ask: Ask<typeof uiToBackground>, unstored: Unstored = browserStore): ClaimEdits {
  /**
   * Text typed here that the incoming claims may not contain yet (`typed`), and the part not confirmed as stored
   * (`owed`).
   */
  const ahead = new Map<string, { readonly typed: Typed; owed: Change }>();
  const triedAgain = new Set<string>();
  const newest = (claim: TypedClaim): Typed => ahead.get(claim.id)?.typed ?? typedOf(claim);
  const owed = (claim: TypedClaim): Change => ahead.get(claim.id)?.owed ?? changeKeptAside(claim);

  const type = async (claim: TypedClaim, { evidence, ...change }: Partial<Typed>): Promise<void> => {
    const before = newest(claim);
    const typed = { ...before, ...change, evidence: evidence ?? before.evidence };
    const step = { typed, owed: joined(owed(claim), { ...change, ...changeOfLinks(before.evidence, typed.evidence) }) };
    ahead.set(claim.id, step);
    const key = keyOf(claim);
    if (key === undefined) return;
    try {
      await ask('saveTyped', { ...(claim.annotation && { id: claim.annotation.id }), ...key, ...step.owed });
    } catch (error) {
      await unstored.keep({ ...key, ...typed, updated: new Date().toISOString() }).catch((cause: unknown) => {
        // Scripts that are cut off from the extension reach neither.
        throw failureOf(error) === 'extension-updated' ? error : new FailureError('not-kept', { cause });
      });
      throw error;
    }
    step.owed = {};
    if (claim.unstored !== undefined) await unstored.drop(claim.unstored);
  };

  return {
    type,
    async tag(claim, tag) {
      if (claim.unstored !== undefined) await type(claim, {});
      const { evidenceText, ...words } = owed(claim);
      const step = ahead.get(claim.id);
      const { facts, page, annotation } = claim;
      const target = page ? { ...facts, selector: page.selector, paragraph: page.paragraph } : annotation?.target;
      if (target === undefined) return;
      await save(ask, claim, target, { tag, ...words });
      if (step !== undefined) step.owed = evidenceText === undefined ? {} : { evidenceText };
    },
    async clearTag({ annotation }) {
      if (annotation !== undefined) await ask('removeAnnotation', { id: annotation.id });
    },
    async reattach(claim, candidateId) {
      const { annotation, candidates, facts } = claim;
      const chosen = candidates?.find(({ id }) => id === candidateId);
      if (annotation === undefined || chosen === undefined) return;
      if (claim.unstored !== undefined) await type(claim, {});
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
      for (const [id, { owed }] of ahead) if (Object.keys(owed).length === 0) ahead.delete(id);
    },
    storeAgain(claims) {
      for (const claim of claims) {
        if (claim.unstored === undefined || triedAgain.has(claim.id)) continue;
        triedAgain.add(claim.id);
        // If this fails as well, it stays kept aside.
        type(claim, {}).catch(() => undefined);
      }
    },
  };
}

async function save(
  ask: Ask<typeof uiToBackground>,
  { annotation, page }: JoinedClaim,
  target: AnnotationDraft['target'],
  said: Pick<AnnotationDraft, 'tag'> & NoteAndLinksChange,
): Promise<void> {
  const isReworded = annotation !== undefined && annotation.target.selector[0].exact !== target.selector[0].exact;
  const record = isReworded ? page?.claim : (annotation?.claim ?? page?.claim);
  await ask('saveAnnotation', { ...(annotation && { id: annotation.id }), target, ...said, claim: record });
}

/** What was kept aside because it could not be stored when it was typed. */
function changeKeptAside({ annotation, draft, unstored }: TypedClaim): Change {
  if (unstored === undefined) return {};
  const { note, evidence, evidenceText } = unstored;
  return { note, evidenceText, ...changeOfLinks((annotation ?? draft)?.evidence ?? [], evidence) };
}

/** Both, as one. */
function joined(earlier: Change, later: Change): Change {
  const evidenceText = later.evidenceText ?? earlier.evidenceText;
  return { ...bothChanges(earlier, later), ...(evidenceText !== undefined && { evidenceText }) };
}

/** The identity of a draft about the claim; undefined for a claim without words. */
function keyOf({ facts, page, annotation, draft, unstored }: TypedClaim): DraftKey | undefined {
  if (annotation !== undefined) return draftKeyOf(annotation);
  const quote = page?.selector[0] ?? draft ?? unstored;
  return quote && { source: facts.source, exact: quote.exact, prefix: quote.prefix };
}
