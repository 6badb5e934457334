import type { SupportKind } from '../../claims/model/claim.ts';
import { drain } from '../../text/drain.ts';
import { sourceSignSteps } from '../../claims/support/source-signs.ts';
import { featureCount, featureSteps, type FeatureRow } from '../../claims/support/features.ts';
import { supportKinds } from '../../claims/support/kinds.ts';
import type { SupportModel } from '../../claims/support/model.ts';
import type { LabelledArticle, LabelledSentence } from '../measure/labelled.ts';
import { type ChainItem, chainSize, fitChain, transitionsOf, weightAt } from './chain.ts';
import { foldsOf } from './folds.ts';

/** Ridge penalties; the cross-validated figures hardly move from half to twice as much. */
const penalties = { feature: 2, word: 5, transition: 30 };
/** Articles a cue's word must occur in to be learnt. */
const fewestArticles = 3;
/** A word that adds less than this to every kind is left out: nobody would see the difference. */
const leastWeight = 0.05;

const kinds: Readonly<Record<string, SupportKind>> = { S: 'named', V: 'vague', U: 'none' };

/** The labelled kind of a sentence that states a fact; undefined for others. */
export function kindOf({ worth, support }: LabelledSentence): SupportKind | undefined {
  return worth === 'C' || worth === 'F' ? kinds[support ?? ''] : undefined;
}

/** One sentence, and what the readers said of its support; undefined where it states nothing. */
export interface SupportExample {
  readonly row: FeatureRow;
  readonly kind: SupportKind | undefined;
}

/** The sentences of an article, in order. */
export function supportExamples({ article, rows }: LabelledArticle): SupportExample[] {
  const features = drain(featureSteps(drain(sourceSignSteps(article)) ?? []));
  return rows.flatMap((labelled, index) => {
    const row = features[index];
    return row === undefined ? [] : [{ row, kind: kindOf(labelled) }];
  });
}

/** The words that cues of enough articles use where they are labelled, in the alphabet's order. */
function vocabulary(articles: readonly (readonly SupportExample[])[]): string[] {
  const counts = new Map<string, number>();
  for (const examples of articles) {
    const labelled = examples.filter(({ kind }) => kind !== undefined);
    for (const word of new Set(labelled.flatMap(({ row }) => row.words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= fewestArticles ? [word] : [])).sort();
}

/** A sentence with the words that the model knows as columns after the others. */
function toItem({ row, kind }: SupportExample, known: ReadonlyMap<string, number>): ChainItem {
  const found = row.words.flatMap((word) => known.get(word) ?? []);
  return {
    columns: [...row.columns, ...found],
    values: [...row.values, ...found.map(() => 1)],
    kind: kind && supportKinds.indexOf(kind),
  };
}

/**
 * Learns the features first and then, the features' weights held, the words: so that an article whose words the model
 * does not know, such as one in another language, is weighed by features that were learnt without them. Weights are
 * rounded as they ship: what is measured is what ships.
 * @param isChained false to leave out what neighbouring sentences tell of each other's kinds
 */
export function fitSupport(articles: readonly (readonly SupportExample[])[], isChained = true): SupportModel {
  const words = vocabulary(articles);
  const known = new Map(words.map((word, at) => [word, featureCount + at]));
  const columns = featureCount + words.length;
  const items = articles.map((examples) => examples.map((example) => toItem(example, known)));
  const isWord = wordParameters(columns);
  const ridge = new Float64Array(chainSize(columns)).map((_, at) => (isWord(at) ? penalties.word : penalties.feature));
  for (let kind = 0; kind < supportKinds.length; kind++) ridge[weightAt(columns, kind, columns)] = 0;
  transitionsOf(ridge).fill(penalties.transition);
  const firstTransition = ridge.length - supportKinds.length ** 2;
  const isShape = (at: number): boolean => !isWord(at) && (isChained || at < firstTransition);
  const shapes = fitChain(items, columns, ridge, new Float64Array(ridge.length), isShape);
  const point = fitChain(items, columns, ridge, shapes, isWord);
  return toModel(point, words);
}

/** Tells the parameters that weigh words from all others. */
function wordParameters(columns: number): (at: number) => boolean {
  const all = new Set(
    supportKinds.flatMap((_, kind) =>
      Array.from({ length: columns - featureCount }, (_, word) => weightAt(columns, kind, featureCount + word)),
    ),
  );
  return (at) => all.has(at);
}

/** To hundredths, far finer than what a thousand sentences can tell. */
function rounded(weight = 0): number {
  return Math.round(weight * 100) / 100;
}

function toModel(point: Float64Array, words: readonly string[]): SupportModel {
  const columns = featureCount + words.length;
  const weight = (kind: number, column: number): number => rounded(point[weightAt(columns, kind, column)]);
  return {
    rows: supportKinds.map((_, kind) => [
      weight(kind, columns),
      ...Array.from({ length: featureCount }, (_, column) => weight(kind, column)),
    ]),
    words: new Map(
      words
        .map((word, at) => [word, supportKinds.map((_, kind) => weight(kind, featureCount + at))] as const)
        .filter(([, weights]) => weights.some((own) => Math.abs(own) >= leastWeight)),
    ),
    transitions: Array.from(transitionsOf(point), rounded),
  };
}

/**
 * Tries support on articles it was not learnt from: those of each fold with what the other folds teach.
 * @param isChained as for `fitSupport`
 * @returns what came of it, fold by fold.
 */
export function tryHeldOut<Result>(
  articles: readonly LabelledArticle[],
  folds: number,
  attempt: (model: SupportModel, article: LabelledArticle) => readonly Result[],
  isChained = true,
): Result[][] {
  return foldsOf(articles, folds).map(({ training, testing }) => {
    const model = fitSupport(training.map(supportExamples), isChained);
    return testing.flatMap((article) => attempt(model, article));
  });
}
