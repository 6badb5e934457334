import { describe, expect, it } from 'vitest';
import {
  agreement,
  areaUnderCurve,
  averagePrecision,
  precisionRecall,
  spread,
} from '../../evaluation/measure/metrics.ts';

const ranked = (truths: readonly boolean[]): { score: number; positive: boolean }[] =>
  truths.map((positive, i) => ({ score: truths.length - i, positive }));

describe('averagePrecision', () => {
  it.each([
    ['all positives first', [true, true, false], 1],
    ['a negative first', [false, true], 0.5],
    ['positives at ranks 1 and 3', [true, false, true], (1 + 2 / 3) / 2],
  ])('%s', (_, truths, expected) => {
    expect(averagePrecision(ranked(truths))).toBeCloseTo(expected, 12);
  });

  it('does not depend on the order of ties', () => {
    const tied = [true, false, false, true].map((positive) => ({ score: 1, positive }));
    expect(averagePrecision(tied)).toBe(0.5);
    expect(averagePrecision(tied.toReversed())).toBe(0.5);
  });
});

describe('areaUnderCurve', () => {
  it('is the chance that a positive scores above a negative, ties counting half', () => {
    expect(areaUnderCurve(ranked([true, true, false, false]))).toBe(1);
    expect(areaUnderCurve(ranked([false, true]))).toBe(0);
    expect(areaUnderCurve([true, false].map((positive) => ({ score: 1, positive })))).toBe(0.5);
  });
});

it('measures precision, recall and F1, and 0 where they are undefined', () => {
  const items = [
    { chosen: true, positive: true },
    { chosen: true, positive: false },
    { chosen: false, positive: true },
    { chosen: false, positive: true },
  ];
  expect(precisionRecall(items)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 0.4 });
  expect(precisionRecall([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});

it('measures agreement beyond chance', () => {
  const pairs = [
    ['a', 'a'],
    ['a', 'b'],
    ['b', 'b'],
    ['b', 'a'],
  ].map(([predicted = '', truth = '']) => ({ predicted, truth }));
  expect(agreement(pairs)).toEqual({ accuracy: 0.5, macroF1: 0.5, kappa: 0 });
  expect(agreement(pairs.map(({ truth }) => ({ predicted: truth, truth }))).kappa).toBe(1);
});

it('measures the spread of a sample', () => {
  expect(spread([2, 4, 6])).toBe(2);
  expect(spread([3])).toBe(0);
});
