import { expect, it } from 'vitest';
import { measureWorth } from '../../evaluation/measure/worth-figures.ts';

const cuts = { threshold: 0.5, confident: 0.75 };

const scored = (worths: readonly (readonly [worth: string | undefined, score: number])[]) =>
  worths.map(([worth, score]) => ({
    row: { sentence: '', doc: 'a', ...(worth !== undefined && { worth, checkWorthy: worth === 'C' }) },
    score,
  }));

it('leaves slight facts out, and says what they would be as mistakes and as claims', () => {
  const measured = measureWorth(
    scored([
      ['F', 0.9],
      ['C', 0.8],
      ['C', 0.7],
      ['N', 0.2],
      [undefined, 1],
    ]),
    cuts,
  );
  expect(measured.averagePrecision).toBe(1);
  expect(measured.f1).toBe(1);
  expect(measured.slightAsNegatives?.averagePrecision).toBeCloseTo((1 / 2 + 2 / 3) / 2, 12);
  expect(measured.slightAsNegatives?.precision).toBeCloseTo(2 / 3, 12);
  expect(measured.slightAsPositives?.averagePrecision).toBe(1);
});

it('counts a slight fact that is highlighted as a mistake', () => {
  expect(
    measureWorth(
      scored([
        ['F', 0.9],
        ['C', 0.8],
      ]),
      cuts,
    ).balancedPrecision,
  ).toBe(0.5);
});

it('names no other reading where no row is a slight fact', () => {
  const measured = measureWorth(
    scored([
      ['C', 0.8],
      ['N', 0.2],
    ]),
    cuts,
  );
  expect(measured).not.toHaveProperty('slightAsNegatives');
});
