import type { Forest } from '../../claims/forest/forest.ts';
import type { SupportContext } from '../../claims/support/context.ts';
import { candidateRow, type Ranked, rankSteps } from '../../claims/support/ranking.ts';
import { drain } from '../../text/drain.ts';
import { textOf } from '../../text/span.ts';
import type { LabelledArticle, LabelledSentence } from '../measure/labelled.ts';
import { overlapsSource } from '../measure/source-figures.ts';
import { type Boosting, growForest } from './boosting.ts';
import { foldsOf } from './folds.ts';

/** By cross-validation; twice the trees, or one level more or less, change little. */
const boosting: Boosting = {
  trees: 120,
  depth: 4,
  rate: 0.1,
  leafWeight: 4,
  ridge: 3,
  rowShare: 0.6,
  columnShare: 0.3,
};
const seed = 5;
/** Folds inside the training articles, so that what is learnt of the ranking's scores holds on other articles. */
const innerFolds = 3;

/** A labelled article with the candidates of its sentences. */
export interface RankedArticle extends LabelledArticle {
  readonly context: SupportContext;
  readonly candidates: readonly (readonly RankedExample[])[];
}

interface RankedExample {
  readonly row: Float64Array;
  readonly isSource: boolean;
}

/** Lays out the candidates of an article for training; what is labelled as a source elsewhere is not asked. */
export function toRankedArticle(labelled: LabelledArticle, context: SupportContext): RankedArticle {
  const candidates = labelled.rows.map((row, index) =>
    isAnswered(row)
      ? (context.candidates[index] ?? []).map((candidate, rank) => ({
          row: candidateRow(context, index, candidate, rank),
          isSource: overlapsSource(textOf(labelled.article.text, candidate.mention.span), row),
        }))
      : [],
  );
  return { ...labelled, context, candidates };
}

/** True if the labels tell the sentence's source, or that it has none. */
function isAnswered({ support, sourceWords }: LabelledSentence): boolean {
  return support !== undefined && (support === 'U' || sourceWords !== undefined);
}

export function fitRanking(articles: readonly RankedArticle[]): Forest {
  const examples = articles.flatMap(({ candidates }) => candidates.flat());
  return growForest(
    examples.map(({ row }) => row),
    examples.map(({ isSource }) => isSource),
    boosting,
    seed,
  );
}

/** The candidates of each article, ranked by what the other articles teach. */
export function rankHeldOut(articles: readonly RankedArticle[]): ReadonlyMap<RankedArticle, Ranked[][]> {
  const ranked = new Map<RankedArticle, Ranked[][]>();
  for (const { training, testing } of foldsOf(articles, innerFolds)) {
    const forest = fitRanking(training);
    for (const article of testing) ranked.set(article, drain(rankSteps(article.context, forest)));
  }
  return ranked;
}
