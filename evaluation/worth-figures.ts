import type { LabelledSentence } from './labelled.ts';
import { averagePrecision, mean, precisionRecall, type PrecisionRecall } from './metrics.ts';

export interface WorthFigures extends PrecisionRecall {
  readonly averagePrecision: number;
  readonly meanAveragePrecision: number;
  readonly threshold: number;
  /** Precision of the third of each document's sentences that ranks highest: what "balanced" highlights. */
  readonly precisionOfThird: number;
}

/** How well scores rank and part the check-worthy sentences; rows whose label is unknown are left out. */
export function measureWorth(
  scored: readonly { readonly row: LabelledSentence; readonly score: number }[],
  threshold: number,
): WorthFigures {
  const items = scored.flatMap(({ row, score }) =>
    row.checkWorthy === undefined
      ? []
      : [{ score, positive: row.checkWorthy, chosen: score >= threshold, doc: row.doc }],
  );
  const documents = [...Map.groupBy(items, ({ doc }) => doc).values()];
  const thirds = documents.flatMap((own) =>
    own.toSorted((a, b) => b.score - a.score).slice(0, Math.ceil(own.length / 3)),
  );
  return {
    averagePrecision: averagePrecision(items),
    meanAveragePrecision: mean(documents.map(averagePrecision)),
    ...precisionRecall(items),
    threshold,
    precisionOfThird: mean(thirds.map(({ positive }) => (positive ? 1 : 0))),
  };
}
