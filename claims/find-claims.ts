import type { ArticleText } from '../text/article-text.ts';
import { cutsOf, ratingSteps, type Worth } from './worth/check-worthiness.ts';
import type { Claim } from './model/claim.ts';
import { supportsLanguage } from './languages/languages.ts';
import { promotionSteps } from './promotion/promotion.ts';
import { readSteps } from './read/read-sentences.ts';
import { drain } from '../text/drain.ts';
import { mapInSteps, mapLightly } from './read/steps.ts';
import { suggestTag, supportBeside } from './suggestion.ts';
import { sourceSignSteps } from './support/source-signs.ts';
import { shippedModel } from './support/model.ts';
import { supportSteps } from './support/support.ts';

export { supportsLanguage };

/** A sentence with all that the program has to say of it, be it a claim or not; its reasons only when asked for. */
export interface JudgedSentence extends Omit<Claim, 'reasons'>, Pick<Worth, 'explain' | 'plain'> {
  /** How far it promotes, 0 to 1. */
  readonly promotion: number;
}

/**
 * Every sentence of the article that states something checkable, in order, and every line that confidently promotes: a
 * call to act states nothing, yet the reader wants to see it. Empty for a language that `supportsLanguage` does not
 * know.
 */
export function findClaims(article: ArticleText): Claim[] {
  return drain(claimSteps(article));
}

/** The same in steps of a few sentences, so that other work can go on in between. */
export function* claimSteps(article: ArticleText): Generator<undefined, Claim[]> {
  return yield* mapInSteps(yield* foundClaimSteps(article), toClaim);
}

/** The same claims, their reasons only when asked for. */
export function* foundClaimSteps(article: ArticleText): Generator<undefined, JudgedSentence[]> {
  const cuts = cutsOf(article.language);
  const threshold = article.sentences.length === 1 ? cuts.alone : cuts.claim;
  const judged = yield* judgingSteps(article);
  return judged.filter(
    ({ checkWorthiness, plain, suggestedTag }) =>
      checkWorthiness >= threshold || plain || suggestedTag?.tag === 'promotional',
  );
}

/** What the program has to say of each sentence of the article, in order; empty for a language it does not know. */
export function judgeSentences(article: ArticleText): JudgedSentence[] {
  return drain(judgingSteps(article));
}

function* judgingSteps(article: ArticleText): Generator<undefined, JudgedSentence[]> {
  if (!supportsLanguage(article.language)) return [];
  const sentences = yield* readSteps(article);
  const signs = yield* sourceSignSteps(article, sentences);
  const worths = yield* ratingSteps(article, { sentences, signs });
  const supports = yield* supportSteps(article, shippedModel, signs);
  const promotions = yield* promotionSteps(article, sentences);
  return yield* mapLightly(worths, ({ checkWorthiness, plain, explain }, index) => {
    const span = article.sentences[index]?.span ?? { start: 0, end: 0 };
    const promotion = promotions[index] ?? { score: 0 };
    const support = supportBeside(promotion, supports[index]);
    const suggestedTag = suggestTag(support, promotion, checkWorthiness);
    return {
      span,
      checkWorthiness,
      plain,
      explain,
      support,
      promotion: promotion.score,
      ...(suggestedTag && { suggestedTag }),
    };
  });
}

function toClaim({ span, checkWorthiness, explain, support, suggestedTag }: JudgedSentence): Claim {
  return {
    span,
    checkWorthiness,
    reasons: explain(),
    support,
    ...(suggestedTag && { suggestedTag }),
  };
}
