import { expect, it } from 'vitest';
import { middle, resample } from '../../evaluation/training/bootstrap.ts';

it('draws whole documents, as many as there are, some of them twice', () => {
  const documents = [['a', 'b'], ['c'], ['d', 'e']];
  const samples = resample(documents, (sample) => sample);
  for (const sample of samples) {
    expect(sample).toHaveLength(documents.length);
    for (const document of sample) expect(documents).toContain(document);
  }
  expect(samples.some((sample) => new Set(sample).size < sample.length)).toBe(true);
});

it('gives an interval around the figure of all documents', () => {
  const documents = Array.from({ length: 50 }, (_, i) => i);
  const [low, high] = middle(resample(documents, (sample) => sample.reduce((a, b) => a + b, 0) / sample.length));
  expect(low).toBeLessThan(24.5);
  expect(high).toBeGreaterThan(24.5);
  expect(high - low).toBeLessThan(12);
});
