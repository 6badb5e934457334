import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationDraftSchema, annotationSchema } from '../../annotation/model/annotation.ts';
import { refusals as en } from '../../components/words/en/refusals.ts';
import { refusals as es } from '../../components/words/es/refusals.ts';
import { toHypothesis } from '../../exchange/hypothesis.ts';
import { readFile } from '../../exchange/import/file.ts';
import { toCsv } from '../../exchange/csv.ts';
import { toJson } from '../../exchange/json.ts';
import { toWebAnnotations } from '../../exchange/web-annotation.ts';
import { writers } from '../../exchange/writers.ts';
import { hostileAnnotation } from '../exchange/hostile-annotation.ts';
import { inventedAnnotation } from '../invented-annotation.ts';
import { cutUp, fuzz, mutated } from './cases.ts';

const now = new Date('2026-03-01T08:00:00Z');
const rich = fc.sample(hostileAnnotation, { numRuns: 2, seed: 5 });
const notes = [inventedAnnotation({ note: 'By whom?' }), ...rich];

const written = {
  json: toJson(notes, now),
  webAnnotation: toWebAnnotations(notes, now),
  hypothesis: toHypothesis(notes, now),
};

/** What is accepted can be stored and written again; what is refused is told in words. */
function holds(text: string): void {
  const { accepted, refused } = readFile(text, now, { untagged: 'sourced' });
  for (const record of accepted) {
    const schema = 'id' in record ? annotationSchema : annotationDraftSchema;
    expect(schema.safeParse(record).success).toBe(true);
  }
  const stored = accepted.filter((record) => 'id' in record);
  for (const write of Object.values(writers)) write(stored, now);
  for (const refusal of refused) expect(en.refusal(refusal) + es.refusal(refusal)).toMatch(/\S/);
}

describe('a file that is imported', () => {
  it.each(Object.entries(written))('%s with values changed', (_, text) => {
    fc.assert(
      fc.property(mutated(JSON.parse(text)), (value) => holds(JSON.stringify(value ?? null))),
      fuzz,
    );
  });

  it.each([...Object.entries(written), ['csv', toCsv(notes)] as const])(
    '%s with stretches of its text changed',
    (_, text) => {
      fc.assert(fc.property(cutUp(text), holds), fuzz);
    },
  );
});
