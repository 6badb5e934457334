import { chooseAbove } from '../claims/choose-above.ts';
import type { LabelledSentence } from './labelled.ts';
import { averagePrecision, mean, precisionRecall, type PrecisionRecall } from './metrics.ts';

export interface WorthFigures extends PrecisionRecall {
  /** All rows ranked together. */
  readonly averagePrecision: number;
  /** Mean over the documents. */
  readonly meanAveragePrecision: number;
  readonly threshold: number;
  /** Precision of what "balanced" highlights, and how much that is of all sentences. */
  readonly balancedPrecision: number;
  readonly balancedShare: number;
  /** Precision of the third of each document's sentences that ranks highest, however sure the model is of them. */
  readonly precisionOfThird: number;
}

/** The two cuts of a model: from where a sentence is a claim, and from where "balanced" highlights it. */
export interface Cuts {
  readonly threshold: number;
  readonly confident: number;
}

/** How well scores rank and part the check-worthy sentences; rows whose label is unknown are left out. */
export function measureWorth(
  scored: readonly { readonly row: LabelledSentence; readonly score: number }[],
  { threshold, confident }: Cuts,
): WorthFigures {
  const items = scored.flatMap(({ row, score }) =>
    row.checkWorthy === undefined
      ? []
      : [{ score, checkWorthiness: score, positive: row.checkWorthy, chosen: score >= threshold, doc: row.doc }],
  );
  const documents = [...Map.groupBy(items, ({ doc }) => doc).values()];
  const thirds = documents.flatMap((own) =>
    own.toSorted((a, b) => b.score - a.score).slice(0, Math.ceil(own.length / 3)),
  );
  const balanced = documents.flatMap((own) =>
    chooseAbove(
      own.filter(({ chosen }) => chosen),
      own.length,
      'balanced',
      confident,
    ),
  );
  const shareRight = (own: readonly { positive: boolean }[]): number =>
    mean(own.map(({ positive }) => (positive ? 1 : 0)));
  return {
    averagePrecision: averagePrecision(items),
    meanAveragePrecision: mean(documents.map(averagePrecision)),
    ...precisionRecall(items),
    threshold,
    balancedPrecision: shareRight(balanced),
    balancedShare: items.length === 0 ? 0 : balanced.length / items.length,
    precisionOfThird: shareRight(thirds),
  };
}
