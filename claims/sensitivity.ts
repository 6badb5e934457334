import type { Claim, Sensitivity } from './claim.ts';

/** Share of an article's sentences that each setting highlights at most; issue 3 sets them. */
const shares: Readonly<Record<Sensitivity, number>> = { few: 1 / 10, balanced: 1 / 3, all: 1 };

/**
 * The claims to highlight at the reader's sensitivity, in the article's order: the most check-worthy ones, up to a share of
 * its sentences. Promotional lines stay in at every setting but "few": the reader asked to have them pointed out.
 */
export function chooseClaims(claims: readonly Claim[], sentenceCount: number, sensitivity: Sensitivity): Claim[] {
  if (sensitivity === 'all') return [...claims];
  const limit = Math.ceil(sentenceCount * shares[sensitivity]);
  const ranked = [...claims].filter((claim) => !isPromotional(claim)).sort(byCheckWorthiness);
  const chosen = new Set(ranked.slice(0, limit));
  return claims.filter((claim) => chosen.has(claim) || (sensitivity === 'balanced' && isPromotional(claim)));
}

const isPromotional = (claim: Claim): boolean => claim.suggestedTag?.tag === 'promotional';

const byCheckWorthiness = (a: Claim, b: Claim): number => b.checkWorthiness - a.checkWorthiness;
