import { describe, expect, test } from 'vitest';
import { holdsName, namedFigures } from '../../evaluation/measure/named-sources.ts';
import { articleOf } from '../claims/article-of.ts';

const article = articleOf([
  ['The mother of a boy said he was well.', 'Police said the same.'],
  ['Later Quill told NASA that it was late.', 'Quill left.'],
]);

function spanOf(words: string): { start: number; end: number } {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('words that hold a name', () => {
  test.each([
    ['NASA', true],
    ['Later Quill', true],
    ['Quill', true],
    ['Police', false],
    ['The mother of a boy', false],
    ['a boy', false],
    ['Later', false],
  ])('%s: %s', (words, expected) => {
    expect(holdsName(article, spanOf(words))).toBe(expected);
  });

  test('are counted among the claims that are called named', () => {
    const named = (words: string) =>
      ({ support: { kind: 'named', attribution: { kind: 'person', span: spanOf(words) } } }) as const;
    const claims = [named('Police'), named('Quill'), { support: { kind: 'none' } } as const];
    expect(namedFigures(article, claims)).toEqual({ claims: 3, named: 2, withoutName: 1 });
  });
});
