import type { SupportKind } from '../claim.ts';
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

function score(kind: number, { columns, values }: FeatureRow, wordWeights: readonly (readonly number[])[]): number {
  const weights = rows[kind] ?? [];
  let sum = weights[0] ?? 0;
  for (let at = 0; at < columns.length; at++) sum += (weights[(columns[at] ?? 0) + 1] ?? 0) * (values[at] ?? 0);
  for (const own of wordWeights) sum += own[kind] ?? 0;
  return sum;
}

function weightsOf(own: readonly string[]): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const word of own) {
    const weights = words.get(word);
    if (weights !== undefined) found.push(weights);
  }
  return found;
}

/** The chances of each kind: three logistic regressions, one kind against the others, made to add up to 1. */
export function weighFeatures(row: FeatureRow): SupportChances {
  const wordWeights = weightsOf(row.words);
  const chanceOf = (kind: SupportKind): number =>
    1 / (1 + Math.exp(-score(supportKinds.indexOf(kind), row, wordWeights)));
  const [named, vague, none] = [chanceOf('named'), chanceOf('vague'), chanceOf('none')];
  const sum = named + vague + none;
  return { named: named / sum, vague: vague / sum, none: none / sum };
}
