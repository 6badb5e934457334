import type { AnnotationDraft, Tag } from '../annotation/model/annotation.ts';
import type { NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import type { Texts, TypedIn } from '../annotation/model/typed-in.ts';
import type { TakenTexts } from '../components/views/taken-text.ts';
import type { Ask } from '../messaging/ask.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import { unstored as browserStore, type Unstored } from '../settings/unstored.ts';
import type { JoinedClaim } from './joined-claim.ts';
import type { TypedClaim } from './typed-claim.ts';
import { Typing, type Chosen, type Typed } from './typing.ts';

/**
 * The reader's edits, each sent at once: the popup closes at any click. Only the tags of one claim wait for each other:
 * one that has to be sent again must not overtake the next.
 */
export interface ClaimEdits {
  /** Tags the claim on the words that the page has now; note and evidence typed before come along. */
  tag(claim: JoinedClaim, tag: Tag): Promise<void>;
  clearTag(claim: JoinedClaim): Promise<void>;
  /** Puts a lost claim on one of its candidates. */
  reattach(claim: JoinedClaim, candidateId: string): Promise<void>;
  /**
   * Keeps what was typed: in the annotation, or as a draft while there is no tag. A half-typed link is always a draft.
   * What cannot be stored is kept aside, before the failure is told.
   *
   * @param shown what the fields showed before.
   */
  type(claim: TypedClaim, change: Partial<Typed>, shown?: Texts): Promise<void>;
  /** Chooses a finding or a state, which is kept as what is typed is; null takes it away. */
  choose(claim: TypedClaim, chosen: Chosen): Promise<void>;
  /** See `Typing`. */
  taken(claim: TypedClaim): TakenTexts | undefined;
  takenTimes(): number;
  addEvidence(claim: TypedClaim, url: string): Promise<void>;
  removeEvidence(claim: TypedClaim, url: string): Promise<void>;
  /** These claims, which came in, hold what is stored by now. */
  settle(claims: readonly TypedClaim[]): void;
  /** Tries again, once for each claim, to store what could not be stored when it was typed. */
  storeAgain(claims: readonly TypedClaim[]): void;
  /** Resolves once all that was sent so far is stored, or could not be. */
  settled(): Promise<unknown>;
}

/** @param now milliseconds from any moment on. */
export function createClaimEdits(
  ask: Ask<typeof uiToBackground>,
  unstored: Unstored = browserStore,
  now?: () => number,
): ClaimEdits {
  const typing = new Typing(ask, unstored, now);
  const taggings = new Map<string, Promise<unknown>>();
  const inTurn = (claim: JoinedClaim, work: () => Promise<void>): Promise<void> => {
    const before = taggings.get(claim.id);
    const turn = before === undefined ? work() : before.then(work);
    const over: Promise<unknown> = turn.catch(() => undefined);
    taggings.set(claim.id, over);
    void over.then(() => taggings.get(claim.id) === over && taggings.delete(claim.id));
    return turn;
  };
  const type: ClaimEdits['type'] = (claim, change, shown) => typing.type(claim, change, shown);

  return {
    type,
    tag: (claim, tag) =>
      inTurn(claim, async () => {
        if (claim.unstored !== undefined) await typing.storeAside(claim);
        const { facts, page, annotation } = claim;
        const target = page ? { ...facts, selector: page.selector, paragraph: page.paragraph } : annotation?.target;
        if (target !== undefined) await typing.handOver(claim, (words) => save(ask, claim, target, { tag, ...words }));
      }),
    clearTag: (claim) =>
      inTurn(claim, async () => {
        if (claim.annotation !== undefined) await ask('removeAnnotation', { id: claim.annotation.id });
      }),
    reattach: (claim, candidateId) => inTurn(claim, () => reattach(ask, typing, claim, candidateId)),
    addEvidence: (claim, url) =>
      type(claim, {
        evidence: [...typing.newest(claim).evidence, { url, accessed: new Date().toISOString() }],
        evidenceText: '',
      }),
    removeEvidence: (claim, url) =>
      type(claim, { evidence: typing.newest(claim).evidence.filter((evidence) => evidence.url !== url) }),
    choose: (claim, chosen) => typing.choose(claim, chosen),
    taken: (claim) => typing.taken.of(claim),
    takenTimes: () => typing.taken.times,
    settle: (claims) => typing.settle(claims),
    storeAgain: (claims) => typing.storeAgain(claims),
    settled: () => Promise.all([...taggings.values(), typing.stored()]),
  };
}

async function reattach(
  ask: Ask<typeof uiToBackground>,
  typing: Typing,
  claim: JoinedClaim,
  candidateId: string,
): Promise<void> {
  const { annotation, candidates, facts } = claim;
  const chosen = candidates?.find(({ id }) => id === candidateId);
  if (annotation === undefined || chosen === undefined) return;
  if (claim.unstored !== undefined) await typing.storeAside(claim);
  const target = { ...facts, selector: chosen.selector, paragraph: chosen.paragraph };
  await ask('reattachAnnotation', { id: annotation.id, target, claim: chosen.claim });
}

async function save(
  ask: Ask<typeof uiToBackground>,
  { annotation, page }: JoinedClaim,
  target: AnnotationDraft['target'],
  said: Pick<AnnotationDraft, 'tag'> & NoteAndLinksChange & { readonly typedIn?: TypedIn },
): Promise<void> {
  const isReworded = annotation !== undefined && annotation.target.selector[0].exact !== target.selector[0].exact;
  const record = isReworded ? page?.claim : (annotation?.claim ?? page?.claim);
  await ask('saveAnnotation', { ...(annotation && { id: annotation.id }), target, ...said, claim: record });
}
