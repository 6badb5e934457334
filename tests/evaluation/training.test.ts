import { describe, expect, it } from 'vitest';
import { languageOf } from '../../claims/languages/languages.ts';
import { type StoredWorthModel, toModel } from '../../claims/worth/shipped-model.ts';
import { scoreForest } from '../../claims/forest/forest.ts';
import { growForest } from '../../evaluation/training/boosting.ts';
import { bestThreshold, fitCalibration, topThird } from '../../evaluation/training/calibration.ts';
import { foldOf } from '../../evaluation/training/folds.ts';
import { fitLogistic, scoreLinear } from '../../evaluation/training/logistic.ts';
import { toStored } from '../../evaluation/training/stored-model.ts';

const options = { trees: 30, depth: 2, rate: 0.3, leafWeight: 1, ridge: 1, rowShare: 0.8, columnShare: 1 };
const rows = Array.from({ length: 200 }, (_, i) => Float64Array.of((i * 7) % 20, (i * 13) % 17));
const [x, y] = [10, 8];
/** No line parts them: true where both columns are high, or both low. */
const positive = rows.map(([a = 0, b = 0]) => a > x === b > y);

describe('growForest', () => {
  it('learns what no line can part', () => {
    const forest = growForest(rows, positive, options, 1);
    const right = rows.filter((row, i) => scoreForest(forest, row) > 0 === positive[i]).length;
    expect(right / rows.length).toBeGreaterThan(0.95);
  });

  it('is the same for the same seed', () => {
    expect(growForest(rows, positive, options, 5)).toEqual(growForest(rows, positive, options, 5));
  });
});

it('fitLogistic parts what a line can part, and holds weights down as told', () => {
  const examples = rows.map((row) => ({ columns: [0, 1], values: [...row], positive: (row[0] ?? 0) > x, weight: 1 }));
  const free = fitLogistic(examples, Float64Array.of(0.01, 0.01));
  const held = fitLogistic(examples, Float64Array.of(1000, 0.01));
  expect(examples.every((example) => scoreLinear(free, example) > 0 === example.positive)).toBe(true);
  expect(Math.abs(held.weights[0] ?? 0)).toBeLessThan(Math.abs(free.weights[0] ?? 0));
});

it('fitCalibration turns scores into shares', () => {
  const items = Array.from({ length: 1000 }, (_, i) => ({
    score: i < 500 ? -1 : 1,
    positive: i % 10 < (i < 500 ? 2 : 8),
  }));
  const { slope, offset } = fitCalibration(items);
  expect(1 / (1 + Math.exp(-slope - offset))).toBeCloseTo(0.8, 2);
});

it('bestThreshold and topThird cut where they say', () => {
  const items = [0.2, 0.4, 0.6, 0.8].map((score) => ({ score, positive: score > 0.5 }));
  const threshold = bestThreshold(items);
  expect(threshold).toBeGreaterThan(0.4);
  expect(threshold).toBeLessThanOrEqual(0.6);
  expect(topThird([0.1, 0.2, 0.3, 0.4, 0.5, 0.6])).toBe(0.4);
});

it('foldOf keeps documents whole and folds even, whatever the order', () => {
  const documents = Array.from({ length: 23 }, (_, i) => `doc-${i}`);
  const folds = foldOf([...documents, ...documents], 5);
  const sizes = [...Map.groupBy(folds.values(), (fold) => fold).values()].map(({ length }) => length);
  expect(folds.size).toBe(23);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBe(1);
  expect(foldOf(documents.toReversed(), 5)).toEqual(foldOf(documents, 5));
});

it('stores the shipped model as it was stored', () => {
  const stored = languageOf('de')?.weights().worth as StoredWorthModel;
  expect(toStored(toModel(stored))).toEqual(stored);
});
