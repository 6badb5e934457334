import type { Tag } from '../../annotation/model/annotation.ts';
import { TypedText } from '../../components/claim-list/typed-text.ts';
import { createClaimEdits, type ClaimEdits } from '../../session/claim-edits.ts';
import { joinClaims, type JoinedClaim } from '../../session/joined-claim.ts';
import { typedOf } from '../../session/typed-claim.ts';
import { keptName, type Unstored, type UnstoredDraft } from '../../settings/unstored.ts';
import type { Stored } from '../../storage/stored.ts';
import { facts, pageClaims } from './story-page.ts';
import type { StoryBackground } from './background.ts';

/** What was kept aside, by its quote. */
export class KeptAside implements Unstored {
  readonly items = new Map<string, UnstoredDraft>();

  keep(typed: UnstoredDraft): Promise<void> {
    this.items.set(keptName(typed), typed);
    return Promise.resolve();
  }

  drop(key: Parameters<Unstored['drop']>[0]): Promise<void> {
    this.items.delete(keptName(key));
    return Promise.resolve();
  }
}

/** Milliseconds between two looks. */
const betweenLooks = 5000;

/** A popup or panel on the article: what it knows, what its fields show, and what is done in it. */
export class StoryWindow {
  readonly edits: ClaimEdits;
  readonly #aside: KeptAside;
  readonly #notes = new TypedText();
  readonly #links = new TypedText();
  #claims: readonly JoinedClaim[] = [];
  /** How often it looked at what is stored. */
  #seen = 0;

  constructor({ ask }: StoryBackground, aside: KeptAside) {
    this.edits = createClaimEdits(ask, aside, () => this.#seen * betweenLooks);
    this.#aside = aside;
  }

  /** Takes in what is stored now. */
  see({ annotations, drafts }: Stored): void {
    this.#seen += 1;
    const knowledge = { annotations, drafts, unstored: [...this.#aside.items.values()] };
    const snapshot = { facts, claims: pageClaims(annotations), claimsLeft: 0, unanchored: [] };
    this.#claims = joinClaims({ snapshot, ...knowledge });
    this.edits.settle(this.#claims);
    this.edits.storeAgain(this.#claims);
  }

  claim(nth: number): JoinedClaim {
    const claim = this.#claims[nth];
    if (claim === undefined) throw new Error('the page has no such claim');
    return claim;
  }

  /** What the note's field shows. */
  note(nth: number): string {
    const claim = this.claim(nth);
    const taken = this.edits.taken(claim);
    return this.#notes.current(claim.id, typedOf(claim).note, taken && { text: taken.note, nth: taken.nth });
  }

  link(nth: number): string {
    const claim = this.claim(nth);
    const taken = this.edits.taken(claim);
    const { evidenceText } = typedOf(claim);
    return this.#links.current(claim.id, evidenceText, taken && { text: taken.evidenceText, nth: taken.nth });
  }

  typeNote(nth: number, change: (shown: string) => string): Promise<void> {
    const claim = this.#open(nth);
    const shown = this.note(nth);
    const note = change(shown);
    this.#notes.type(claim.id, note);
    return this.edits.type(claim, { note }, { note: shown });
  }

  typeLink(nth: number, change: (shown: string) => string): Promise<void> {
    const claim = this.#open(nth);
    const shown = this.link(nth);
    const evidenceText = change(shown);
    this.#links.type(claim.id, evidenceText);
    return this.edits.type(claim, { evidenceText }, { evidenceText: shown });
  }

  addLink(nth: number, url: string): Promise<unknown> {
    // As the field does: the link goes, then the field is empty.
    return Promise.all([this.edits.addEvidence(this.#open(nth), url), this.typeLink(nth, () => '')]);
  }

  /** Both fields are drawn before anything is typed in them. */
  #open(nth: number): JoinedClaim {
    this.note(nth);
    this.link(nth);
    return this.claim(nth);
  }

  tag(nth: number, tag: Tag): Promise<void> {
    return this.edits.tag(this.claim(nth), tag);
  }
}
