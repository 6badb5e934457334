import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholePage } from '../../annotation/model/annotation.ts';
import { codePointsIn } from '../../exchange/code-points.ts';
import { toWebAnnotation, toWebAnnotations } from '../../exchange/web-annotation.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';
import { hostileAnnotation, hostileAnnotations } from './hostile-annotation.ts';
import { failuresOf, needsSuite } from './w3c-suite.ts';

const now = new Date('2026-03-01T08:00:00Z');

interface Collection {
  total: number;
  first?: { items: unknown[] };
}

function written(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("the W3C's own schemas", needsSuite, () => {
  test('accept every annotation we export', () => {
    const failures = failuresOf('annotations/annotationMusts.test');
    fc.assert(
      fc.property(hostileAnnotation, (annotation) => {
        expect(failures(written(toWebAnnotation(annotation)))).toEqual([]);
      }),
    );
  });

  test('accept the collection they are in, and its page', () => {
    const collectionFailures = failuresOf('collections/collectionMusts.test');
    const pageFailures = failuresOf('collections/pages/pageMusts.test');
    fc.assert(
      fc.property(hostileAnnotations, (annotations) => {
        const collection = JSON.parse(toWebAnnotations(annotations, now)) as Collection;
        expect(collectionFailures(collection)).toEqual([]);
        if (collection.first !== undefined) expect(pageFailures(collection.first)).toEqual([]);
      }),
    );
  });
});

test('tag, note and evidence are bodies, each with its purpose', () => {
  const evidence = [{ url: 'https://port.example/times', accessed: '2026-03-01T08:00:00Z' }];
  expect(toWebAnnotation(inventedAnnotation({ note: 'By whom?', evidence })).body).toEqual([
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'unsourced' },
    { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'By whom?' },
    { type: 'SpecificResource', purpose: 'linking', source: 'https://port.example/times' },
  ]);
});

describe('the time at which the page said the words', () => {
  const stateOf = (annotation: Parameters<typeof toWebAnnotation>[0]) => toWebAnnotation(annotation).target.state;
  const { created, target } = inventedAnnotation();
  const [{ exact }] = target.selector;
  const seen = '2026-03-05T08:00:00.000Z';
  const sighting = { seen, from: 'It halves the time.', to: exact, changes: ['wording'] };

  test('is when they were tagged', () => {
    expect(stateOf(inventedAnnotation())).toEqual({ type: 'TimeState', sourceDate: created });
  });

  test('is when the reader put the tag on them, if that was later', () => {
    const kept = inventedAnnotation({ history: [{ ...sighting, decision: 'kept' }] });
    expect(stateOf(kept)).toEqual({ type: 'TimeState', sourceDate: seen });
    const onOthers = inventedAnnotation({ history: [{ ...sighting, to: 'Other words.', decision: 'kept' }] });
    expect(stateOf(onOthers)).toEqual({ type: 'TimeState', sourceDate: created });
  });

  test('is not told of a note about the whole page', () => {
    const whole = { ...target, selector: wholePage() };
    expect(toWebAnnotation(inventedAnnotation({ target: whole })).target).not.toHaveProperty('state');
  });
});

test('the position counts code points, as the W3C does', () => {
  const target = inventedTarget({ exact: 'A 😀 ferry', start: 10 });
  const position = toWebAnnotation(inventedAnnotation({ target })).target.selector?.[1];
  expect(position).toEqual({ type: 'TextPositionSelector', start: 10, end: 19 });
});

test.each([
  ['', 0],
  ['abc', 3],
  ['a😀b', 3],
  ['👩‍👧', 3],
  ['\ud83d', 1],
])('%j has %i code points', (text, count) => {
  expect(codePointsIn(text)).toBe(count);
});

test('no annotations make an empty collection', () => {
  expect(JSON.parse(toWebAnnotations([], now))).toMatchObject({ type: 'AnnotationCollection', total: 0 });
});
