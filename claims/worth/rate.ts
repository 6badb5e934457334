import type { SentenceView } from '../signals/sentence-view.ts';
import type { SourceSigns } from '../support/source-signs.ts';
import { signals } from '../signals/index.ts';
import { mapInSteps, mapLightly } from '../read/steps.ts';
import { writeContext } from './context-features.ts';
import { columnsOfSignal, type Fired, fireSignals, formCount, formFeatures } from './form-features.ts';
import { Rows } from './rows.ts';
import { sourceCount, sourcesOf, writeSources } from './source-features.ts';
import { textBuckets } from './text-features.ts';
import { type Forest, leafOf, leafScore, leavesOf, scoreLeaves, treesByColumn } from '../forest/forest.ts';
import { debateHeads, type LinearHead, newsFeatureCount, scoreHead, type WorthModel } from './worth-model.ts';

/** What the model looks at in one sentence. */
export interface SentenceFeatures {
  readonly fired: Fired;
  readonly buckets: readonly number[];
  readonly form: Float64Array;
}

export function featuresOf(view: SentenceView): SentenceFeatures {
  const fired = fireSignals(view);
  return { fired, buckets: textBuckets(view), form: formFeatures(view, fired) };
}

/**
 * The features of the news score, words apart, of each sentence of an article: form, debate scores, context, sources.
 */
export function* newsFeatures(
  debate: readonly LinearHead[],
  sentences: readonly SentenceFeatures[],
  signs: readonly SourceSigns[],
): Generator<undefined, Float64Array[]> {
  const lists: number[][] = [];
  for (const head of debate) {
    lists.push(yield* mapLightly(sentences, ({ buckets, form }) => scoreHead(head, buckets, form)));
  }
  const rows = new Rows(newsFeatureCount);
  const means = lists.map((scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length);
  return yield* mapInSteps(sentences, ({ form }, index) => {
    const features = rows.next();
    features.set(form);
    for (let list = 0; list < lists.length; list++) features[formCount + list] = lists[list]?.[index] ?? 0;
    writeContext(features, formCount + lists.length, lists, means, index);
    writeSources(features, firstSource, signs, index);
    return features;
  });
}

/**
 * The news score of a sentence in its article: the mean of the linear one and of the forest's.
 * @param leaves what `leavesOf` says of the features
 */
export function scoreInArticle(
  { news, forest }: Pick<WorthModel, 'news' | 'forest'>,
  buckets: readonly number[],
  features: Float64Array,
  leaves = leavesOf(forest, features),
): number {
  return (scoreHead(news, buckets, features) + scoreLeaves(forest, leaves)) / 2;
}

/** The trees that ask for a column of a signal's, signal by signal: only their leaves can differ without its words. */
export function treesOfSignals({ forest }: WorthModel): number[][] {
  const asking = treesByColumn(forest);
  return changed.map((columns) => [...new Set(columns.flatMap((column) => asking.get(column) ?? []))]);
}

/**
 * What each signal added to a sentence's news score: the score less what it would be had none of the signal's words
 * stood there, neighbours and article staying as they are. By ablation, so that linear and tree parts are told of
 * alike.
 * @param trees what `treesOfSignals` says of the model
 * @param leaves what `leavesOf` says of the features
 */
export function contributions(
  model: WorthModel,
  trees: readonly (readonly number[])[],
  { fired }: SentenceFeatures,
  features: Float64Array,
  leaves: readonly number[],
): number[] {
  const without = scratch;
  without.set(features);
  return fired.map((spans, signal) => {
    if (spans.length === 0) return 0;
    removeSignal(model.debate, without, signal);
    let added = addedByTrees(model.forest, trees[signal] ?? [], leaves, without);
    for (const column of changed[signal] ?? []) {
      const value = features[column] ?? 0;
      added += (model.news.others[column] ?? 0) * (value - (without[column] ?? 0));
      without[column] = value;
    }
    return added / 2;
  });
}

/** A row for `contributions` to change. */
const scratch = new Float64Array(newsFeatureCount);

function addedByTrees(
  forest: Forest,
  trees: readonly number[],
  leaves: readonly number[],
  without: Float64Array,
): number {
  let added = 0;
  for (const tree of trees) {
    const leaf = leaves[tree] ?? 0;
    const other = leafOf(forest, tree, without);
    if (other !== leaf) added += leafScore(forest, tree, leaf) - leafScore(forest, tree, other);
  }
  return added;
}

const firstSource = newsFeatureCount - sourceCount;

/** The columns of the news features that are a signal's own. */
const ownColumns = columnsOfSignal.map((columns, signal) => [
  ...columns,
  ...(sourcesOf[signals[signal]?.id ?? ''] ?? []).map((source) => firstSource + source),
]);

/** The columns that change without a signal's words: its own, and the debate scores. */
const changed = ownColumns.map((columns) => [
  ...columns,
  ...Array.from({ length: debateHeads }, (_, head) => formCount + head),
]);

/** Clears a signal's own columns, and takes what they added to the debate scores from these. */
function removeSignal(debate: readonly LinearHead[], features: Float64Array, signal: number): void {
  for (const column of ownColumns[signal] ?? []) {
    const value = features[column] ?? 0;
    if (value === 0) continue;
    features[column] = 0;
    for (let head = 0; head < debate.length; head++) {
      const weight = debate[head]?.others[column] ?? 0;
      features[formCount + head] = (features[formCount + head] ?? 0) - value * weight;
    }
  }
}

/**
 * How much not being factual at all takes from the score of a sentence by itself. In debates up to 0.5 leaves ranking
 * and F1 as they are (by cross-validation); for other texts it is a second opinion on what is mere opinion.
 */
const nonFactualShare = 0.5;

/** The score of a sentence without an article around it. */
export function scoreAlone([worth, nonFactual]: readonly LinearHead[], { buckets, form }: SentenceFeatures): number {
  if (worth === undefined || nonFactual === undefined) return 0;
  return scoreHead(worth, buckets, form) - nonFactualShare * scoreHead(nonFactual, buckets, form);
}

/** What each signal added to the score of a sentence by itself. */
export function contributionsAlone(
  [worth, nonFactual]: readonly LinearHead[],
  { fired, form }: SentenceFeatures,
): number[] {
  return fired.map((spans, signal) => {
    if (spans.length === 0) return 0;
    const weightOf = (column: number): number =>
      (worth?.others[column] ?? 0) - nonFactualShare * (nonFactual?.others[column] ?? 0);
    return (columnsOfSignal[signal] ?? []).reduce((sum, column) => sum + weightOf(column) * (form[column] ?? 0), 0);
  });
}
