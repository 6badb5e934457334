import type { ArticleText } from '../text/article-text.ts';
import { claimThreshold, rateSentences } from './check-worthiness.ts';
import type { Claim, SuggestedTag, Support } from './claim.ts';
import { findPromotion } from './promotion.ts';
import { suggestTag } from './suggestion.ts';
import { findSupport } from './support.ts';

export { supportsLanguage } from './languages/languages.ts';

/**
 * Every sentence of the article that states something checkable, in order, and every line that confidently promotes: a call
 * to act states nothing, yet the reader wants to see it. Empty for a language that `supportsLanguage` does not know.
 */
export function findClaims(article: ArticleText): Claim[] {
  const worths = rateSentences(article);
  if (worths.length === 0) return [];
  const supports = findSupport(article);
  const promotions = findPromotion(article);
  return worths.flatMap(({ checkWorthiness, reasons }, index) => {
    const sentence = article.sentences[index];
    const support: Support = supports[index] ?? { kind: 'none' };
    const suggestedTag = suggestTag(support, promotions[index] ?? { score: 0 }, checkWorthiness);
    if (sentence === undefined || (checkWorthiness < claimThreshold && !promotes(suggestedTag))) return [];
    return [{ span: sentence.span, checkWorthiness, reasons, support, ...(suggestedTag && { suggestedTag }) }];
  });
}

const promotes = (suggestion: SuggestedTag | undefined): boolean => suggestion?.tag === 'promotional';
