import type { SuggestedTag, Support } from './model/claim.ts';
import type { Promotion } from './promotion/promotion.ts';
import { surestSupport } from './support/model.ts';
import type { WeighedSupport } from './support/support.ts';

/**
 * A promotion score from which a line is taken to promote: lower ones gain nothing on news/dev.tsv, 0.6 loses two in
 * five of the lines found.
 */
export const promotes = 0.5;
/** How often support is right, all in all: for a support that does not say how sure it is. */
const usual = 0.8;
/** Nineteen in twenty sentences less check-worthy than this state nothing, so that nothing can be sourced. */
const states = 0.1;

/** A line that promotes has no source: what it says is its own. */
export function supportBeside(promotion: Promotion, support: WeighedSupport | undefined): WeighedSupport {
  return support === undefined || promotion.score >= promotes ? { kind: 'none', confidence: usual } : support;
}

/**
 * The tag the program would give, with how sure it is; undefined where a suggestion would be wrong too often.
 * A vague source is none that a reader could find: it suggests `unsourced`.
 * @param surest how sure of its support a claim must be; training chooses it so that nine in ten suggestions are right
 */
export function suggestTag(
  support: Support & { readonly confidence?: number },
  promotion: Promotion,
  checkWorthiness: number,
  surest = surestSupport,
): SuggestedTag | undefined {
  if (promotion.score >= promotes) return { tag: 'promotional', confidence: promotion.score };
  const { kind, confidence = usual } = support;
  if (checkWorthiness < states || confidence < surest) return undefined;
  return { tag: kind === 'named' ? 'sourced' : 'unsourced', confidence };
}
