import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { claimThreshold, loneClaimThreshold, rateSentences } from './check-worthiness.ts';
import type { Claim } from './claim.ts';
import { findPromotion } from './promotion.ts';
import { suggestTag } from './suggestion.ts';
import { findSupport } from './support.ts';

export { supportsLanguage } from './languages/languages.ts';

/** A sentence with all that the program has to say of it, be it a claim or not. */
export interface JudgedSentence extends Claim {
  /** How far it promotes, 0 to 1. */
  readonly promotion: number;
}

/**
 * Every sentence of the article that states something checkable, in order, and every line that confidently promotes: a call
 * to act states nothing, yet the reader wants to see it. Empty for a language that `supportsLanguage` does not know.
 */
export function findClaims(article: ArticleText): Claim[] {
  const threshold = article.sentences.length === 1 ? loneClaimThreshold : claimThreshold;
  return judgeSentences(article)
    .filter((judged) => judged.checkWorthiness >= threshold || judged.suggestedTag?.tag === 'promotional')
    .map(toClaim);
}

/** What the program has to say of each sentence of the article, in order; empty for a language it does not know. */
export function judgeSentences(article: ArticleText): JudgedSentence[] {
  const worths = rateSentences(article);
  if (worths.length === 0) return [];
  const supports = findSupport(article);
  const promotions = findPromotion(article);
  return worths.map(({ checkWorthiness, reasons }, index) => {
    const span: Span = article.sentences[index]?.span ?? { start: 0, end: 0 };
    const support = supports[index] ?? { kind: 'none' };
    const promotion = promotions[index] ?? { score: 0 };
    const suggestedTag = suggestTag(support, promotion, checkWorthiness);
    return {
      span,
      checkWorthiness,
      reasons,
      support,
      promotion: promotion.score,
      ...(suggestedTag && { suggestedTag }),
    };
  });
}

const toClaim = ({ span, checkWorthiness, reasons, support, suggestedTag }: JudgedSentence): Claim => ({
  span,
  checkWorthiness,
  reasons,
  support,
  ...(suggestedTag && { suggestedTag }),
});
