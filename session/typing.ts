import type { Evidence } from '../annotation/model/annotation.ts';
import { draftKeyOf, type DraftKey } from '../annotation/model/draft.ts';
import { bothChanges, changeOfLinks, type NoteAndLinksChange } from '../annotation/model/note-and-links.ts';
import { FailureError, failureOf } from '../failure/failure.ts';
import type { Ask } from '../messaging/ask.ts';
import type { uiToBackground } from '../messaging/calls.ts';
import type { Unstored } from '../settings/unstored.ts';
import { typedOf, type TypedClaim } from './typed-claim.ts';

export interface Typed {
  readonly note: string;
  readonly evidence: Evidence[];
  readonly evidenceText: string;
}

/** What was changed in this view. Only that is sent: the view may not have seen yet what was typed in another one. */
export type TypedChange = NoteAndLinksChange & Partial<Pick<Typed, 'evidenceText'>>;

/** Text typed here that the incoming claims may not contain yet, and the part not confirmed as stored. */
interface Step {
  readonly typed: Typed;
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

  constructor(ask: Ask<typeof uiToBackground>, unstored: Unstored) {
    this.#ask = ask;
    this.#unstored = unstored;
  }

  newest(claim: TypedClaim): Typed {
    return this.#ahead.get(claim.id)?.typed ?? typedOf(claim);
  }

  /** What nobody has said is stored. */
  owed(claim: TypedClaim): TypedChange {
    return this.#ahead.get(claim.id)?.owed ?? changeKeptAside(claim);
  }

  type(claim: TypedClaim, { evidence, ...change }: Partial<Typed>): Promise<void> {
    const before = this.newest(claim);
    const typed = { ...before, ...change, evidence: evidence ?? before.evidence };
    const owed = joined(this.owed(claim), { ...change, ...changeOfLinks(before.evidence, typed.evidence) });
    const step: Step = { typed, owed, stored: Promise.resolve() };
    this.#ahead.set(claim.id, step);
    step.stored = this.#store(claim, step);
    return step.stored;
  }

  /** Sends what is owed along with other work; what that stored is owed no more. */
  async handOver(claim: TypedClaim, send: (words: NoteAndLinksChange) => Promise<unknown>): Promise<void> {
    const { evidenceText, ...words } = this.owed(claim);
    const step = this.#ahead.get(claim.id);
    await send(words);
    if (step !== undefined) step.owed = evidenceText === undefined ? {} : { evidenceText };
  }

  /** The incoming claims hold what is stored by now. */
  settle(): void {
    for (const [id, { owed }] of this.#ahead) if (Object.keys(owed).length === 0) this.#ahead.delete(id);
  }

  /** Tries again, once for each claim, to store what could not be stored when it was typed. */
  storeAgain(claims: readonly TypedClaim[]): void {
    for (const claim of claims) {
      if (claim.unstored === undefined || this.#triedAgain.has(claim.id)) continue;
      this.#triedAgain.add(claim.id);
      // If this fails as well, it stays kept aside.
      this.type(claim, {}).catch(() => undefined);
    }
  }

  /** Resolves once what was typed so far is stored, or could not be. */
  async stored(): Promise<void> {
    await Promise.allSettled([...this.#ahead.values()].map(({ stored }) => stored));
  }

  /** While the background is silent, it is kept aside as well: the view may be closed before anybody answers. */
  async #store(claim: TypedClaim, step: Step): Promise<void> {
    const key = keyOf(claim);
    if (key === undefined) return;
    const isNewest = (): boolean => this.#ahead.get(claim.id) === step;
    const keep = () => this.#unstored.keep({ ...key, ...step.typed, updated: new Date().toISOString() });
    let isAside = claim.unstored !== undefined;
    const onSilence = (): void => {
      if (!isNewest()) return;
      isAside = true;
      keep().catch(() => undefined);
    };
    try {
      const change = { ...(claim.annotation && { id: claim.annotation.id }), ...key, ...step.owed };
      await this.#ask('saveTyped', change, { onSilence, isWanted: isNewest });
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
    if (isAside) await this.#unstored.drop(claim.unstored ?? key);
  }
}

/** What was kept aside because it could not be stored when it was typed. */
function changeKeptAside({ annotation, draft, unstored }: TypedClaim): TypedChange {
  if (unstored === undefined) return {};
  const { note, evidence, evidenceText } = unstored;
  return { note, evidenceText, ...changeOfLinks((annotation ?? draft)?.evidence ?? [], evidence) };
}

/** Both, as one. */
function joined(earlier: TypedChange, later: TypedChange): TypedChange {
  const evidenceText = later.evidenceText ?? earlier.evidenceText;
  return { ...bothChanges(earlier, later), ...(evidenceText !== undefined && { evidenceText }) };
}

/** The identity of a draft about the claim; undefined for a claim without words. */
function keyOf({ facts, page, annotation, draft, unstored }: TypedClaim): DraftKey | undefined {
  if (annotation !== undefined) return draftKeyOf(annotation);
  const quote = page?.selector[0] ?? draft ?? unstored;
  return quote && { source: facts.source, exact: quote.exact, prefix: quote.prefix };
}
