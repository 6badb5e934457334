import { contextCount } from './context-features.ts';
import { formCount } from './form-features.ts';
import { sourceCount } from './source-features.ts';
import { textValue } from './text-features.ts';
import type { Forest } from '../forest/forest.ts';

/**
 * A linear score in log-odds over hashed words and other features. Word weights are bytes, to be multiplied by `scale`.
 */
export interface LinearHead {
  readonly words: Int8Array;
  readonly scale: number;
  readonly others: readonly number[];
  readonly bias: number;
}

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

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function calibrate({ slope, offset }: Calibration, score: number): number {
  return probability(slope * score + offset);
}
