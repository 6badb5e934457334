import { languageOf } from '../../claims/languages/languages.ts';
import type { SupportKind } from '../../claims/model/claim.ts';
import { contextSteps } from '../../claims/support/context.ts';
import { featureCount, featureSteps, type FeatureRow } from '../../claims/support/features.ts';
import { supportKinds } from '../../claims/support/kinds.ts';
import type { SupportModel, WordWeights } from '../../claims/support/model.ts';
import { sourceSignSteps } from '../../claims/support/source-signs.ts';
import { drain } from '../../text/drain.ts';
import type { LabelledArticle, LabelledSentence } from '../measure/labelled.ts';
import { type ChainItem, chainSize, fitChain, transitionsOf, weightAt } from './chain.ts';
import { foldsOf } from './folds.ts';
import { fitRanking, rankHeldOut, type RankedArticle, toRankedArticle } from './ranking-training.ts';

/** Ridge penalties; the cross-validated figures hardly move from half to twice as much. */
const penalties = { feature: 3, word: 15, transition: 20 };
/** Articles of its language that a word must occur in to be learnt. */
const fewestArticles = 8;
/** A word that adds less than this to every kind is left out: nobody would see the difference. */
const leastWeight = 0.04;

const kinds: Readonly<Record<string, SupportKind>> = { S: 'named', V: 'vague', U: 'none' };

/** The labelled kind of a sentence that states a fact; undefined for others. */
export function kindOf({ worth, support }: LabelledSentence): SupportKind | undefined {
  return worth === 'C' || worth === 'F' ? kinds[support ?? ''] : undefined;
}

const prepared = new WeakMap<LabelledArticle, RankedArticle>();

/** The article with its candidates, laid out the first time. */
function prepare(labelled: LabelledArticle): RankedArticle {
  const known = prepared.get(labelled);
  if (known !== undefined) return known;
  const { article } = labelled;
  const made = toRankedArticle(labelled, drain(contextSteps(article, drain(sourceSignSteps(article)) ?? [])));
  prepared.set(labelled, made);
  return made;
}

interface Example {
  readonly language: string;
  readonly rows: readonly FeatureRow[];
  readonly kinds: readonly (SupportKind | undefined)[];
}

/** Columns of the words that enough articles of a language use where they are labelled, by language and word. */
function vocabulary(examples: readonly Example[]): Map<string, Map<string, number>> {
  let next = featureCount;
  const found = new Map<string, Map<string, number>>();
  for (const [language, own] of Map.groupBy(examples, (example) => example.language)) {
    const counts = new Map<string, number>();
    for (const { rows, kinds: labels } of own) {
      const words = new Set(rows.flatMap(({ words: said }, at) => (labels[at] === undefined ? [] : said)));
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const frequent = [...counts].flatMap(([word, count]) => (count >= fewestArticles ? [word] : [])).sort();
    found.set(language, new Map(frequent.map((word) => [word, next++])));
  }
  return found;
}

function toItems({ language, rows, kinds: labels }: Example, known: Map<string, Map<string, number>>): ChainItem[] {
  const columns = known.get(language);
  return rows.map((row, at) => {
    const found = row.words.flatMap((word) => columns?.get(word) ?? []);
    const kind = labels[at];
    return {
      columns: [...row.columns, ...found],
      values: [...row.values, ...found.map(() => 1)],
      kind: kind && supportKinds.indexOf(kind),
      step: row.step,
    };
  });
}

/**
 * Learns which candidate is a source, and then, from scores of articles held out, whether a sentence names one. Weights
 * of features hold for all languages, those of words for one. They are rounded as they ship: what is measured is what
 * ships.
 * @param isChained false to leave out what neighbouring sentences tell of each other's kinds
 */
export function fitSupport(labelled: readonly LabelledArticle[], isChained = true): SupportModel {
  const articles = labelled.map(prepare);
  const ranked = rankHeldOut(articles);
  const examples = articles.map((article): Example => ({
    language: languageOf(article.article.language)?.name ?? '',
    rows: drain(featureSteps(article.context, ranked.get(article) ?? [])),
    kinds: article.rows.map(kindOf),
  }));
  const known = vocabulary(examples);
  const columns = featureCount + [...known.values()].reduce((sum, { size }) => sum + size, 0);
  const ridge = new Float64Array(chainSize(columns)).fill(penalties.feature);
  supportKinds.forEach((_, kind) => {
    const first = weightAt(columns, kind, 0);
    ridge.fill(penalties.word, first + featureCount, first + columns);
    ridge[first + columns] = 0;
  });
  transitionsOf(ridge).fill(penalties.transition);
  const firstTransition = ridge.length - transitionsOf(ridge).length;
  const point = fitChain(
    examples.map((example) => toItems(example, known)),
    columns,
    ridge,
    new Float64Array(ridge.length),
    (at) => isChained || at < firstTransition,
  );
  return { ...toModel(point, columns, known), sources: fitRanking(articles) };
}

/** To hundredths, far finer than what some thousand sentences can tell. */
function rounded(weight = 0): number {
  return Math.round(weight * 100) / 100;
}

function toModel(
  point: Float64Array,
  columns: number,
  known: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Omit<SupportModel, 'sources'> {
  const weight = (kind: number, column: number): number => rounded(point[weightAt(columns, kind, column)]);
  const words = new Map<string, WordWeights>();
  for (const [language, own] of known) {
    const weighed = [...own].map(
      ([word, column]) => [word, supportKinds.map((_, kind) => weight(kind, column))] as const,
    );
    words.set(language, new Map(weighed.filter(([, all]) => all.some((each) => Math.abs(each) >= leastWeight))));
  }
  return {
    rows: supportKinds.map((_, kind) => [
      weight(kind, columns),
      ...Array.from({ length: featureCount }, (_, column) => weight(kind, column)),
    ]),
    words: (tag) => words.get(languageOf(tag)?.name ?? '') ?? new Map(),
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
    const model = fitSupport(training, isChained);
    return testing.flatMap((article) => attempt(model, article));
  });
}
