import type { Promotion } from './promotion.ts';
import type { SuggestedTag, Support } from './claim.ts';

/** A promotion score from which a line is taken to promote. */
const promotes = 0.5;

/**
 * The tag the program would give, with how sure it is; undefined where a suggestion would be wrong too often.
 * A vague source is no source: it suggests `unsourced`.
 */
export function suggestTag(support: Support, promotion: Promotion, checkWorthiness: number): SuggestedTag | undefined {
  if (promotion.score >= promotes) return { tag: 'promotional', confidence: promotion.score };
  if (checkWorthiness < 0.3) return undefined;
  return support.kind === 'named' ? { tag: 'sourced', confidence: 0.8 } : { tag: 'unsourced', confidence: 0.7 };
}
