import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePage } from '../../annotation/model/annotation.ts';
import { draftKeyOf, draftName, isOfPageNote, primaryKey } from '../../annotation/model/draft.ts';
import { inventedAnnotation, inventedTarget } from '../invented-annotation.ts';

const keys = fc.record({ source: fc.string(), exact: fc.string(), prefix: fc.string() });

test('drafts have one name if and only if article, words and those before them are the same', () => {
  fc.assert(
    fc.property(keys, keys, (a, b) => {
      const isSame = a.source === b.source && a.exact === b.exact && a.prefix === b.prefix;
      expect(draftName(a) === draftName(b)).toBe(isSame);
    }),
  );
  const one = { source: 'https://a.example/', exact: 'b\nc', prefix: 'a' };
  expect(draftName(one)).not.toBe(draftName({ ...one, exact: 'c', prefix: 'a\nb' }));
});

test('the names and keys are those under which drafts are stored already', () => {
  const key = { source: 'https://a.example/', exact: 'Tickets "cost" more.', prefix: 'At noon. ' };
  expect(draftName(key)).toBe('["https://a.example/","Tickets \\"cost\\" more.","At noon. "]');
  expect(primaryKey(key)).toEqual(['https://a.example/', 'Tickets "cost" more.', 'At noon. ']);
});

test('what is typed about an annotation goes by its words, and about a whole page by its id', () => {
  const annotation = inventedAnnotation();
  const { source, selector } = annotation.target;
  const [{ exact, prefix }] = selector;
  expect(draftKeyOf(annotation)).toEqual({ source, exact, prefix });
  expect(isOfPageNote(draftKeyOf(annotation))).toBe(false);
  const whole = { ...annotation, target: { ...inventedTarget(), selector: wholePage() } };
  expect(draftKeyOf(whole)).toEqual({ source, exact: annotation.id, prefix: '' });
  expect(isOfPageNote(draftKeyOf(whole))).toBe(true);
});
