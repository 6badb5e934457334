import type { SentenceView } from '../sentence-view.ts';
import { contextFeatures } from './context-features.ts';
import { columnsOfSignal, type Fired, fireSignals, formCount, formFeatures } from './form-features.ts';
import { textBuckets } from './text-features.ts';
import { type LinearHead, scoreForest, scoreHead, scoreOthers, type WorthModel } from './worth-model.ts';

/** What the model looks at in one sentence. */
export interface SentenceFeatures {
  readonly fired: Fired;
  readonly buckets: readonly number[];
  readonly form: Float64Array;
}

export const featuresOf = (view: SentenceView): SentenceFeatures => {
  const fired = fireSignals(view);
  return { fired, buckets: textBuckets(view), form: formFeatures(view, fired) };
};

/** The features of the news score, words apart, of each sentence of an article: form, debate scores, context. */
export function newsFeatures(debate: readonly LinearHead[], sentences: readonly SentenceFeatures[]): Float64Array[] {
  const lists = debate.map((head) => sentences.map(({ buckets, form }) => scoreHead(head, buckets, form)));
  return sentences.map(({ form }, index) =>
    Float64Array.from([...form, ...lists.map((scores) => scores[index] ?? 0), ...contextFeatures(lists, index)]),
  );
}

/** The news score of a sentence in its article: the mean of the linear one and of the forest's. */
export function scoreInArticle(
  model: Pick<WorthModel, 'news' | 'forest'>,
  buckets: readonly number[],
  features: Float64Array,
): number {
  return (scoreHead(model.news, buckets, features) + scoreForest(model.forest, features)) / 2;
}

/**
 * What each signal added to a sentence's news score: the score less what it would be had none of the signal's words stood
 * there. By ablation, so that linear and tree parts are told of alike.
 */
export function contributions(model: WorthModel, sentence: SentenceFeatures, features: Float64Array): number[] {
  const whole = scoreDense(model, features);
  return sentence.fired.map((spans, signal) => {
    if (spans.length === 0) return 0;
    const without = Float64Array.from(features);
    for (const column of columnsOfSignal[signal] ?? []) {
      const value = without[column] ?? 0;
      if (value === 0) continue;
      without[column] = 0;
      model.debate.forEach(
        (head, i) => (without[formCount + i] = (without[formCount + i] ?? 0) - value * (head.others[column] ?? 0)),
      );
    }
    return whole - scoreDense(model, without);
  });
}

const scoreDense = (model: WorthModel, features: Float64Array): number =>
  (scoreOthers(model.news.others, features) + scoreForest(model.forest, features)) / 2;

/**
 * How much not being factual at all takes from the score of a sentence by itself. In debates up to 0.5 leaves ranking and
 * F1 as they are (by cross-validation); for other texts it is a second opinion on what is mere opinion.
 */
const nonFactualShare = 0.5;

/** The score of a sentence without an article around it. */
export function scoreAlone([worth, nonFactual]: readonly LinearHead[], { buckets, form }: SentenceFeatures): number {
  if (worth === undefined || nonFactual === undefined) return 0;
  return scoreHead(worth, buckets, form) - nonFactualShare * scoreHead(nonFactual, buckets, form);
}

/** What each signal added to the score of a sentence by itself. */
export const contributionsAlone = (
  [worth, nonFactual]: readonly LinearHead[],
  { fired, form }: SentenceFeatures,
): number[] =>
  fired.map((spans, signal) => {
    if (spans.length === 0) return 0;
    const weightOf = (column: number): number =>
      (worth?.others[column] ?? 0) - nonFactualShare * (nonFactual?.others[column] ?? 0);
    return (columnsOfSignal[signal] ?? []).reduce((sum, column) => sum + weightOf(column) * (form[column] ?? 0), 0);
  });
