import { scoreForest } from '../../claims/forest/forest.ts';
import { type PromotionModel, signedSteps } from '../../claims/promotion/promotion.ts';
import { promotionFeatureSteps } from '../../claims/promotion/promotion-features.ts';
import { drain } from '../../text/drain.ts';
import type { LabelledArticle } from '../measure/labelled.ts';
import type { Scored } from '../measure/metrics.ts';
import { type Boosting, growForest } from './boosting.ts';
import { foldsOf } from './folds.ts';

/** By cross-validation; half or twice the trees change little. */
const boosting: Boosting = {
  trees: 100,
  depth: 3,
  rate: 0.08,
  leafWeight: 2,
  ridge: 3,
  rowShare: 0.7,
  columnShare: 0.3,
};
const seed = 1;
const innerFolds = 5;
/** How many of the lines called promotional are to be so: to wrong a reporter costs more than to miss a pitch. */
const wantedPrecision = 0.8;

interface Row {
  readonly row: Float64Array;
  readonly positive: boolean;
}

const prepared = new WeakMap<LabelledArticle, Row[]>();

function rowsOf(labelled: LabelledArticle): Row[] {
  const known = prepared.get(labelled);
  if (known !== undefined) return known;
  const { article, rows } = labelled;
  const features = drain(promotionFeatureSteps(article, drain(signedSteps(article)) ?? []));
  const made = rows.flatMap(({ promotes }, index) => {
    const row = features[index];
    return promotes === undefined || row === undefined ? [] : [{ row, positive: promotes }];
  });
  prepared.set(labelled, made);
  return made;
}

function growOn(rows: readonly Row[]): PromotionModel['forest'] {
  return growForest(
    rows.map(({ row }) => row),
    rows.map(({ positive }) => positive),
    boosting,
    seed,
  );
}

/** Learns promotion from articles of all languages; the cut comes from articles that the forest was not grown on. */
export function fitPromotion(articles: readonly LabelledArticle[]): PromotionModel {
  const outOfFold = foldsOf(articles, innerFolds).flatMap(({ training, testing }) => {
    const forest = growOn(training.flatMap(rowsOf));
    return testing.flatMap(rowsOf).map(({ row, positive }) => ({ score: scoreForest(forest, row), positive }));
  });
  return { forest: growOn(articles.flatMap(rowsOf)), cut: cutOf(outOfFold) };
}

/** The lowest score from which on so many lines promote; the highest score if none do. */
export function cutOf(scored: readonly Scored[]): number {
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  let [right, cut] = [0, ranked[0]?.score ?? 0];
  ranked.forEach(({ score, positive }, at) => {
    if (positive) right++;
    if (right / (at + 1) >= wantedPrecision) cut = score;
  });
  return Math.round(cut * 1000) / 1000;
}
