import { minimise } from './lbfgs.ts';

/** A row's features: parallel lists of column numbers and values. */
export interface SparseRow {
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

export interface Example extends SparseRow {
  readonly positive: boolean;
  /** How much the row counts. */
  readonly weight: number;
}

/** A linear model: the score is the bias plus the weighted features, in log-odds. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Logistic regression with a ridge penalty per column (so that text, signals and position may be held down
 * differently); the bias goes free. Deterministic: no sampling.
 */
export function fitLogistic(rows: readonly Example[], penalties: Float64Array): Linear {
  const size = penalties.length;
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    let total = 0;
    for (let i = 0; i < size; i++) {
      const weight = point[i] ?? 0;
      const penalty = penalties[i] ?? 0;
      total += (penalty * weight * weight) / 2;
      gradient[i] = penalty * weight;
    }
    gradient[size] = 0;
    for (const row of rows) total += addRow(row, point, gradient, size);
    return total;
  };
  const found = minimise(loss, new Float64Array(size + 1));
  return { weights: found.subarray(0, size), bias: found[size] ?? 0 };
}

export function scoreLinear(model: Linear, row: SparseRow): number {
  let score = model.bias;
  for (let i = 0; i < row.columns.length; i++)
    score += (model.weights[row.columns[i] ?? 0] ?? 0) * (row.values[i] ?? 0);
  return score;
}

/** Adds a row's part to the gradient and returns its part of the loss. */
function addRow(row: Example, point: Float64Array, gradient: Float64Array, biasAt: number): number {
  const { columns, values } = row;
  let score = point[biasAt] ?? 0;
  for (let i = 0; i < columns.length; i++) score += (point[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  const signed = row.positive ? score : -score;
  const wrong = 1 / (1 + Math.exp(signed));
  const slope = (row.positive ? -wrong : wrong) * row.weight;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] ?? 0;
    gradient[column] = (gradient[column] ?? 0) + slope * (values[i] ?? 0);
  }
  gradient[biasAt] = (gradient[biasAt] ?? 0) + slope;
  return row.weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
}
