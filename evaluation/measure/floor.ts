import { fileURLToPath } from 'node:url';
import { type Definition, definitions, underDefinition } from './definitions.ts';
import type { Evaluation } from '../evaluate.ts';
import { type LabelledSentence, readLabelled } from './labelled.ts';
import { averagePrecision, mean, precisionRecall, type Scored } from './metrics.ts';
import { tableOf } from './table.ts';
import { middle, resample } from '../training/bootstrap.ts';
import { foldOf, hash } from '../training/folds.ts';
import { fitLogistic, scoreLinear, type SparseRow } from '../training/logistic.ts';

const folds = 5;
const buckets = 1 << 16;
/** From 1 to 5 its figures hardly move. */
const penalty = 5;

/** A figure with the middle 95 % of its bootstrap over documents. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type FloorFigures = Readonly<
  Record<'averagePrecision' | 'f1' | 'f1OfEverything' | 'shareOfPositives', Interval>
>;

/**
 * The naive model that issue 3 sets as the floor, a logistic regression over hashed single words and word pairs, by
 * cross-validation over documents, under each definition of check-worthy: to find the one its published figures were
 * made with.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const figures = measureFloor(path === '' ? undefined : path);
  return Promise.resolve({ table: tableOf(figures), figures });
}

export function measureFloor(
  folder = fileURLToPath(new URL('../../../shared/claims/', import.meta.url)),
): Record<keyof typeof definitions, FloorFigures> {
  const rows = ['train', 'dev'].flatMap((part) => readLabelled(`${folder}/news/${part}.tsv`).rows);
  return {
    slightLeftOut: figuresUnder(definitions.slightLeftOut, rows),
    slightAsNegatives: figuresUnder(definitions.slightAsNegatives, rows),
    slightAsPositives: figuresUnder(definitions.slightAsPositives, rows),
  };
}

type ScoredRow = Scored & { readonly row: LabelledSentence };

function figuresUnder(definition: Definition, rows: readonly LabelledSentence[]): FloorFigures {
  const scored = crossValidate(definition, rows);
  const samples = resample([...Map.groupBy(scored, ({ row }) => row.doc).values()], (sample) => measure(sample.flat()));
  const values = measure(scored);
  const interval = (name: keyof FloorFigures): Interval => {
    const [low, high] = middle(samples.map((sample) => sample[name]));
    return { value: values[name], low, high };
  };
  return {
    averagePrecision: interval('averagePrecision'),
    f1: interval('f1'),
    f1OfEverything: interval('f1OfEverything'),
    shareOfPositives: interval('shareOfPositives'),
  };
}

function measure(scored: readonly Scored[]): Record<keyof FloorFigures, number> {
  const f1Above = (least: number): number =>
    precisionRecall(scored.map(({ score, positive }) => ({ chosen: score >= least, positive }))).f1;
  return {
    averagePrecision: averagePrecision(scored),
    f1: f1Above(0),
    f1OfEverything: f1Above(-Infinity),
    shareOfPositives: mean(scored.map(({ positive }) => (positive ? 1 : 0))),
  };
}

function crossValidate(definition: Definition, rows: readonly LabelledSentence[]): ScoredRow[] {
  const examples = underDefinition(
    rows.map((row) => ({ row, score: 0, words: countWords(row.sentence) })),
    definition,
  );
  const fold = foldOf(
    examples.map(({ row }) => row.doc),
    folds,
  );
  return Array.from({ length: folds }, (_, number) => {
    const training = examples.filter(({ row }) => fold.get(row.doc) !== number);
    const model = fitLogistic(
      training.map(({ words, positive }) => ({ ...words, positive, weight: 1 })),
      new Float64Array(buckets).fill(penalty),
    );
    return examples
      .filter(({ row }) => fold.get(row.doc) === number)
      .map(({ row, positive, words }) => ({ row, positive, score: scoreLinear(model, words) }));
  }).flat();
}

/** How often each word and each pair of neighbours stands in a sentence. */
function countWords(sentence: string): SparseRow {
  const words = sentence.toLowerCase().match(/\w\w+/g) ?? [];
  const counts = new Map<number, number>();
  const count = (text: string): void => {
    const bucket = hash(text) % buckets;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  words.forEach((word, at) => {
    count(word);
    if (at > 0) count(`${words[at - 1] ?? ''} ${word}`);
  });
  return { columns: [...counts.keys()], values: [...counts.values()] };
}
