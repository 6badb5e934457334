import { drain } from '../../text/drain.ts';
import { supportSteps } from '../../claims/support/support.ts';
import type { SupportModel } from '../../claims/support/model.ts';
import type { LabelledArticle } from '../measure/labelled.ts';
import { foldsOf } from './folds.ts';
import { fitSupport, kindOf } from './support-training.ts';

/** Share of the facts for which a tag is suggested: the less sure rest is left to the reader (docs/decisions/0049). */
const coverage = 0.8;

/**
 * How sure of a claim's support the program must be to suggest a tag: as sure as it is of four facts in five, by one
 * half of the articles for the other.
 */
export function fitSurest(articles: readonly LabelledArticle[]): number {
  const [half] = foldsOf(articles, 2);
  const model = fitSupport(half?.training ?? []);
  return surestOf((half?.testing ?? []).flatMap((article) => confidences(model, article)));
}

/** The confidence that four in five reach, in steps of 0.01. */
export function surestOf(found: readonly number[]): number {
  const ranked = found.toSorted((a, b) => b - a);
  return Math.floor((ranked[Math.floor(ranked.length * coverage)] ?? 0) * 100) / 100;
}

/** How sure support is of each labelled fact of an article. */
function confidences(model: SupportModel, { article, rows }: LabelledArticle): number[] {
  const supports = drain(supportSteps(article, model));
  return rows.flatMap((row, index) => (kindOf(row) === undefined ? [] : [supports[index]?.confidence ?? 0]));
}
