import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../annotation/compare/word-diff.ts';

test('an edit is shown word by word, what went before what came', () => {
  expect(diffWords('It rose by 4 percent.', 'It rose sharply, by 5 percent.')).toEqual([
    { kind: 'same', text: 'It rose ' },
    { kind: 'added', text: 'sharply, ' },
    { kind: 'same', text: 'by ' },
    { kind: 'removed', text: '4' },
    { kind: 'added', text: '5' },
    { kind: 'same', text: ' percent.' },
  ]);
});

test('what only folding tells apart is the same', () => {
  expect(diffWords('“Yes”', '"Yes"')).toEqual([{ kind: 'same', text: '“Yes”' }]);
});

const words = fc
  .array(fc.constantFrom('a', 'bb', 'ccc', '4', ',', ' ', '“', '中'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('same and removed parts give the old text; same and added ones the new, but for folding', () => {
  fc.assert(
    fc.property(words, words, (from, to) => {
      const diff = diffWords(from, to);
      const without = (kind: string) =>
        diff
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('added')).toBe(from);
      expect(without('removed').replace(/ +/g, ' ')).toBe(to.replace(/ +/g, ' '));
    }),
  );
});

test('two texts of many words do not exhaust memory', () => {
  const [from, to] = ['a '.repeat(9000), 'b '.repeat(9000)];
  expect(diffWords(from, to).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['removed', 'added']));
});
