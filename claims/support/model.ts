import type { FeatureRow } from './features.ts';
import { type SupportChances, supportKinds, weightScale } from './kinds.ts';
import { supportWeights, supportWords } from './weights.ts';

const parse = (row: string): number[] => row.split(' ').map((weight) => Number(weight) / weightScale);

/** One row of weights for each kind: the bias, then one for each feature column, in log-odds. */
const rows: readonly (readonly number[])[] = supportWeights.map(parse);

/** What a word in a cue adds to each kind. */
const words: ReadonlyMap<string, readonly number[]> = new Map(
  supportWords.map((line) => {
    const [word = '', ...weights] = line.split(' ');
    return [word, parse(weights.join(' '))];
  }),
);

function score(kind: number, { columns, values, words: own }: FeatureRow): number {
  const weights = rows[kind] ?? [];
  let sum = weights[0] ?? 0;
  for (let at = 0; at < columns.length; at++) sum += (weights[(columns[at] ?? 0) + 1] ?? 0) * (values[at] ?? 0);
  for (const word of own) sum += words.get(word)?.[kind] ?? 0;
  return sum;
}

/** The chances of each kind: three logistic regressions, one kind against the others, made to add up to 1. */
export function weighFeatures(row: FeatureRow): SupportChances {
  const [named = 0, vague = 0, none = 0] = supportKinds.map((_, kind) => 1 / (1 + Math.exp(-score(kind, row))));
  const sum = named + vague + none;
  return { named: named / sum, vague: vague / sum, none: none / sum };
}
