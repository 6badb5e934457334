import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportChange } from '../../annotation/compare/material-change.ts';
import { ratesOf, readEdits } from '../../evaluation/measure/material.ts';

const table = (name: string) => readEdits(readFileSync(new URL(`./edits/${name}.txt`, import.meta.url), 'utf8'));

describe('newsroom edits that the rules were made with', () => {
  const edits = table('seen');

  test('are many, of each kind', () => {
    expect(edits.filter(({ material }) => material).length).toBeGreaterThan(60);
    expect(edits.filter(({ material }) => !material).length).toBeGreaterThan(60);
  });

  test.each(edits)('$kind: $from -> $to', ({ from, to, language, material }) => {
    expect(reportChange(from, to, language).material).toBe(material);
  });

  test.each(edits)('the same the other way: $kind: $to -> $from', ({ from, to, language, material }) => {
    expect(reportChange(to, from, language).material).toBe(material);
  });

  test.each(edits)('no edit is no change: $from', ({ from }) => {
    expect(reportChange(from, from)).toEqual({
      changes: ['typography'],
      material: false,
      identityLost: false,
      kept: 1,
    });
  });
});

test.each([
  ['held', 120],
  ['tried', 450],
  ['fresh', 230],
  ['last', 115],
  ['later', 260],
])('of edits that were kept out of tuning, few are told wrongly: %s', (name, most) => {
  const rates = ratesOf(table(name));
  expect(rates.same + rates.material).toBeGreaterThan(most);
  expect(rates.falseAlarmRate).toBeLessThanOrEqual(0.05);
  expect(rates.missRate).toBeLessThanOrEqual(0.03);
});
