import type { Claim } from './claim.ts';

/** Why a claim is among those to start with. */
export const startReasons = ['no-source', 'vague-source', 'consequence', 'check-worthy'] as const;
export type StartReason = (typeof startReasons)[number];

/** What the choice rests on. */
type Startable = Pick<Claim, 'checkWorthiness' | 'suggestedTag'> & {
  readonly support: Pick<Claim['support'], 'kind'>;
  readonly reasons: readonly { readonly signal: string }[];
};

/** Claims to start with: as many as a reader takes in at a glance. */
const most = 3;
/** Of the most check-worthy claims as many are looked at: none further down would be worth more. */
export const startCandidates = 10;
/**
 * What weak sourcing and consequence add to check-worthiness. Set by hand: together they outweigh the distance between
 * the first and the tenth claim of the average article, and neither does alone.
 */
const bonus = { none: 0.12, vague: 0.1, named: 0, consequence: 0.08 } as const;

/** Signals of what a claim would change, were it wrong: law, cause, growth and decline, figures. */
const consequential: ReadonlySet<string> = new Set(['law-or-record', 'cause', 'rise-or-fall', 'figure-and-unit']);

/** The three claims of an article most worth a check, best first, each with the one reason that says most. */
export function startHere<Item extends Startable>(claims: readonly Item[]): { claim: Item; why: StartReason }[] {
  return claims
    .filter(({ suggestedTag }) => suggestedTag?.tag !== 'promotional')
    .toSorted((a, b) => b.checkWorthiness - a.checkWorthiness)
    .slice(0, startCandidates)
    .toSorted((a, b) => worthOf(b) - worthOf(a))
    .slice(0, most)
    .map((claim) => ({ claim, why: whyOf(claim) }));
}

function worthOf(claim: Startable): number {
  const { checkWorthiness, support } = claim;
  return checkWorthiness + bonus[support.kind] + (hasConsequence(claim) ? bonus.consequence : 0);
}

function hasConsequence({ reasons }: Startable): boolean {
  return reasons.some(({ signal }) => consequential.has(signal));
}

function whyOf(claim: Startable): StartReason {
  if (claim.support.kind === 'none') return 'no-source';
  if (claim.support.kind === 'vague') return 'vague-source';
  return hasConsequence(claim) ? 'consequence' : 'check-worthy';
}
