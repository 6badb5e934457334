/**
 * One linear head of the model of check-worthiness: logistic regression over hashed words and standardised other
 * features (`logistic.ts`), its word weights rounded to few levels.
 */
import { bucketCount, textValue } from '../../claims/worth/text-features.ts';
import type { LinearHead } from '../../claims/worth/worth-model.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** Word weights have as many levels above zero, and below: their squares must fit into a byte. */
const levels = 11;
/** Word weights of a lower level are dropped: some hundredth of the largest, and a third of the shipped bytes. */
const leastLevel = 2;

export interface HeadRow {
  readonly buckets: readonly number[];
  readonly others: Float64Array;
  readonly positive: boolean;
}

/**
 * Logistic regression over words and standardised other features. Buckets of fewer rows than `fewestRows` are left out,
 * and word weights are rounded to few levels: what ships is what is measured.
 */
export function fitHead(
  rows: readonly HeadRow[],
  width: number,
  { wordPenalty, otherPenalty, fewestRows }: { wordPenalty: number; otherPenalty: number; fewestRows: number },
): LinearHead {
  const { means, deviations } = standardise(rows, width);
  const counts = countBuckets(rows);
  const examples = rows.map(({ buckets, others, positive }): Example => {
    const value = textValue(buckets.length);
    const kept = buckets.filter((bucket) => (counts[bucket] ?? 0) >= fewestRows);
    const standard = others.map((other, i) => (other - (means[i] ?? 0)) / (deviations[i] ?? 1));
    return {
      columns: [...kept, ...others.keys().map((i) => bucketCount + i)],
      values: [...kept.map(() => value), ...standard],
      positive,
      weight: 1,
    };
  });
  const penalty = new Float64Array(bucketCount + width).fill(wordPenalty);
  penalty.fill(otherPenalty, bucketCount);
  const { weights, bias } = fitLogistic(examples, penalty);
  const others = Array.from({ length: width }, (_, i) =>
    Number(((weights[bucketCount + i] ?? 0) / (deviations[i] ?? 1)).toPrecision(4)),
  );
  const shift = others.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0);
  return { ...roundWords(weights.subarray(0, bucketCount)), others, bias: Number((bias - shift).toPrecision(6)) };
}

function countBuckets(rows: readonly HeadRow[]): Uint16Array {
  const counts = new Uint16Array(bucketCount);
  for (const { buckets } of rows) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts;
}

/** Word weights as squares of small whole numbers: fine steps near zero, where most weights are. */
function roundWords(weights: Float64Array): Pick<LinearHead, 'words' | 'scale'> {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const scale = Number((most / levels ** 2).toPrecision(5));
  const words = Int8Array.from(weights, (weight) => {
    const level = Math.round(Math.sqrt(Math.abs(weight) / scale));
    return level < leastLevel ? 0 : Math.sign(weight) * level ** 2;
  });
  return { words, scale };
}

function standardise(rows: readonly HeadRow[], width: number): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (let i = 0; i < width; i++) {
    for (const { others } of rows) means[i] = (means[i] ?? 0) + (others[i] ?? 0) / rows.length;
    let squares = 0;
    for (const { others } of rows) squares += ((others[i] ?? 0) - (means[i] ?? 0)) ** 2 / rows.length;
    deviations[i] = Math.sqrt(squares) || 1;
  }
  return { means, deviations };
}
