import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf, viewOf } from '../../../components/views/library-address.ts';
import { tagSchema } from '../../../annotation/model/annotation.ts';
import { checkChoices, everything, findingChoices, sortOrders, type View } from '../../../catalogue/model/view.ts';
import { anchorStates } from '../../../annotation/model/anchor-state.ts';

/** Addresses are UTF-8: half surrogate pairs cannot stand in them. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const names = fc.uniqueArray(text, { maxLength: 3 });
const day = fc.constantFrom('', '2026-03-01', '2024-12-31');
const presence = fc.constantFrom('any' as const, 'yes' as const, 'no' as const);
const views: fc.Arbitrary<View> = fc.record({
  text,
  tags: fc.subarray([...tagSchema.options]),
  findings: fc.subarray([...findingChoices]),
  checks: fc.subarray([...checkChoices]),
  states: fc.subarray([...anchorStates]),
  outlets: names,
  authors: names,
  people: names,
  languages: names,
  source: text,
  from: day,
  to: day,
  withNote: presence,
  withEvidence: presence,
  trash: fc.boolean(),
  sort: fc.constantFrom(...sortOrders),
  grouped: fc.boolean(),
});

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewOf(queryOf(view))).toEqual(view);
    }),
  );
});

test('the view of everything has no query', () => {
  expect(queryOf(everything)).toBe('');
  expect(viewOf('')).toEqual(everything);
});

test('what an address says that nobody knows is passed over', () => {
  expect(viewOf('?tag=true&tag=sourced&sort=best&note=perhaps&from=yesterday&nonsense=1')).toEqual({
    ...everything,
    tags: ['sourced'],
  });
});
