import { expect, test } from 'vitest';
import { Taken } from '../../session/taken.ts';
import type { TypedClaim } from '../../session/typed-claim.ts';
import { inventedAnnotation } from '../invented-annotation.ts';

const texts = { note: 'Letter', evidenceText: '' };

function claimAt(clock: string, note: string): TypedClaim {
  const annotation = { ...inventedAnnotation({ note }), clock };
  return { id: 'claim', facts: { source: annotation.target.source }, annotation };
}

test('what was typed stays in its field while earlier keys come in, one by one', () => {
  const taken = new Taken(() => 0);
  taken.store(claimAt('1', 'L'), texts, { clock: '6' });
  for (const [clock, note] of [
    ['2', 'Le'],
    ['3', 'Let'],
    ['5', 'Lette'],
  ] as const) {
    taken.settle([claimAt(clock, note)]);
    expect(taken.of(claimAt(clock, note))).toBeUndefined();
  }
  taken.settle([claimAt('6', 'Letter')]);
  expect(taken.of(claimAt('6', 'Letter'))).toMatchObject({ note: 'Letter' });
});

test('a note of an earlier time that a file brought is shown once nothing newer can be on its way', () => {
  let now = 0;
  const taken = new Taken(() => now);
  taken.store(claimAt('1', 'L'), texts, { clock: '6' });
  now = 10_000;
  const brought = claimAt('2', 'of a file');
  taken.settle([brought]);
  expect(taken.of(brought)).toBeUndefined();
  taken.settle([brought]);
  expect(taken.of(brought)).toMatchObject({ note: 'Letter' });
});
