import { describe, expect, test } from 'vitest';
import { chancesOf, messages } from '../../claims/support/chain.ts';
import { type ChainItem, chainSize, fitChain, transitionsOf, weightAt } from '../../evaluation/training/chain.ts';
import { surestOf } from '../../evaluation/training/surest.ts';

const columns = 3;

/** Articles of one kind each, told by a column of one sentence only; every fifth sentence is not labelled. */
const articles = Array.from({ length: 12 }, (_, article) =>
  Array.from({ length: 7 }, (_, at): ChainItem => {
    const marked = at === article % 7;
    const kind = article % 3;
    return { columns: marked ? [kind] : [], values: marked ? [1] : [], kind: at % 5 === 4 ? undefined : kind, step: 0 };
  }),
);
const ridge = new Float64Array(chainSize(columns)).fill(0.1);
const fit = (isFree: (at: number) => boolean = () => true): Float64Array =>
  fitChain(articles, columns, ridge, new Float64Array(ridge.length), isFree);

function scoresOf(point: Float64Array, { columns: own }: ChainItem): number[] {
  const weight = (kind: number, column: number): number => point[weightAt(columns, kind, column)] ?? NaN;
  return [0, 1, 2].map((kind) => weight(kind, columns) + (own[0] === undefined ? 0 : weight(kind, own[0])));
}

describe('fitChain', () => {
  test('learns from the neighbours what a sentence by itself does not tell', () => {
    const point = fit();
    articles.forEach((items, article) => {
      const scores = Float64Array.from(items.flatMap((item) => scoresOf(point, item)));
      const chances = chancesOf(messages(scores, transitionsOf(point)));
      items.forEach((_, at) => {
        expect(chances[at * 3 + (article % 3)]).toBeGreaterThan(0.5);
      });
    });
  });

  test('is the same every time, and leaves alone what is not free', () => {
    expect(fit()).toEqual(fit());
    const held = fit((at) => at !== weightAt(columns, 0, 0));
    expect(held[weightAt(columns, 0, 0)]).toBe(0);
    expect(held[weightAt(columns, 1, 1)]).not.toBe(0);
  });
});

test('surestOf is the confidence that four in five reach', () => {
  expect(surestOf([0.91, 0.81, 0.715, 0.62, 0.51].flatMap((confidence) => [confidence, confidence]))).toBe(0.51);
  expect(surestOf([0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.554, 0.5])).toBe(0.55);
});
