import {
  targetSchema,
  type CheckState,
  type Evidence,
  type Finding,
  type Target,
} from '../annotation/model/annotation.ts';
import { draftKeyOf, draftName, type DraftKey } from '../annotation/model/draft.ts';
import { bothChanges, changeOfLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import { isTooLong, typedFields, type Texts, type TypedField, type TypedIn } from '../annotation/model/typed-in.ts';
import { FailureError, failureOf } from '../failure/failure.ts';
import type { Ask } from '../messaging/ask.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import { keptName, type Unstored } from '../settings/unstored.ts';
import { Taken, unknownClock } from './taken.ts';
import { Turns } from './turns.ts';
import { typedOf, type TypedClaim } from './typed-claim.ts';

export interface Typed {
  readonly note: string;
  readonly evidence: Evidence[];
  readonly evidenceText: string;
  readonly finding?: Finding | undefined;
  readonly state?: CheckState | undefined;
}

/** What the reader chooses beside the tag; null takes it away. */
export type Chosen = Pick<NoteAndLinksChange, 'finding' | 'state'>;

/** What was changed in this view. Only that is sent: the view may not have seen yet what was typed in another one. */
export type TypedChange = NoteAndLinksChange & Partial<Pick<Typed, 'evidenceText'>>;

/** Text typed here that the incoming claims may not contain yet, and the part not confirmed as stored. */
interface Step {
  readonly typed: Typed;
  readonly typedIn: TypedIn;
  owed: TypedChange;
  /** Settles with what became of it, or of what was typed after it. */
  stored: Promise<void>;
}

/** What is typed in one view, from each key until it is stored. */
export class Typing {
  readonly #ask: Ask<typeof uiToBackground>;
  readonly #unstored: Unstored;
  readonly #ahead = new Map<string, Step>();
  readonly #triedAgain = new Set<string>();
  readonly #turns = new Turns();
  /** What was kept aside, on its way. */
  readonly #aside = new Set<Promise<void>>();
  /** Quotes of which something was kept aside here. */
  readonly #keptHere = new Set<string>();
  readonly taken: Taken;

  /** @param now milliseconds from any moment on. */
  constructor(ask: Ask<typeof uiToBackground>, unstored: Unstored, now = () => performance.now()) {
    this.#ask = ask;
    this.taken = new Taken(now);
    this.#unstored = unstored;
  }

  newest(claim: TypedClaim): Typed {
    return this.#ahead.get(claim.id)?.typed ?? typedOf(claim);
  }

  /** What nobody has said is stored. */
  owed(claim: TypedClaim): TypedChange {
    return this.#ahead.get(claim.id)?.owed ?? {};
  }

  /** @param shown what the fields showed before, where that is not what was typed or stored last. */
  type(claim: TypedClaim, { note, evidenceText, evidence }: Partial<Typed>, shown: Texts = {}): Promise<void> {
    const change = { ...(note !== undefined && { note }), ...(evidenceText !== undefined && { evidenceText }) };
    const before = this.newest(claim);
    const typed = { ...before, ...change, evidence: evidence ?? before.evidence };
    return this.#take(
      claim,
      typed,
      { ...change, ...changeOfLinks(before.evidence, typed.evidence) },
      { ...before, ...shown },
    );
  }

  #take(claim: TypedClaim, typed: Typed, change: TypedChange, shown: Required<Texts>): Promise<void> {
    const owed = joined(this.owed(claim), change);
    const typedIn = this.#turns.of(claim, owed, shown);
    const isByHand = change.note !== undefined || change.evidenceText !== undefined;
    const step: Step = { typed, typedIn, owed, stored: Promise.resolve() };
    this.#ahead.set(claim.id, step);
    if (isByHand) this.taken.forget(claim);
    step.stored = this.#store(claim, step);
    return step.stored;
  }

  /** Chooses a finding or a state; that is stored as what is typed is. */
  choose(claim: TypedClaim, chosen: Chosen): Promise<void> {
    const { finding, state, ...before } = this.newest(claim);
    const after = { finding, state, ...chosen };
    const typed = { ...before, finding: after.finding ?? undefined, state: after.state ?? undefined };
    return this.#take(claim, typed, chosen, { ...before });
  }

  /** Sends what is owed along with other work; what that stored is owed no more. */
  async handOver(
    claim: TypedClaim,
    send: (words: NoteAndLinksChange & { readonly typedIn?: TypedIn }) => Promise<unknown>,
  ): Promise<void> {
    const { evidenceText, ...words } = this.owed(claim);
    const step = this.#ahead.get(claim.id);
    await send({ ...words, ...(words.note !== undefined && { typedIn: step?.typedIn }) });
    if (step === undefined) return;
    step.owed = evidenceText === undefined ? {} : { evidenceText };
    const isAll = words.note !== undefined && evidenceText === undefined;
    if (isAll && this.#ahead.get(claim.id) === step) this.taken.store(claim, step.typed, { clock: unknownClock });
  }

  /** These claims, which came in, hold what is stored by now. */
  settle(claims: readonly TypedClaim[]): void {
    for (const [id, { owed }] of this.#ahead) if (Object.keys(owed).length === 0) this.#ahead.delete(id);
    this.taken.settle(claims);
  }

  /** Tries again, once for each, to store what could not be stored when it was typed. */
  storeAgain(claims: readonly TypedClaim[]): void {
    for (const claim of claims) {
      const name = claim.unstored && keptName(claim.unstored);
      if (name === undefined || this.#triedAgain.has(name)) continue;
      this.#triedAgain.add(name);
      // If this fails as well, it stays kept aside.
      this.storeAside(claim).catch(() => undefined);
    }
  }

  /** Tries again to store what was kept aside of a claim, in this view or another. */
  storeAside(claim: TypedClaim): Promise<void> {
    const { annotation, unstored } = claim;
    if (unstored === undefined) return Promise.resolve();
    const own = this.#ahead.get(claim.id);
    if (unstored.view === this.#turns.view && own !== undefined) return this.type(claim, {});
    const { source, exact, prefix, typedIn } = unstored;
    const change = { ...(annotation && { id: annotation.id }), source, exact, prefix, ...changeKeptAside(claim) };
    const stored = this.#ask('saveTyped', { ...change, ...(typedIn && { typedIn }) }, {}).then(
      () => this.#unstored.drop(unstored),
      async (error: unknown) => {
        await this.#unstored.keep(unstored).catch(() => undefined);
        throw error;
      },
    );
    this.#aside.add(stored);
    void stored.catch(() => undefined).then(() => this.#aside.delete(stored));
    return stored;
  }

  /** Resolves once what was typed so far is stored, or could not be. */
  async stored(): Promise<void> {
    await Promise.allSettled([...[...this.#ahead.values()].map(({ stored }) => stored), ...this.#aside]);
  }

  /** While the background is silent, it is kept aside as well: the view may be closed before anybody answers. */
  async #store(claim: TypedClaim, step: Step): Promise<void> {
    const key = keyOf(claim);
    if (key === undefined) return;
    const isNewest = (): boolean => this.#ahead.get(claim.id) === step;
    const { typedIn } = step;
    const keep = (): Promise<void> => this.#keep(key, step);
    const onSilence = (): void => {
      if (isNewest()) keep().catch(() => undefined);
    };
    try {
      const target = newTargetOf(claim);
      const place = { ...(claim.annotation && { id: claim.annotation.id }), ...(target && { target }) };
      const change = { ...place, ...key, ...step.owed };
      const sent = { ...change, ...(Object.keys(typedIn).length > 0 && { typedIn }) };
      const answer = await this.#ask('saveTyped', sent, { onSilence, isWanted: isNewest });
      if (isNewest() && Object.keys(typedIn).length > 0) this.taken.store(claim, step.typed, answer);
    } catch (error) {
      const newer = this.#ahead.get(claim.id);
      // It carries all that was owed until then.
      if (newer !== undefined && newer !== step) return newer.stored;
      await keep().catch((cause: unknown) => {
        // Scripts that are cut off from the extension reach neither.
        throw failureOf(error) === 'extension-updated' ? error : new FailureError('not-kept', { cause });
      });
      throw error;
    }
    step.owed = {};
    if (this.#keptHere.delete(draftName(key))) await this.#unstored.drop({ ...key, view: this.#turns.view });
    await this.#letGo(claim, step.typed);
  }

  /** What another view kept aside too long for ever to be stored, and was shortened here; the rest of it is stored. */
  async #letGo({ unstored, ...claim }: TypedClaim, typed: Typed): Promise<void> {
    if (unstored === undefined || unstored.view === this.#turns.view) return;
    const tooLong = typedFields.filter((field) => isTooLong(field, unstored[field]));
    if (tooLong.length === 0 || tooLong.some((field) => isTooLong(field, typed[field]))) return;
    const typedIn = Object.fromEntries(
      Object.entries(unstored.typedIn ?? {}).filter(([field]) => !tooLong.includes(field as TypedField)),
    );
    const { note, evidenceText } = typed;
    await this.storeAside({ ...claim, unstored: { ...unstored, note, evidenceText, typedIn } });
  }

  async #keep(key: DraftKey, { typed, typedIn, owed }: Step): Promise<void> {
    const { evidence, withdrawn, finding, state } = owed;
    const chosen = { ...(finding !== undefined && { finding }), ...(state !== undefined && { state }) };
    const links = { ...(evidence && { evidence }), ...(withdrawn && { withdrawn }), ...chosen };
    this.#keptHere.add(draftName(key));
    const { view } = this.#turns;
    await this.#unstored.keep({ ...key, ...typed, view, typedIn, links, updated: new Date().toISOString() });
  }
}

/** What was kept aside because it could not be stored when it was typed. */
function changeKeptAside({ annotation, draft, unstored }: TypedClaim): TypedChange {
  if (unstored === undefined) return {};
  const { note, evidence, evidenceText, typedIn, links } = unstored;
  const isTyped = (field: TypedField): boolean => typedIn === undefined || typedIn[field] !== undefined;
  return {
    ...(isTyped('note') && { note }),
    ...(isTyped('evidenceText') && { evidenceText }),
    ...(links ?? changeOfLinks((annotation ?? draft)?.evidence ?? [], evidence)),
  };
}

/** Both, as one. */
function joined(earlier: TypedChange, later: TypedChange): TypedChange {
  const evidenceText = later.evidenceText ?? earlier.evidenceText;
  return { ...bothChanges(earlier, later), ...(evidenceText !== undefined && { evidenceText }) };
}

/** What an annotation about the claim would stand on, for a draft that does not have it yet. */
function newTargetOf({ facts, page, annotation, draft }: TypedClaim): Target | undefined {
  if (annotation !== undefined || draft?.target !== undefined || page?.paragraph === undefined) return undefined;
  return targetSchema.safeParse({ ...facts, selector: page.selector, paragraph: page.paragraph }).data;
}

/** The identity of a draft about the claim; undefined for a claim without words. */
function keyOf({ facts, page, annotation, draft, unstored }: TypedClaim): DraftKey | undefined {
  if (annotation !== undefined) return draftKeyOf(annotation);
  const quote = page?.selector[0] ?? draft ?? unstored;
  return quote && { source: facts.source, exact: quote.exact, prefix: quote.prefix };
}
