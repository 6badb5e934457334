import { inOrder } from '../annotation/model/instant.ts';
import type { Texts } from '../annotation/model/typed-in.ts';
import type { TakenTexts } from '../components/views/taken-text.ts';
import type { StoredTyped } from '../storage/save-typed.ts';
import type { TypedClaim } from './typed-claim.ts';

/** Of what is stored without an answer that tells: only a claim that comes in shows that it has it. */
export const unknownClock = '\uffff';

/** Texts that are stored, perhaps with what was typed in another view meanwhile, and have not come in yet. */
interface Untaken extends TakenTexts, Pick<TypedClaim, 'annotation' | 'draft'> {
  /** Of what is stored since; empty if that has none. */
  readonly clock: string;
  /** How often claims had come in. */
  readonly settled: number;
}

/** What was typed in one view last, by claim, from when it is stored until something else is typed. */
export class Taken {
  readonly #untaken = new Map<string, Untaken>();
  readonly #taken = new Map<string, TakenTexts>();
  #settled = 0;
  /** How often something was stored. */
  times = 0;

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
  store({ id, annotation, draft }: TypedClaim, typed: Required<Texts>, stored: StoredTyped | null | undefined): void {
    if (!stored) return;
    this.times += 1;
    const { note, evidenceText } = typed;
    const before = { annotation, draft, settled: this.#settled };
    this.#untaken.set(id, { note, evidenceText, clock: stored.clock ?? '', ...before, nth: this.times });
  }

  /** These claims came in. */
  settle(claims: readonly TypedClaim[]): void {
    this.#settled += 1;
    for (const claim of this.#untaken.size > 0 ? claims : []) this.#take(claim);
  }

  /** Once what came in has what was typed, that is so for good, whatever comes in later. */
  #take(claim: TypedClaim): void {
    const untaken = this.#untaken.get(claim.id);
    if (untaken === undefined || !(isIn(untaken, claim) || this.#settled - untaken.settled > 1)) return;
    const { note, evidenceText, nth } = untaken;
    this.#untaken.delete(claim.id);
    this.#taken.set(claim.id, { note, evidenceText, nth });
  }
}

/** True if a claim that came in has what was typed, or was changed since. */
function isIn({ clock, annotation, draft }: Untaken, claim: TypedClaim): boolean {
  const now = inOrder([claim.annotation?.clock, claim.draft?.clock]).at(-1) ?? '';
  return now >= clock || claim.annotation !== annotation || claim.draft !== draft;
}
