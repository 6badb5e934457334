import type { SuggestedTag, Support } from './claim.ts';
import type { Promotion } from './promotion.ts';

/** A promotion score from which a line is taken to promote: news/dev.tsv has its best F1 there, flat from 0.4 to 0.6. */
const promotes = 0.5;
/** Below this, a suggestion of where a claim comes from is wrong nearly as often as right. */
const surest = 0.55;
/** How often support is right, all in all: for a support that does not say how sure it is. */
const usual = 0.78;
/** Nine in ten sentences less check-worthy than this state nothing, so that nothing can be sourced. */
const states = 0.1;

/**
 * The tag the program would give, with how sure it is; undefined where a suggestion would be wrong too often.
 * A vague source is none that a reader could find: it suggests `unsourced`.
 */
export function suggestTag(
  support: Support & { readonly confidence?: number },
  promotion: Promotion,
  checkWorthiness: number,
): SuggestedTag | undefined {
  if (promotion.score >= promotes) return { tag: 'promotional', confidence: promotion.score };
  const { kind, confidence = usual } = support;
  if (checkWorthiness < states || confidence < surest) return undefined;
  return { tag: kind === 'named' ? 'sourced' : 'unsourced', confidence };
}
