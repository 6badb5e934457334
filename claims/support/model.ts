import { chancesOf, messages } from './chain.ts';
import type { FeatureRow } from './features.ts';
import { type SupportChances, supportKinds } from './kinds.ts';
import shipped from './model.json' with { type: 'json' };

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

/** What `npm run train` learnt from all labelled news articles; see docs/MODEL.md. */
export const shippedModel: SupportModel = { ...shipped, words: new Map(Object.entries(shipped.words)) };

/** How sure of its support a sentence must be for a suggested tag; found by training, too. */
export const surestSupport = shipped.surest;

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
