import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../../annotation/model/annotation.ts';
import { draftSchema } from '../../annotation/model/draft.ts';
import { compareInstants, instantSchema, inOrder } from '../../annotation/model/instant.ts';
import { inventedAnnotation } from '../invented-annotation.ts';

/** A moment, and one of the ways in which a file may write it. */
const written = fc
  .record({
    moment: fc.date({ min: new Date('1970-01-02'), max: new Date('2900-01-01'), noInvalidDate: true }),
    offset: fc.integer({ min: -23 * 60, max: 23 * 60 }),
    finer: fc.constantFrom('', '4', '456'),
  })
  .map(({ moment, offset, finer }) => {
    const there = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, -1);
    const two = (n: number): string => String(Math.trunc(n)).padStart(2, '0');
    const sign = offset < 0 ? '-' : '+';
    return { moment, text: `${there}${finer}${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}` };
  });

describe('an instant', () => {
  it('with any offset becomes the same moment in UTC, and stays so', () => {
    fc.assert(
      fc.property(written, ({ moment, text }) => {
        const instant = instantSchema.parse(text);
        expect(instant).toBe(moment.toISOString());
        expect(instantSchema.parse(instant)).toBe(instant);
      }),
    );
  });

  it('stands before another as a string if it was before it in time', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const order = compareInstants(instantSchema.parse(a.text), instantSchema.parse(b.text));
        expect(order).toBe(Math.sign(a.moment.getTime() - b.moment.getTime()));
      }),
    );
  });

  it.each([
    ['2026-03-01T08:00:00Z', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01T01:30:00.5+02:00', '2026-02-28T23:30:00.500Z'],
  ])('%s is %s', (text, instant) => {
    expect(instantSchema.parse(text)).toBe(instant);
  });

  it.each([
    '',
    '2026-03-01',
    '2026-02-30T08:00:00Z',
    '2026-03-01T08:00:00',
    '2026-03-01T08:00Z',
    '0000-01-01T00:00:00+02:00',
    '9999-12-31T23:00:00-02:00',
  ])('%j is none', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false);
  });
});

it('every instant of a record that enters is in UTC', () => {
  const [there, utc] = ['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00.000Z'];
  const evidence = [{ url: 'https://port.example/', accessed: there }];
  const history = [{ seen: there, from: 'a', to: 'b', changes: [] }];
  const annotation = inventedAnnotation({ created: there, modified: there, deleted: there, evidence, history });
  expect(annotationSchema.parse(annotation)).toMatchObject({
    ...{ created: utc, modified: utc, deleted: utc },
    evidence: [{ accessed: utc }],
    history: [{ seen: utc }],
  });
  const draft = { source: 'https://port.example/', exact: 'a', prefix: '', note: '', evidenceText: '' };
  expect(draftSchema.parse({ ...draft, evidence, updated: there })).toMatchObject({
    updated: utc,
    evidence: [{ accessed: utc }],
  });
});

it('moments are put in order, without those that there are not', () => {
  const [early, late] = ['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z'];
  expect(inOrder([late, undefined, early])).toEqual([early, late]);
  expect(inOrder([undefined])).toEqual([]);
});
