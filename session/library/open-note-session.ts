import { liveQuery } from 'dexie';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { Draft } from '../../annotation/model/draft.ts';
import type { NoteEdits, TypedNote } from '../../components/views/library.ts';
import { watchUnstored, type UnstoredDraft } from '../../settings/unstored.ts';
import { database } from '../../storage/connection.ts';
import { draftsOfSource } from '../../storage/drafts.ts';
import type { ClaimEdits } from '../claim-edits.ts';
import { Session } from '../session.ts';
import { typedClaimOf, typedOf, TypedWords, type TypedClaim } from '../typed-claim.ts';

/**
 * Follows what was typed about an article: calls back with all of it, now and after each change, until the signal
 * aborts.
 */
export type FollowTyped<D> = (source: string, onTyped: (typed: readonly D[]) => void, signal: AbortSignal) => void;

/** Where what was typed is followed: what is stored as a draft, and what the database did not take. */
export interface TypedSources {
  readonly followDrafts: FollowTyped<Draft>;
  readonly followUnstored: FollowTyped<UnstoredDraft>;
}

/**
 * What was typed about the note that is open, as in the popup: each letter is stored at once, half a link as a draft,
 * and what the database does not take is kept aside.
 */
export class OpenNoteSession extends Session<{ readonly typed: TypedNote | undefined }> {
  readonly edits: NoteEdits;
  readonly #claimEdits: ClaimEdits;
  readonly #sources: TypedSources;
  #annotation: Annotation | undefined;
  #drafts: readonly Draft[] = [];
  #unstored: readonly UnstoredDraft[] = [];
  #claim: TypedClaim | undefined;
  #article = new AbortController();

  /** @param attempt runs an edit and tells its failure. */
  constructor(
    claimEdits: ClaimEdits,
    attempt: (work: () => Promise<unknown>) => void,
    sources: TypedSources = inBrowser,
  ) {
    super({ typed: undefined });
    this.#claimEdits = claimEdits;
    this.#sources = sources;
    const edit = (work: (claim: TypedClaim) => Promise<void>): void => {
      const claim = this.#claim;
      // What is shown may be what others typed as well.
      if (claim !== undefined) attempt(() => work(claim).finally(() => this.#show()));
    };
    this.edits = {
      onNote: (note, shown) =>
        edit((claim) => claimEdits.type(claim, { note }, { ...(shown !== undefined && { note: shown }) })),
      onPendingEvidence: (evidenceText, shown) =>
        edit((claim) =>
          claimEdits.type(claim, { evidenceText }, { ...(shown !== undefined && { evidenceText: shown }) }),
        ),
      onFinding: (finding) => edit((claim) => claimEdits.choose(claim, { finding })),
      onCheckState: (state) => edit((claim) => claimEdits.choose(claim, { state })),
      onAddEvidence: (url) => edit((claim) => claimEdits.addEvidence(claim, url)),
      onRemoveEvidence: (url) => edit((claim) => claimEdits.removeEvidence(claim, url)),
    };
  }

  /** Opens a note, or, after a change, the same one as it is stored now; undefined closes it. */
  open(annotation: Annotation | undefined): void {
    if (annotation === this.#annotation) return;
    const source = annotation?.target.source;
    const isOfOther = source !== this.#annotation?.target.source;
    this.#annotation = annotation;
    if (isOfOther) this.#followArticle(source);
    this.#join();
  }

  #followArticle(source: string | undefined): void {
    this.#article.abort();
    this.#article = new AbortController();
    this.#drafts = [];
    this.#unstored = [];
    if (source === undefined) return;
    const { signal } = this.#article;
    this.#sources.followUnstored(source, (unstored) => this.#take({ unstored }, signal), signal);
    this.#sources.followDrafts(source, (drafts) => this.#take({ drafts }, signal), signal);
  }

  #take(
    { drafts, unstored }: { drafts?: readonly Draft[]; unstored?: readonly UnstoredDraft[] },
    signal: AbortSignal,
  ): void {
    if (signal.aborted) return;
    this.#drafts = drafts ?? this.#drafts;
    this.#unstored = unstored ?? this.#unstored;
    this.#join();
  }

  #join(): void {
    const annotation = this.#annotation;
    this.#claim = annotation && typedClaimOf(annotation, new TypedWords(this.#drafts, this.#unstored));
    const claims = this.#claim === undefined ? [] : [this.#claim];
    this.#claimEdits.settle(claims);
    this.#claimEdits.storeAgain(claims);
    this.#show();
  }

  #show(): void {
    const claim = this.#claim;
    this.change({ typed: claim && { ...typedOf(claim), taken: this.#claimEdits.taken(claim) } });
  }
}

const inBrowser: TypedSources = {
  followUnstored: watchUnstored,
  followDrafts(source, onDrafts, signal) {
    // That the database cannot be read is told by the catalogue.
    const follow = (db: Awaited<ReturnType<typeof database>>): void => {
      if (signal.aborted) return;
      const subscription = liveQuery(() => draftsOfSource(db, source)).subscribe({ next: onDrafts });
      signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
    };
    database().then(follow, () => undefined);
  },
};
