/** Scores with the truth they are measured against. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

/**
 * Mean of the precision at the rank of each positive; ties share their block's precision, so that the order of rows
 * does not count.
 */
export function averagePrecision(items: readonly Scored[]): number {
  const groups = [...Map.groupBy(items, ({ score }) => score)].sort(([a], [b]) => b - a);
  let seen = 0;
  let positives = 0;
  let sum = 0;
  for (const [, group] of groups) {
    const found = group.filter(({ positive }) => positive).length;
    seen += group.length;
    positives += found;
    sum += found * (positives / seen);
  }
  return positives === 0 ? 0 : sum / positives;
}

/** Chance that a positive scores above a negative, ties counting half. */
export function areaUnderCurve(items: readonly Scored[]): number {
  const groups = [...Map.groupBy(items, ({ score }) => score)].sort(([a], [b]) => a - b);
  let below = 0;
  let sum = 0;
  for (const [, group] of groups) {
    const positives = group.filter(({ positive }) => positive).length;
    const negatives = group.length - positives;
    sum += positives * (below + negatives / 2);
    below += negatives;
  }
  const positives = items.length - below;
  return positives === 0 || below === 0 ? 0.5 : sum / (positives * below);
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of a yes-or-no decision; each 0 where it is undefined. */
export function precisionRecall(
  items: readonly { readonly chosen: boolean; readonly positive: boolean }[],
): PrecisionRecall {
  const chosen = items.filter((item) => item.chosen).length;
  const positive = items.filter((item) => item.positive).length;
  const hits = items.filter((item) => item.chosen && item.positive).length;
  const precision = chosen === 0 ? 0 : hits / chosen;
  const recall = positive === 0 ? 0 : hits / positive;
  return { precision, recall, f1: chosen + positive === 0 ? 0 : (2 * hits) / (chosen + positive) };
}

export interface Agreement {
  readonly accuracy: number;
  readonly macroF1: number;
  /** Cohen's kappa: agreement beyond chance. */
  readonly kappa: number;
}

/** Agreement of predicted with true classes; macro F1 is the plain mean over the classes that occur in the truth. */
export function agreement(pairs: readonly { readonly predicted: string; readonly truth: string }[]): Agreement {
  const share = (test: (pair: { predicted: string; truth: string }) => boolean): number =>
    pairs.length === 0 ? 0 : pairs.filter(test).length / pairs.length;
  const accuracy = share(({ predicted, truth }) => predicted === truth);
  const classes = [...new Set(pairs.flatMap(({ predicted, truth }) => [predicted, truth]))];
  const chance = classes.reduce(
    (sum, name) => sum + share(({ predicted }) => predicted === name) * share(({ truth }) => truth === name),
    0,
  );
  const occurring = classes.filter((name) => pairs.some(({ truth }) => truth === name));
  const f1 = (name: string): number =>
    precisionRecall(pairs.map(({ predicted, truth }) => ({ chosen: predicted === name, positive: truth === name }))).f1;
  return {
    accuracy,
    macroF1: mean(occurring.map(f1)),
    kappa: chance === 1 ? 0 : (accuracy - chance) / (1 - chance),
  };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation over folds (of a sample: divided by n − 1). */
export function spread(values: readonly number[]): number {
  const centre = mean(values);
  return values.length < 2
    ? 0
    : Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
