import { expect, it } from 'vitest';
import { byHalf, halfOf } from '../../evaluation/measure/halves.ts';

const names = Array.from({ length: 400 }, (_, index) => `page-${index}`);

it('puts about as many pages aside as at hand, each in the same half every time', () => {
  const aside = names.filter((name) => halfOf(name) === 'aside');

  expect(aside.length).toBeGreaterThan(160);
  expect(aside.length).toBeLessThan(240);
  expect(names.filter((name) => halfOf(name) === 'aside')).toEqual(aside);
});

it('gives the figures of each half, which together are all rows', () => {
  const { atHand, aside } = byHalf(
    names,
    (name) => name,
    (half) => half.length,
  );

  expect(atHand + aside).toBe(names.length);
});
