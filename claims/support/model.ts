import type { SupportKind } from '../claim.ts';
import type { FeatureRow } from './features.ts';
import { supportWeights } from './weights.ts';

/** The kinds in the order of the weights' rows. */
export const supportKinds = ['named', 'vague', 'none'] as const satisfies readonly SupportKind[];

/** How likely a sentence's support is of each kind; they add up to 1. */
export type SupportChances = Readonly<Record<SupportKind, number>>;

/** Weights are stored as whole hundredths: finer ones change no label of the articles they were trained on. */
export const weightScale = 100;

/** One row of weights for each kind: the bias, then one for each feature column, in log-odds. */
const rows: readonly (readonly number[])[] = supportWeights.map((row) =>
  row.split(' ').map((weight) => Number(weight) / weightScale),
);

/** The chances of each kind: three logistic regressions, one kind against the others, made to add up to 1. */
export function weighFeatures({ columns, values }: FeatureRow): SupportChances {
  const odds = rows.map((weights) => {
    let score = weights[0] ?? 0;
    for (let at = 0; at < columns.length; at++) score += (weights[(columns[at] ?? 0) + 1] ?? 0) * (values[at] ?? 0);
    return 1 / (1 + Math.exp(-score));
  });
  const [named = 0, vague = 0, none = 0] = odds;
  const sum = named + vague + none;
  return { named: named / sum, vague: vague / sum, none: none / sum };
}
