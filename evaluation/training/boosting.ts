import { type Forest, noCut } from '../../claims/forest/forest.ts';
import { generator } from './random.ts';

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  /** How far each tree corrects those before it. */
  readonly rate: number;
  /** Least curvature (about: least rows × 4) in a leaf. */
  readonly leafWeight: number;
  readonly ridge: number;
  /** Shares of rows and of columns that each tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
}

/** Cut points tried per column: more only fit noise at this size of data. */
const bins = 32;

interface Binned {
  readonly cuts: readonly (readonly number[])[];
  readonly columns: readonly Uint8Array[];
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Gradient-boosted trees for a yes-or-no target on log-odds (Friedman 2001, with the second-order leaves of XGBoost),
 * on binned columns. Seeded: the same rows give the same forest.
 */
export function growForest(
  rows: readonly Float64Array[],
  positive: readonly boolean[],
  options: Boosting,
  seed: number,
): Forest {
  const binned = binColumns(rows);
  const random = generator(seed);
  const scores = new Float64Array(rows.length);
  const forest = { depth: options.depth, features: [] as number[], cuts: [] as number[], leaves: [] as number[] };
  const inner = (1 << options.depth) - 1;
  for (let tree = 0; tree < options.trees; tree++) {
    const slopes = slopesAt(scores, positive);
    const seen = [...rows.keys()].filter(() => random() < options.rowShare);
    const columns = [...binned.cuts.keys()].filter(() => random() < options.columnShare);
    const features = new Array<number>(inner).fill(0);
    const cuts = new Array<number>(inner).fill(0);
    const leaves = new Array<number>(inner + 1).fill(0);
    growNode({ binned, slopes, columns, options, features, cuts, leaves }, seen, 0);
    forest.features.push(...features);
    forest.cuts.push(...cuts);
    forest.leaves.push(...leaves);
    addTree(scores, rows, { depth: options.depth, features, cuts, leaves });
  }
  return forest;
}

/**
 * Leaves and cuts are rounded before anything is measured: finer ones are longer to ship and tell nothing more. Below
 * the least cut lie few sentences, and they need no telling apart.
 */
function roundLeaf(leaf: number): number {
  return Math.round((leaf + 1) * 4000) / 4000 - 1;
}
function roundCut(cut: number): number {
  return Math.max(Math.round((cut - leastCut) * 200), 0) / 200 + leastCut;
}
const leastCut = -8;

interface Growing {
  readonly binned: Binned;
  readonly slopes: Slopes;
  readonly columns: readonly number[];
  readonly options: Boosting;
  readonly features: number[];
  readonly cuts: number[];
  readonly leaves: number[];
}

function growNode(growing: Growing, rows: readonly number[], node: number): void {
  const { binned, features, cuts, leaves, options } = growing;
  if (node >= features.length) {
    const { first, second } = sumSlopes(growing.slopes, rows);
    leaves[node - features.length] = roundLeaf((options.rate * first) / (second + options.ridge));
    return;
  }
  const split = bestSplit(growing, rows);
  const column = split?.column ?? 0;
  const bin = split?.bin ?? -1;
  features[node] = column;
  cuts[node] = split === undefined ? noCut : (binned.cuts[column]?.[bin] ?? 0);
  const goesRight = (row: number): boolean => split !== undefined && (binned.columns[column]?.[row] ?? 0) > bin;
  growNode(
    growing,
    rows.filter((row) => !goesRight(row)),
    2 * node + 1,
  );
  growNode(growing, rows.filter(goesRight), 2 * node + 2);
}

function bestSplit(
  { binned, slopes, columns, options }: Growing,
  rows: readonly number[],
): { column: number; bin: number } | undefined {
  const total = sumSlopes(slopes, rows);
  const gainOf = (first: number, second: number): number => (first * first) / (second + options.ridge);
  let best: { column: number; bin: number } | undefined;
  let bestGain = gainOf(total.first, total.second) + 1e-6;
  for (const column of columns) {
    const { first, second } = histogram(binned.columns[column], slopes, rows);
    let leftFirst = 0;
    let leftSecond = 0;
    for (let bin = 0; bin < (binned.cuts[column]?.length ?? 0); bin++) {
      leftFirst += first[bin] ?? 0;
      leftSecond += second[bin] ?? 0;
      if (leftSecond < options.leafWeight || total.second - leftSecond < options.leafWeight) continue;
      const gain = gainOf(leftFirst, leftSecond) + gainOf(total.first - leftFirst, total.second - leftSecond);
      if (gain > bestGain) [bestGain, best] = [gain, { column, bin }];
    }
  }
  return best;
}

function histogram(column: Uint8Array | undefined, slopes: Slopes, rows: readonly number[]): Slopes {
  const first = new Float64Array(bins + 1);
  const second = new Float64Array(bins + 1);
  for (const row of rows) {
    const bin = column?.[row] ?? 0;
    first[bin] = (first[bin] ?? 0) + (slopes.first[row] ?? 0);
    second[bin] = (second[bin] ?? 0) + (slopes.second[row] ?? 0);
  }
  return { first, second };
}

function sumSlopes(slopes: Slopes, rows: readonly number[]): { first: number; second: number } {
  let first = 0;
  let second = 0;
  for (const row of rows) {
    first += slopes.first[row] ?? 0;
    second += slopes.second[row] ?? 0;
  }
  return { first, second };
}

function slopesAt(scores: Float64Array, positive: readonly boolean[]): Slopes {
  const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
  return {
    first: chances.map((chance, row) => (positive[row] === true ? 1 : 0) - chance),
    second: chances.map((chance) => chance * (1 - chance)),
  };
}

function addTree(scores: Float64Array, rows: readonly Float64Array[], { depth, features, cuts, leaves }: Forest): void {
  const inner = (1 << depth) - 1;
  rows.forEach((row, i) => {
    let node = 0;
    while (node < inner) node = 2 * node + ((row[features[node] ?? 0] ?? 0) > (cuts[node] ?? 0) ? 2 : 1);
    scores[i] = (scores[i] ?? 0) + (leaves[node - inner] ?? 0);
  });
}

function binColumns(rows: readonly Float64Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, column) => cutPoints(rows.map((row) => row[column] ?? 0)));
  const columns = cuts.map((own, column) => Uint8Array.from(rows, (row) => cutsBelow(own, row[column] ?? 0)));
  return { cuts, columns };
}

/** How many of the cuts, in rising order, are less than the value. */
function cutsBelow(cuts: readonly number[], value: number): number {
  let low = 0;
  for (let high = cuts.length; low < high;) {
    const middle = (low + high) >> 1;
    if (value > (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutPoints(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const different = [...new Set(sorted)];
  const between = different.slice(1).map((value, i) => ((different[i] ?? 0) + value) / 2);
  if (between.length <= bins) return [...new Set(between.map(roundCut))];
  const quantiles = Array.from(
    { length: bins - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)] ?? 0,
  );
  return [...new Set(quantiles.map(roundCut))];
}
