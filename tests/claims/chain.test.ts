import { expect, test } from 'vitest';
import { chancesOf, messages } from '../../claims/support/chain.ts';

const scores = Float64Array.of(0.5, -1, 0.2, -0.3, 0.1, 0.4, 1.2, 0, -0.7);
const transitions = [0.8, -0.2, 0.1, -0.4, 0.6, 0, 0.3, -0.5, 0.9];

/** Every way to label the three sentences, with the exponential of its score. */
const labellings = [0, 1, 2].flatMap((a) =>
  [0, 1, 2].flatMap((b) =>
    [0, 1, 2].map((c) => {
      const own = [a, b, c].reduce((sum, kind, at) => sum + (scores[at * 3 + kind] ?? NaN), 0);
      const steps = (transitions[a * 3 + b] ?? NaN) + (transitions[b * 3 + c] ?? NaN);
      return { kinds: [a, b, c], weight: Math.exp(own + steps) };
    }),
  ),
);
const total = labellings.reduce((sum, { weight }) => sum + weight, 0);

test('the chances of a chain are the shares of all its labellings', () => {
  const found = messages(scores, transitions);
  expect(found.total).toBeCloseTo(Math.log(total), 10);
  chancesOf(found).forEach((chance, at) => {
    const labelled = labellings.filter(({ kinds }) => kinds[Math.floor(at / 3)] === at % 3);
    expect(chance).toBeCloseTo(labelled.reduce((sum, { weight }) => sum + weight, 0) / total, 10);
  });
});

test('a kind ruled out has no chance, and large scores stay finite', () => {
  const ruled = Float64Array.of(-Infinity, 2000, -Infinity, ...scores.subarray(3));
  const [first, second, third, ...others] = chancesOf(messages(ruled, transitions));
  expect([first, third]).toEqual([0, 0]);
  expect(second).toBeCloseTo(1, 10);
  expect(others.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(2, 10);
});

test('a chain without sentences has no chances', () => {
  expect(chancesOf(messages(new Float64Array(), transitions))).toHaveLength(0);
});
