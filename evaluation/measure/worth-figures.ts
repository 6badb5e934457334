import { chooseAbove } from '../../claims/worth/choose-above.ts';
import { type Definition, definitions, isSlight, underDefinition } from './definitions.ts';
import type { LabelledSentence } from './labelled.ts';
import { averagePrecision, mean, precisionRecall, type PrecisionRecall } from './metrics.ts';

/** How well scores rank, and how well a threshold parts, under one definition of check-worthy. */
export interface Ranking extends PrecisionRecall {
  /** All rows ranked together. */
  readonly averagePrecision: number;
  /** Mean over the documents. */
  readonly meanAveragePrecision: number;
}

/** The figures beside which no definition is named leave slight facts out. */
export interface WorthFigures extends Ranking {
  readonly threshold: number;
  /** Precision of what "balanced" highlights, slight facts counted as mistakes, and how much it is of all sentences. */
  readonly balancedPrecision: number;
  readonly balancedShare: number;
  /**
   * Precision, as strict, of the third of each document's sentences that ranks highest, however sure the model is of
   * them.
   */
  readonly precisionOfThird: number;
  /**
   * The same scores and threshold with slight facts as negatives, and as positives; only where rows are labelled so.
   */
  readonly slightAsNegatives?: Ranking;
  readonly slightAsPositives?: Ranking;
}

/** The two cuts of a model: from where a sentence is a claim, and from where "balanced" highlights it. */
export interface Cuts {
  readonly threshold: number;
  readonly confident: number;
}

type ScoredRow = Readonly<{ row: LabelledSentence; score: number }>;

/** How well scores rank and part the check-worthy sentences; rows whose label is unknown are left out. */
export function measureWorth(scored: readonly ScoredRow[], cuts: Cuts): WorthFigures {
  const { threshold } = cuts;
  const rank = (definition: Definition): Ranking => rankingOf(scored, definition, threshold);
  return {
    ...rank(definitions.slightLeftOut),
    threshold,
    ...highlighted(scored, cuts),
    ...(scored.some(({ row }) => isSlight(row)) && {
      slightAsNegatives: rank(definitions.slightAsNegatives),
      slightAsPositives: rank(definitions.slightAsPositives),
    }),
  };
}

function rankingOf(scored: readonly ScoredRow[], definition: Definition, threshold: number): Ranking {
  const items = underDefinition(scored, definition);
  const documents = [...Map.groupBy(items, ({ row }) => row.doc).values()];
  return {
    averagePrecision: averagePrecision(items),
    meanAveragePrecision: mean(documents.map(averagePrecision)),
    ...precisionRecall(items.map(({ score, positive }) => ({ chosen: score >= threshold, positive }))),
  };
}

/** What readers see marked has to be worth it: here slight facts are mistakes. */
function highlighted(
  scored: readonly ScoredRow[],
  { threshold, confident }: Cuts,
): Pick<WorthFigures, 'balancedPrecision' | 'balancedShare' | 'precisionOfThird'> {
  const items = underDefinition(scored, definitions.slightAsNegatives).map((item) => ({
    ...item,
    checkWorthiness: item.score,
  }));
  const documents = [...Map.groupBy(items, ({ row }) => row.doc).values()];
  const thirds = documents.flatMap((own) =>
    own.toSorted((a, b) => b.score - a.score).slice(0, Math.ceil(own.length / 3)),
  );
  const balanced = documents.flatMap((own) =>
    chooseAbove(
      own.filter(({ score }) => score >= threshold),
      own.length,
      'balanced',
      confident,
    ),
  );
  const shareRight = (own: readonly { positive: boolean }[]): number =>
    mean(own.map(({ positive }) => (positive ? 1 : 0)));
  return {
    balancedPrecision: shareRight(balanced),
    balancedShare: items.length === 0 ? 0 : balanced.length / items.length,
    precisionOfThird: shareRight(thirds),
  };
}
