import { fileURLToPath } from 'node:url';
import { compareParts, isThin, type Compared } from '../../claims/same/compare-claims.ts';
import { partsOf } from '../../claims/same/parts.ts';
import { features, type Feature } from '../../claims/same/weigh.ts';
import { readClaimPairs, type ClaimPair } from '../measure/same-claim-set.ts';
import { precisionRecall } from '../measure/metrics.ts';
import { foldOf } from './folds.ts';
import { fitLogistic, scoreLinear, type Example, type Linear } from './logistic.ts';

const suite = new URL('../../../shared/suites/same-claim/', import.meta.url);
const names = Object.keys(features) as Feature[];
const columns = names.map((_, column) => column);

/** Few rows, few features: from 0.3 to 3 it changes little. */
const ridge = 1;
const folds = 10;

/** Above this precision of cross-validation as many as possible are found: a wrong "met before" misleads. */
const leastPrecision = 0.9;

interface Row extends Example {
  readonly group: string;
  /** A part differs, or there is too little to compare: decided before anything is weighed. */
  readonly isDecided: boolean;
}

/** The weights by which claims are compared, from the halves of both suites that may be looked at. */
export function trainSameClaim(): { bias: number; threshold: number; features: Record<Feature, number> } {
  const rows = ['real.json', 'pairs.json'].flatMap((file) =>
    readClaimPairs(fileURLToPath(new URL(file, suite))).atHand.map(rowOf),
  );
  const { bias, weights } = fit(rows);
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    bias: rounded(bias),
    threshold: thresholdOf(rows),
    features: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])) as Record<Feature, number>,
  };
}

function rowOf({ group, isSame, a, b, languages }: ClaimPair): Row {
  const compared: Compared = compareParts(partsOf(a, languages[0]), partsOf(b, languages[1]));
  return {
    group,
    isDecided: isThin(compared) || compared.parts.some(({ agrees }) => !agrees),
    columns,
    values: names.map((name) => features[name](compared)),
    positive: isSame,
    weight: 1,
  };
}

function fit(rows: readonly Row[]): Linear {
  return fitLogistic(
    rows.filter(({ isDecided }) => !isDecided),
    new Float64Array(names.length).fill(ridge),
  );
}

/** The lowest threshold that is precise enough over stories that were not trained on. */
function thresholdOf(rows: readonly Row[]): number {
  const fold = foldOf(
    rows.map(({ group }) => group),
    folds,
  );
  const scored = Array.from({ length: folds }, (_, number) => {
    const model = fit(rows.filter(({ group }) => fold.get(group) !== number));
    return rows
      .filter(({ group }) => fold.get(group) === number)
      .map((row) => ({ ...row, score: row.isDecided ? 0 : 1 / (1 + Math.exp(-scoreLinear(model, row))) }));
  }).flat();
  const candidates = Array.from({ length: 50 }, (_, step) => (50 + step) / 100);
  return (
    candidates.find((threshold) => {
      const { precision } = precisionRecall(
        scored.map(({ score, positive }) => ({ chosen: score >= threshold, positive })),
      );
      return precision >= leastPrecision;
    }) ?? 1
  );
}
