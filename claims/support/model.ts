import { chancesOf, messages } from './chain.ts';
import type { FeatureRow } from './features.ts';
import { type SupportChances, supportKinds, weightScale } from './kinds.ts';
import { supportTransitions, supportWeights, supportWords } from './weights.ts';

/** Weights in log-odds; lists of one for each kind are in the order of `supportKinds`. */
export interface SupportModel {
  /** One row for each kind: the bias, then one weight for each feature column. */
  readonly rows: readonly (readonly number[])[];
  /** What a word in a cue adds to each kind. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** What a sentence's kind adds to each kind of the next. */
  readonly transitions: readonly number[];
}

const kinds = supportKinds.length;

const parse = (row: string): number[] => row.split(' ').map((weight) => Number(weight) / weightScale);

/** The model learnt from all labelled news articles. */
export const shippedModel: SupportModel = {
  rows: supportWeights.map(parse),
  words: new Map(
    supportWords.map((line) => {
      const [word = '', ...weights] = line.split(' ');
      return [word, parse(weights.join(' '))];
    }),
  ),
  transitions: parse(supportTransitions),
};

/** Sentences of a chain: longer articles are cut, so that no step takes long. */
const longestChain = 200;

/** How likely each kind of support is for each sentence of an article, by its features and its neighbours' kinds. */
export function* weighSteps(
  model: SupportModel,
  rows: readonly FeatureRow[],
): Generator<undefined, readonly SupportChances[]> {
  const found: SupportChances[] = [];
  for (let start = 0; start < rows.length; start += longestChain) {
    yield;
    const own = rows.slice(start, start + longestChain);
    const scores = new Float64Array(own.length * kinds);
    own.forEach((row, at) => writeScores(model, row, scores.subarray(at * kinds, (at + 1) * kinds)));
    yield;
    const chances = chancesOf(messages(scores, model.transitions));
    for (let at = 0; at < chances.length; at += kinds) found.push(byName(chances.subarray(at, at + kinds)));
  }
  return found;
}

function writeScores({ rows, words }: SupportModel, row: FeatureRow, scores: Float64Array): void {
  for (let kind = 0; kind < kinds; kind++) scores[kind] = scoreOf(rows[kind] ?? [], row);
  for (const word of row.words) {
    const weights = words.get(word);
    if (weights === undefined) continue;
    for (let kind = 0; kind < kinds; kind++) scores[kind] = (scores[kind] ?? 0) + (weights[kind] ?? 0);
  }
}

function scoreOf(weights: readonly number[], { columns, values }: FeatureRow): number {
  let sum = weights[0] ?? 0;
  for (let at = 0; at < columns.length; at++) sum += (weights[(columns[at] ?? 0) + 1] ?? 0) * (values[at] ?? 0);
  return sum;
}

const places = {
  named: supportKinds.indexOf('named'),
  vague: supportKinds.indexOf('vague'),
  none: supportKinds.indexOf('none'),
};

const byName = (chances: Float64Array): SupportChances => ({
  named: chances[places.named] ?? 0,
  vague: chances[places.vague] ?? 0,
  none: chances[places.none] ?? 0,
});
