import { findPromotion } from '../../claims/promotion/promotion.ts';
import { drain } from '../../text/drain.ts';
import { promotes } from '../../claims/suggestion.ts';
import { supportSteps } from '../../claims/support/support.ts';
import type { SupportModel } from '../../claims/support/model.ts';
import type { LabelledArticle } from '../measure/labelled.ts';
import { mean } from '../measure/metrics.ts';
import { kindOf, tryHeldOut } from './support-training.ts';

/** Folds inside the training articles. */
const innerFolds = 5;
/** How many of the suggested tags are to be right: a wrong one costs the reader more than none. */
const wantedShare = 0.9;
const steps = { first: 50, last: 95 };

/** A suggestion of `sourced` or `unsourced`: how sure the program is, and whether it is right. */
export interface Suggestion {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * How sure of a claim's support the program must be to suggest a tag: the lowest confidence, in steps of 0.01, from
 * which on nine in ten suggestions are right on articles whose support was learnt from the others.
 */
export function fitSurest(articles: readonly LabelledArticle[]): number {
  return surestOf(tryHeldOut(articles, innerFolds, suggest).flat());
}

/** The lowest such confidence of suggestions; the highest step if none is sure enough. */
export function surestOf(suggestions: readonly Suggestion[]): number {
  for (let percent = steps.first; percent < steps.last; percent++) {
    const made = suggestions.filter(({ confidence }) => confidence >= percent / 100);
    if (mean(made.map(({ right }) => (right ? 1 : 0))) >= wantedShare) return percent / 100;
  }
  return steps.last / 100;
}

/** The suggestions that support makes for the labelled sentences of an article, however unsure. */
function suggest(model: SupportModel, { article, rows }: LabelledArticle): Suggestion[] {
  const supports = drain(supportSteps(article, model));
  const promotions = findPromotion(article);
  return rows.flatMap((row, index) => {
    const truth = kindOf(row);
    const own = supports[index];
    if (truth === undefined || own === undefined || (promotions[index]?.score ?? 0) >= promotes) return [];
    const right = row.promotes !== true && (truth === 'named') === (own.kind === 'named');
    return [{ confidence: own.confidence, right }];
  });
}
