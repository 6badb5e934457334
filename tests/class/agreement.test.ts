import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaInterval } from '../../class/agreement/bootstrap.ts';
import { cohensKappa, fleissKappa } from '../../class/agreement/kappa.ts';
import { krippendorffAlpha } from '../../class/agreement/krippendorff.ts';
import { observedAgreement, ratingsOf } from '../../class/agreement/ratings.ts';

/** Rows of people, columns of things; a dot where somebody said nothing. */
function fromRows(...rows: readonly string[]): number[][] {
  const said = rows.map((row) => row.split(' '));
  const things = (said[0] ?? []).map((_, at) => said.map((row) => row[at] ?? '.').filter((value) => value !== '.'));
  return ratingsOf(things, [...new Set(things.flat())].sort());
}

/** Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), with what each gives as a fraction. */
const published = [
  {
    example: 'A: two observers, two categories',
    rows: ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'],
    printed: 0.095,
    exact: 2 / 21,
  },
  {
    example: 'B: two observers, many categories',
    rows: ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'],
    printed: 0.692,
    exact: 155 / 224,
  },
  {
    example: 'C: four observers, twelve units, values missing',
    rows: ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
    printed: 0.743,
    exact: 113 / 152,
  },
];

describe("Krippendorff's alpha", () => {
  it.each(published)('is as published: $example', ({ rows, printed, exact }) => {
    const alpha = krippendorffAlpha(fromRows(...rows)) ?? NaN;
    expect(Math.abs(alpha - exact)).toBeLessThan(1e-9);
    expect(alpha.toFixed(3)).toBe(printed.toFixed(3));
  });

  it('is not defined where nobody could disagree', () => {
    expect(krippendorffAlpha([])).toBeUndefined();
    expect(
      krippendorffAlpha([
        [1, 0],
        [0, 1],
      ]),
    ).toBeUndefined();
    expect(
      krippendorffAlpha([
        [3, 0],
        [2, 0],
      ]),
    ).toBeUndefined();
  });

  it('is 1 for agreement, and does not change with the order of things, people or categories', () => {
    expect(
      krippendorffAlpha([
        [3, 0],
        [0, 3],
      ]),
    ).toBe(1);
    const counts = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, (ratings) => {
        const turned = ratings.map(([a, b, c]) => [c, a, b]).reverse();
        const [one, other] = [krippendorffAlpha(ratings), krippendorffAlpha(turned)];
        expect(one === undefined).toBe(other === undefined);
        if (one !== undefined && other !== undefined) expect(Math.abs(one - other)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('kappa', () => {
  it("is Cohen's for two: the example of 50 proposals, 20 and 15 alike, 5 and 10 not, gives 0.4", () => {
    const times = (count: number, pair: [string, string]) => Array.from({ length: count }, () => pair);
    const pairs = [
      ...times(20, ['yes', 'yes']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
      ...times(15, ['no', 'no']),
    ];
    expect(Math.abs((cohensKappa(pairs) ?? NaN) - 0.4)).toBeLessThan(1e-9);
    expect(cohensKappa([])).toBeUndefined();
  });

  it("is Fleiss' for many: the worked example of fourteen raters, ten subjects and five categories gives 0.210", () => {
    const table = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(Math.abs((fleissKappa(table) ?? NaN) - 4211 / 20059)).toBeLessThan(1e-9);
    expect(
      fleissKappa([
        [2, 0],
        [1, 0],
      ]),
    ).toBeUndefined();
  });
});

describe('the interval of alpha', () => {
  it('holds alpha, is the same each time, and is narrower with more claims', () => {
    const [, , third] = published;
    const ratings = fromRows(...(third?.rows ?? []));
    const interval = alphaInterval(ratings);
    expect(interval).toEqual(alphaInterval(ratings));
    expect(interval?.low).toBeLessThan(113 / 152);
    expect(interval?.high).toBeGreaterThan(113 / 152);
    const wide = (interval?.high ?? 0) - (interval?.low ?? 0);
    const more = alphaInterval(Array.from({ length: 10 }, () => ratings).flat());
    expect((more?.high ?? 0) - (more?.low ?? 0)).toBeLessThan(wide / 2);
  });

  it('is none where there is no alpha', () => {
    expect(
      alphaInterval([
        [3, 0],
        [2, 0],
      ]),
    ).toBeUndefined();
  });
});

it('the share of pairs who said the same is counted over pairs', () => {
  expect(
    observedAgreement([
      [2, 1],
      [0, 2],
    ]),
  ).toBe((1 + 1) / (3 + 1));
  expect(observedAgreement([[1, 0]])).toBeUndefined();
});
