import type { PromotionSigns } from './promotion-signs.ts';

/** A sentence that would promote in an advertorial from this score on counts towards the article being one. */
const suspicious = 0.5;
/**
 * Share of suspicious sentences up to which an article is news with a newsletter box, and from which it is an
 * advertorial.
 */
const newsShare = 0.06;
const advertorialShare = 0.2;
/** Fewer suspicious sentences than this never make an advertorial, however short the text. */
const fewest = 4;

/** 0 for news, 1 for an article that is an advertorial as a whole. */
export function advertorialLevel(signs: readonly PromotionSigns[]): number {
  const count = signs.filter(({ inAdvertorial }) => inAdvertorial >= suspicious).length;
  if (count < fewest) return 0;
  const share = count / signs.length;
  return Math.min(1, Math.max(0, (share - newsShare) / (advertorialShare - newsShare)));
}
