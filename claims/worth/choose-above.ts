import type { Claim, Reason } from '../model/claim.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import { startCandidates, startHere } from '../model/start-here.ts';

/** "Few" shows the top tenth of an article's sentences (issue 3). */
const fewShare = 1 / 10;
/** "Balanced" never paints more than this of an article: where half is marked, nothing stands out. */
const mostShare = 1 / 2;
/**
 * Even an article of opinions shows this many of its claims when balanced, lest the reader think that nothing was read;
 * and "few" shows as many as there are to start with.
 */
const fewest = 3;

/** What the choice rests on; `plain` and `explain` where they are known. */
export type Rated = Pick<Claim, 'checkWorthiness' | 'suggestedTag'> &
  Partial<Pick<Claim, 'support'>> & { readonly plain?: boolean; readonly explain?: () => readonly Reason[] };

/**
 * The claims to highlight at the reader's sensitivity, in the article's order. "All" shows every claim, "few" those to
 * start with and then the most check-worthy, up to a tenth of the article's sentences. "Balanced" shows those the model
 * is confident of, a third of the sentences of the average article, and plain claims whatever it says: a share of each
 * article would highlight opinions in a column and leave out facts in a report (precision 0.87 instead of 0.93, by
 * cross-validation). Promotional lines stay in at every setting but "few".
 * @param confident check-worthiness from which the model is confident
 */
export function chooseAbove<Item extends Rated>(
  claims: readonly Item[],
  sentenceCount: number,
  sensitivity: Sensitivity,
  confident: number,
): Item[] {
  if (sensitivity === 'all') return [...claims];
  const ranked = claims.filter((claim) => !isPromotional(claim)).toSorted(byCheckWorthiness);
  const chosen = new Set(
    sensitivity === 'few' ? fewOf(ranked, sentenceCount) : balancedOf(ranked, sentenceCount, confident),
  );
  return claims.filter((claim) => chosen.has(claim) || (sensitivity === 'balanced' && isPromotional(claim)));
}

function fewOf<Item extends Rated>(ranked: readonly Item[], sentenceCount: number): Item[] {
  const asked = ranked.slice(0, startCandidates).map((claim) => ({
    claim,
    checkWorthiness: claim.checkWorthiness,
    support: claim.support ?? { kind: 'none' as const },
    reasons: claim.explain?.() ?? [],
  }));
  const first = startHere(asked).map(({ claim }) => claim.claim);
  const limit = Math.max(fewest, Math.ceil(sentenceCount * fewShare));
  return [...first, ...ranked.filter((claim) => !first.includes(claim))].slice(0, limit);
}

function balancedOf<Item extends Rated>(ranked: readonly Item[], sentenceCount: number, confident: number): Item[] {
  const isSure = ({ checkWorthiness, plain }: Item): boolean => checkWorthiness >= confident || plain === true;
  const limit = Math.max(fewest, Math.ceil(sentenceCount * mostShare));
  const sure = ranked.filter(isSure).slice(0, limit);
  return sure.length >= fewest ? sure : ranked.slice(0, fewest);
}

function isPromotional({ suggestedTag }: Pick<Claim, 'suggestedTag'>): boolean {
  return suggestedTag?.tag === 'promotional';
}

function byCheckWorthiness(a: Pick<Claim, 'checkWorthiness'>, b: Pick<Claim, 'checkWorthiness'>): number {
  return b.checkWorthiness - a.checkWorthiness;
}
