import { contextCount } from './context-features.ts';
import { formCount } from './form-features.ts';
import { sourceCount } from './source-features.ts';
import { textValue } from './text-features.ts';

/**
 * A linear score in log-odds over hashed words and other features. Word weights are bytes, to be multiplied by `scale`.
 */
export interface LinearHead {
  readonly words: Int8Array;
  readonly scale: number;
  readonly others: readonly number[];
  readonly bias: number;
}

/**
 * Decision trees whose leaves add up, all of the same depth, level by level: node `i` has the children `2i + 1` and
 * `2i + 2`; a row goes right where its feature is above the cut.
 */
export interface Forest {
  readonly depth: number;
  readonly features: ArrayLike<number>;
  readonly cuts: ArrayLike<number>;
  readonly leaves: ArrayLike<number>;
}

/** The cut of a node that does not part its rows: all go left. */
export const noCut = 2 ** 60;

/** Platt scaling: from a score to the probability that it is right. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** All that training found; `model.json` holds the shipped one. */
export interface WorthModel {
  /**
   * Scores of a sentence by itself, learnt from debates: worth a check, and not factual at all. Over words and form.
   */
  readonly debate: readonly LinearHead[];
  /** Score of a sentence in its article, learnt from news. Over words, form, debate scores and context. */
  readonly news: LinearHead;
  /** The same without the words; its score and that of `news` are averaged. */
  readonly forest: Forest;
  readonly inArticle: Calibration;
  readonly alone: Calibration;
  /** As `threshold`, for a sentence by itself. */
  readonly thresholdAlone: number;
  /** Probability from which a sentence is a claim: the best F1 of the training articles, out of fold. */
  readonly threshold: number;
  /** Probability that a third of the training articles' sentences reach, out of fold: what "balanced" highlights. */
  readonly confident: number;
  /** For languages without word weights: what each signal adds to the log-odds where it fires. */
  readonly signals: readonly number[];
  readonly signalBias: number;
}

export const debateHeads = 2;
/** Features of the news score apart from the words: form, debate scores, context, sources. */
export const newsFeatureCount = formCount + debateHeads + contextCount(debateHeads) + sourceCount;

export function scoreHead(head: LinearHead, buckets: readonly number[], others: ArrayLike<number>): number {
  let words = 0;
  for (const bucket of buckets) words += head.words[bucket] ?? 0;
  return words * head.scale * textValue(buckets.length) + scoreOthers(head.others, others) + head.bias;
}

function scoreOthers(weights: readonly number[], values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

export function scoreForest(forest: Forest, values: ArrayLike<number>): number {
  return scoreLeaves(forest, leavesOf(forest, values));
}

/** The leaf of each tree that a row falls into, counted from the tree's first. */
export function leavesOf(forest: Forest, values: ArrayLike<number>): number[] {
  const trees = forest.leaves.length >> forest.depth;
  const fallen: number[] = [];
  for (let tree = 0; tree < trees; tree++) fallen.push(leafOf(forest, tree, values));
  return fallen;
}

/** The sum of what a row's leaves, one for each tree, say. */
export function scoreLeaves(forest: Forest, leaves: readonly number[]): number {
  let sum = 0;
  for (let tree = 0; tree < leaves.length; tree++) sum += leafScore(forest, tree, leaves[tree] ?? 0);
  return sum;
}

/** The leaf of a tree that a row falls into. */
export function leafOf({ depth, features, cuts }: Forest, tree: number, values: ArrayLike<number>): number {
  const inner = (1 << depth) - 1;
  const first = tree * inner;
  let node = 0;
  while (node < inner) {
    const right = (values[features[first + node] ?? 0] ?? 0) > (cuts[first + node] ?? 0);
    node = 2 * node + (right ? 2 : 1);
  }
  return node - inner;
}

export function leafScore({ depth, leaves }: Forest, tree: number, leaf: number): number {
  return leaves[(tree << depth) + leaf] ?? 0;
}

/** The trees that ask for each column: the others need no second look when only that one changes. */
export function treesByColumn({ depth, features, cuts }: Forest): ReadonlyMap<number, readonly number[]> {
  const inner = (1 << depth) - 1;
  const trees = new Map<number, number[]>();
  for (let at = 0; at < features.length; at++) {
    const column = features[at] ?? 0;
    if (cuts[at] === noCut) continue;
    const asking = trees.get(column);
    if (asking === undefined) trees.set(column, [Math.floor(at / inner)]);
    else asking.push(Math.floor(at / inner));
  }
  return trees;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function calibrate({ slope, offset }: Calibration, score: number): number {
  return probability(slope * score + offset);
}
