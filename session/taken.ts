import { inOrder } from '../annotation/model/instant.ts';
import type { Texts } from '../annotation/model/typed-in.ts';
import type { TakenTexts } from '../components/views/taken-text.ts';
import type { StoredTyped } from '../storage/save-typed.ts';
import type { TypedClaim } from './typed-claim.ts';

/** Of what is stored without an answer that tells: only a claim that comes in shows that it has it. */
export const unknownClock = '\uffff';

/** Milliseconds by which a view may hear late of what it stored itself, on a busy machine. */
const longestLag = 3000;

/** Texts that are stored, perhaps with what was typed in another view meanwhile, and have not come in yet. */
interface Untaken extends TakenTexts, Pick<TypedClaim, 'annotation' | 'draft'> {
  /** Of what is stored since; empty if that has none. */
  readonly clock: string;
  /** How often claims had come in. */
  readonly settled: number;
  /** When it was stored, as `now` tells. */
  readonly at: number;
}

/** What was typed in one view last, by claim, from when it is stored until something else is typed. */
export class Taken {
  readonly #untaken = new Map<string, Untaken>();
  readonly #taken = new Map<string, TakenTexts>();
  #settled = 0;
  readonly #now: () => number;
  /** How often something was stored. */
  times = 0;

  /** @param now milliseconds from any moment on. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** What of a claim was typed here last, once the claim that came in since has it. */
  of(claim: TypedClaim): TakenTexts | undefined {
    this.#take(claim);
    return this.#taken.get(claim.id);
  }

  /** Something else is typed. */
  forget({ id }: TypedClaim): void {
    this.#untaken.delete(id);
    this.#taken.delete(id);
  }

  /** @param stored what is stored since then; undefined if nobody knows. */
  store(
    { id, annotation, draft }: TypedClaim,
    typed: Required<Texts>,
    stored: Pick<StoredTyped, 'clock'> | null | undefined,
  ): void {
    if (!stored) return;
    this.times += 1;
    const { note, evidenceText } = typed;
    const before = { annotation, draft, settled: this.#settled, at: this.#now() };
    this.#untaken.set(id, { note, evidenceText, clock: stored.clock ?? '', ...before, nth: this.times });
  }

  /** These claims came in. */
  settle(claims: readonly TypedClaim[]): void {
    this.#settled += 1;
    for (const claim of this.#untaken.size > 0 ? claims : []) this.#take(claim);
  }

  /** True if what comes in now is the newest there is, though it is of an earlier time: a file may bring such. */
  #isOver({ settled, at }: Untaken): boolean {
    return this.#settled - settled > 1 && this.#now() - at > longestLag;
  }

  /** Once what came in has what was typed, that is so for good, whatever comes in later. */
  #take(claim: TypedClaim): void {
    const untaken = this.#untaken.get(claim.id);
    if (untaken === undefined || !(isIn(untaken, claim) || this.#isOver(untaken))) return;
    const { note, evidenceText, nth } = untaken;
    this.#untaken.delete(claim.id);
    this.#taken.set(claim.id, { note, evidenceText, nth });
  }
}

/**
 * True if a claim that came in has what was typed, or is about something else since. What was stored key by key comes
 * in later and bit by bit: that it has changed does not say that it has the last key.
 */
function isIn({ clock, annotation, draft }: Untaken, claim: TypedClaim): boolean {
  const now = inOrder([claim.annotation?.clock, claim.draft?.clock]).at(-1) ?? '';
  if (clock === unknownClock) return claim.annotation !== annotation || claim.draft !== draft;
  return now >= clock || claim.annotation?.id !== annotation?.id;
}
