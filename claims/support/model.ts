import type { Forest } from '../forest/forest.ts';
import { languageOf } from '../languages/languages.ts';
import { chancesOf, messages } from './chain.ts';
import type { FeatureRow } from './features.ts';
import { type SupportChances, supportKinds } from './kinds.ts';
import shipped from './model.json' with { type: 'json' };

/** Weights in log-odds; lists of one for each kind are in the order of `supportKinds`. */
export interface SupportModel {
  /** One row for each kind: the bias, then one weight for each feature column. The same for all languages. */
  readonly rows: readonly (readonly number[])[];
  /** What a word adds to each kind, in a language. */
  readonly words: (language: string) => WordWeights;
  /** What a sentence's kind adds to each kind of the next, for each of `steps`. */
  readonly transitions: readonly number[];
  /** Tells which of the candidates is the source. */
  readonly sources: Forest;
}

export type WordWeights = ReadonlyMap<string, readonly number[]>;

const kinds = supportKinds.length;
const noWords: WordWeights = new Map();
const shippedWords = new Map<string, WordWeights>();

/** What `npm run train` learnt from all labelled news articles; see docs/MODEL.md. */
export const shippedModel: SupportModel = { ...shipped, words: wordsOf };

/** How sure of its support a sentence must be for a suggested tag; found by training, too. */
export const surestSupport = shipped.surest;

/** The words of a language, laid out the first time that it is met. */
function wordsOf(tag: string): WordWeights {
  const language = languageOf(tag);
  if (language === undefined) return noWords;
  let words = shippedWords.get(language.name);
  if (words === undefined) {
    words = new Map(Object.entries(language.weights().support));
    shippedWords.set(language.name, words);
  }
  return words;
}

/** Sentences of a chain: longer articles are cut, so that no step takes long. */
const longestChain = 200;

/** How likely each kind of support is for each sentence of an article, by its features and its neighbours' kinds. */
export function* weighSteps(
  model: SupportModel,
  language: string,
  rows: readonly FeatureRow[],
): Generator<undefined, readonly SupportChances[]> {
  const words = model.words(language);
  const found: SupportChances[] = [];
  for (let start = 0; start < rows.length; start += longestChain) {
    yield;
    const own = rows.slice(start, start + longestChain);
    const scores = new Float64Array(own.length * kinds);
    own.forEach((row, at) => writeScores(model, words, row, scores.subarray(at * kinds, (at + 1) * kinds)));
    yield;
    const stepTo = own.map(({ step }) => step);
    const chances = chancesOf(messages(scores, model.transitions, stepTo));
    for (let at = 0; at < chances.length; at += kinds) found.push(byName(chances.subarray(at, at + kinds)));
  }
  return found;
}

function writeScores({ rows }: SupportModel, words: WordWeights, row: FeatureRow, scores: Float64Array): void {
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

const columns = {
  named: supportKinds.indexOf('named'),
  vague: supportKinds.indexOf('vague'),
  none: supportKinds.indexOf('none'),
};

function byName(chances: Float64Array): SupportChances {
  return {
    named: chances[columns.named] ?? 0,
    vague: chances[columns.vague] ?? 0,
    none: chances[columns.none] ?? 0,
  };
}
