import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationSchema } from '../../annotation/model/annotation.ts';
import { toCsv } from '../../exchange/csv.ts';
import { fromCsv } from '../../exchange/import/csv.ts';
import { parseJson } from '../../exchange/import/json-values.ts';
import { fromJson } from '../../exchange/import/json.ts';
import { fromWebAnnotations } from '../../exchange/import/web-annotation.ts';
import { toJson } from '../../exchange/json.ts';
import { toWebAnnotations } from '../../exchange/web-annotation.ts';
import { hostileAnnotation, hostileAnnotations, throughFile } from './hostile-annotation.ts';

const now = new Date('2026-03-01T08:00:00Z');

test('the annotations these tests invent are valid', () => {
  fc.assert(fc.property(hostileAnnotation, (annotation) => annotationSchema.safeParse(annotation).success));
});

const roundTrips = [
  {
    format: 'JSON',
    write: toJson,
    read: (text: string) => fromJson(valueOf(text)),
    more: { isBackup: true },
  },
  {
    format: 'W3C JSON-LD',
    write: toWebAnnotations,
    read: (text: string) => fromWebAnnotations(valueOf(text), now),
    more: {},
  },
  { format: 'CSV', write: toCsv, read: fromCsv, more: {} },
];

function valueOf(text: string): unknown {
  const json = parseJson(text);
  if ('detail' in json) throw new Error(json.detail);
  return json.value;
}

test.each(roundTrips)('$format, written to a file and read again, gives equal annotations', ({ write, read, more }) => {
  fc.assert(
    fc.property(hostileAnnotations, (annotations) => {
      expect(read(throughFile(write(annotations, now)))).toEqual({ accepted: annotations, refused: [], ...more });
    }),
    { numRuns: 300 },
  );
});

test.each(roundTrips)('$format keeps a note of 100 KB and half a surrogate pair', ({ write, read }) => {
  const [annotation] = fc.sample(hostileAnnotation, { numRuns: 1, seed: 7 });
  if (annotation === undefined) throw new Error('nothing to test with');
  const long = { ...annotation, note: '=\\\ud83d"\r\n,'.repeat(14_000) };
  expect(read(throughFile(write([long], now))).accepted).toEqual([long]);
});
