import { calibrate, type LinearHead } from '../../claims/worth/worth-model.ts';
import { findPromotion } from '../../claims/promotion/promotion.ts';
import { drain } from '../../text/drain.ts';
import { suggestTag } from '../../claims/suggestion.ts';
import type { SupportModel } from '../../claims/support/model.ts';
import { supportSteps } from '../../claims/support/support.ts';
import type { Judged } from '../measure/judged-figures.ts';
import { fitSupport, supportExamples } from './support-training.ts';
import { fitSurest } from './surest.ts';
import type { ReadArticle } from './read-for-training.ts';
import { type NewsModel, scoresOf, trainNews } from './worth-training.ts';

/** All that is trained on news articles, to be measured on others. */
export interface Detector {
  readonly worth: NewsModel;
  readonly support: SupportModel;
  /** How sure of its support a claim must be for a suggested tag. */
  readonly surest: number;
}

export function trainDetector(debate: readonly LinearHead[], articles: readonly ReadArticle[]): Detector {
  return {
    worth: { debate, ...trainNews(debate, articles) },
    support: fitSupport(articles.map(supportExamples)),
    surest: fitSurest(articles),
  };
}

/** A sentence judged by models that never saw its article. */
export interface JudgedUnseen extends Judged {
  /** Check-worthiness. */
  readonly score: number;
}

/** What a detector trained on other articles says of each sentence of an article. */
export function judgeUnseen({ worth, support, surest }: Detector, read: ReadArticle): JudgedUnseen[] {
  const supports = drain(supportSteps(read.article, support));
  const promotions = findPromotion(read.article);
  return scoresOf(worth, read).map(({ row, score: raw }, index) => {
    const score = calibrate(worth.inArticle, raw);
    const own = supports[index] ?? { kind: 'none' };
    const suggestedTag = suggestTag(own, promotions[index] ?? { score: 0 }, score, surest);
    return { row, score, claim: { support: own, ...(suggestedTag && { suggestedTag }) } };
  });
}
