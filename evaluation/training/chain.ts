import { chancesOf, type Messages, messages, perStep, steps } from '../../claims/support/chain.ts';
import { supportKinds } from '../../claims/support/kinds.ts';
import { minimise } from './lbfgs.ts';
import type { SparseRow } from './logistic.ts';

const kinds = supportKinds.length;

/** A sentence of an article: its features, and its kind's place among `supportKinds` where readers gave one. */
export interface ChainItem extends SparseRow {
  readonly kind: number | undefined;
  /** The step that leads to it, as an index of `steps`. */
  readonly step: number;
}

/** A chain's parameters in one list: for each kind a weight for each column, then its bias; then the transitions. */
export function chainSize(columns: number): number {
  return kinds * (columns + 1) + transitionCount;
}

const transitionCount = steps.length * perStep;

/** Where in the list the weight of a column for a kind is; the bias is the column after the last. */
export function weightAt(columns: number, kind: number, column: number): number {
  return kind * (columns + 1) + column;
}

/** The transitions of a list of parameters: `step * perStep + from * kinds + to`. */
export function transitionsOf(point: Float64Array): Float64Array {
  return point.subarray(point.length - transitionCount);
}

/**
 * Learns a chain from articles, sentences without a label counting as any kind that fits their neighbours.
 * Deterministic.
 * @param columns how many columns the features have
 * @param penalties a ridge penalty for each parameter
 * @param start where to start from; parameters that are not free stay there
 */
export function fitChain(
  articles: readonly (readonly ChainItem[])[],
  columns: number,
  penalties: Float64Array,
  start: Float64Array,
  isFree: (parameter: number) => boolean,
): Float64Array {
  const fixed = Array.from(start.keys()).filter((at) => !isFree(at));
  return minimise((point, gradient) => {
    let loss = 0;
    for (let at = 0; at < point.length; at++) {
      const [penalty, own] = [penalties[at] ?? 0, point[at] ?? 0];
      loss += (penalty * own * own) / 2;
      gradient[at] = penalty * own;
    }
    for (const items of articles) loss += addArticle(items, columns, point, gradient);
    for (const at of fixed) gradient[at] = 0;
    return loss;
  }, start);
}

/** Adds an article's part to the gradient and returns its part of the loss: minus the log-likelihood of its labels. */
function addArticle(items: readonly ChainItem[], columns: number, point: Float64Array, gradient: Float64Array): number {
  const transitions = transitionsOf(point);
  const scores = scoresOf(items, columns, point);
  const held = scores.map((score, at) => {
    const label = items[Math.floor(at / kinds)]?.kind;
    return label === undefined || label === at % kinds ? score : -Infinity;
  });
  const stepTo = items.map(({ step }) => step);
  const [all, labelled] = [messages(scores, transitions, stepTo), messages(held, transitions, stepTo)];
  const [expected, seen] = [chancesOf(all), chancesOf(labelled)];
  items.forEach((item, index) => {
    for (let kind = 0; kind < kinds; kind++) {
      const at = index * kinds + kind;
      addTo(gradient, item, weightAt(columns, kind, 0), columns, (expected[at] ?? 0) - (seen[at] ?? 0));
    }
  });
  addSteps(transitionsOf(gradient), scores, all, transitions, stepTo, 1);
  addSteps(transitionsOf(gradient), held, labelled, transitions, stepTo, -1);
  return all.total - labelled.total;
}

function scoresOf(items: readonly ChainItem[], columns: number, point: Float64Array): Float64Array {
  return new Float64Array(items.length * kinds).map((_, at) => {
    const item = items[Math.floor(at / kinds)];
    const start = weightAt(columns, at % kinds, 0);
    let score = point[start + columns] ?? 0;
    const own = item?.columns ?? [];
    for (let i = 0; i < own.length; i++) score += (point[start + (own[i] ?? 0)] ?? 0) * (item?.values[i] ?? 0);
    return score;
  });
}

function addTo(gradient: Float64Array, item: SparseRow, start: number, columns: number, slope: number): void {
  const { columns: own, values } = item;
  for (let i = 0; i < own.length; i++) {
    const at = start + (own[i] ?? 0);
    gradient[at] = (gradient[at] ?? 0) + slope * (values[i] ?? 0);
  }
  gradient[start + columns] = (gradient[start + columns] ?? 0) + slope;
}

/** Adds how often each kind is followed by each, times `sign`. */
function addSteps(
  gradient: Float64Array,
  scores: Float64Array,
  { forward, backward, total }: Messages,
  transitions: Float64Array,
  stepTo: readonly number[],
  sign: number,
): void {
  for (let start = kinds; start < scores.length; start += kinds) {
    const first = (stepTo[start / kinds] ?? 0) * perStep;
    for (let pair = 0; pair < perStep; pair++) {
      const before = (forward[start - kinds + Math.floor(pair / kinds)] ?? 0) + (transitions[first + pair] ?? 0);
      const after = (scores[start + (pair % kinds)] ?? 0) + (backward[start + (pair % kinds)] ?? 0);
      gradient[first + pair] = (gradient[first + pair] ?? 0) + sign * Math.exp(before + after - total);
    }
  }
}
