import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SupportKind } from '../claims/claim.ts';
import { drain } from '../claims/steps.ts';
import { evidenceSteps } from '../claims/support/evidence.ts';
import { featureCount, featureSteps, type FeatureRow } from '../claims/support/features.ts';
import { probability } from '../claims/model/worth-model.ts';
import { type SupportChances, supportKinds, weightScale } from '../claims/support/kinds.ts';
import { articlesOf, type LabelledArticle, type LabelledSentence, readLabelled } from './labelled.ts';
import { fitLogistic, type Linear, scoreLinear, type SparseRow } from './training/logistic.ts';

/** Ridge penalty; between 1 and 3 the cross-validated figures hardly move, from 8 on they fall. */
const penalty = 2;
/** The same for the words of cues, which are many: from 4 to 25 the figures hardly move. */
const wordPenalty = 10;
/** Articles a cue's word must occur in to be learnt. */
const fewestArticles = 3;
/** Vague sources are one sentence in fourteen: counted more, or the model would hardly ever say so. */
const vagueWeight = 1.5;

const kinds: Readonly<Record<string, SupportKind>> = { S: 'named', V: 'vague', U: 'none' };

/** The labelled kind of a sentence that states a fact; undefined for others. */
export const kindOf = ({ worth, support }: LabelledSentence): SupportKind | undefined =>
  worth === 'C' || worth === 'F' ? kinds[support ?? ''] : undefined;

/** One sentence that states something, and what the readers said of its support. */
export interface SupportExample {
  readonly row: FeatureRow;
  readonly kind: SupportKind;
}

/** The sentences of an article whose support is labelled: those that state a fact. */
export function supportExamples({ article, rows }: LabelledArticle): SupportExample[] {
  const features = drain(featureSteps(drain(evidenceSteps(article)) ?? []));
  return rows.flatMap((labelled, index) => {
    const row = features[index];
    const kind = kindOf(labelled);
    return row === undefined || kind === undefined ? [] : [{ row, kind }];
  });
}

/** The labelled news articles of a folder: `train.tsv` and `dev.tsv`. */
export function supportArticles(folder: string): LabelledArticle[] {
  return ['train', 'dev'].flatMap((part) => articlesOf(readLabelled(`${folder}/${part}.tsv`).rows));
}

/** Three logistic regressions, one kind against the others, in the order of `supportKinds`, and the words they know. */
export interface SupportModel {
  readonly words: readonly string[];
  readonly models: readonly Linear[];
}

/** The words that cues of enough articles use, in the alphabet's order. */
function vocabulary(articles: readonly (readonly SupportExample[])[]): string[] {
  const counts = new Map<string, number>();
  for (const examples of articles) {
    for (const word of new Set(examples.flatMap(({ row }) => row.words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= fewestArticles ? [word] : [])).sort();
}

/** A row with the words that the model knows as columns after the others. */
function withWords({ columns, values, words }: FeatureRow, known: ReadonlyMap<string, number>): SparseRow {
  const found = words.flatMap((word) => known.get(word) ?? []);
  return { columns: [...columns, ...found], values: [...values, ...found.map(() => 1)] };
}

const columnsOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, featureCount + at]));

/**
 * Learns the features first and then, on top of their score, the words: so that an article whose words the model does not
 * know, such as one in another language, is weighed by features that were learnt without them.
 */
export function fitSupport(articles: readonly (readonly SupportExample[])[]): SupportModel {
  const words = vocabulary(articles);
  const examples = articles.flat();
  const models = supportKinds.map((wanted) => {
    const judge = ({ kind }: SupportExample): { positive: boolean; weight: number } => ({
      positive: kind === wanted,
      weight: kind === 'vague' ? vagueWeight : 1,
    });
    const shapes = fitLogistic(
      examples.map((example) => ({ ...example.row, ...judge(example) })),
      new Float64Array(featureCount).fill(penalty),
    );
    return fitWords(
      shapes,
      examples.map((example) => ({ row: example.row, ...judge(example) })),
      words,
    );
  });
  return { words, models };
}

/** Adds weights for words to a model of the features, whose score is stretched as a whole, not relearnt. */
function fitWords(
  shapes: Linear,
  examples: readonly { readonly row: FeatureRow; readonly positive: boolean; readonly weight: number }[],
  words: readonly string[],
): Linear {
  const known = new Map(words.map((word, at) => [word, at + 1]));
  const top = fitLogistic(
    examples.map(({ row, positive, weight }) => {
      const found = row.words.flatMap((word) => known.get(word) ?? []);
      return { columns: [0, ...found], values: [scoreLinear(shapes, row), ...found.map(() => 1)], positive, weight };
    }),
    new Float64Array(words.length + 1).fill(wordPenalty).fill(0, 0, 1),
  );
  const stretch = top.weights[0] ?? 1;
  return {
    bias: top.bias + stretch * shapes.bias,
    weights: Float64Array.from([...shapes.weights.map((weight) => weight * stretch), ...top.weights.subarray(1)]),
  };
}

/** What the shipped `weighFeatures` does, by a model that is not shipped. */
export function supportChances({ words, models }: SupportModel, row: FeatureRow): SupportChances {
  const sparse = withWords(row, columnsOf(words));
  const [named = 0, vague = 0, none = 0] = models.map((model) => probability(scoreLinear(model, sparse)));
  const sum = named + vague + none;
  return { named: named / sum, vague: vague / sum, none: none / sum };
}

const newsFolder = fileURLToPath(new URL('../../shared/claims/news/', import.meta.url));
const weightsFile = fileURLToPath(new URL('../claims/support/weights.ts', import.meta.url));

/** Rebuilds `claims/support/weights.ts` from the labelled news articles; the same bytes every time. */
export async function trainSupport(): Promise<void> {
  const { words, models } = fitSupport(supportArticles(newsFolder).map(supportExamples));
  const stored = (weights: Iterable<number>): string =>
    Array.from(weights, (weight) => Math.round(weight * weightScale)).join(' ');
  const rows = models.map(({ bias, weights }) => `  '${stored([bias, ...weights.subarray(0, featureCount)])}',`);
  const lines = words.map((word, at) => {
    const own = models.map(({ weights }) => weights[featureCount + at] ?? 0);
    return `  ${quote(`${word} ${stored(own)}`)},`;
  });
  writeFileSync(
    weightsFile,
    [
      '/** Generated by `npm run train` from labelled news articles; see docs/MODEL.md. Do not edit. */',
      'export const supportWeights: readonly string[] = [',
      ...rows,
      '];',
      '',
      '/** Words of cues, and what each adds to `named`, `vague` and `none`. */',
      'export const supportWords: readonly string[] = [',
      ...lines,
      '];',
      '',
    ].join('\n'),
  );
  await Promise.resolve();
}

const quote = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

if (process.argv[1] === fileURLToPath(import.meta.url)) await trainSupport();
