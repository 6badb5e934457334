import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTexts, mergeTexts, mergeTyped, spliceByWord } from '../../annotation/model/merge-text.ts';

describe('two changes of one text', () => {
  test.each([
    ['One three.', 'One two three.', 'One three. Four.', 'One two three. Four.'],
    ['One two three.', 'One three.', 'One two three!', 'One three!'],
    ['theirs\n\nmine', 'mine', 'theirs\n\nmine and more', 'mine and more'],
    ['mine', 'theirs\n\nmine', 'mine and more', 'theirs\n\nmine and more'],
    ['', 'theirs', 'mine', 'theirs\n\nmine'],
    ['a', 'abc', 'abd', 'abcbd'],
    ['one word', 'one other word', 'one WORD', 'one other WORD'],
    ['one word', 'one fork', 'one lard', 'one fork\n\none lard'],
    ['w1 w7', 'w13 w1 w7', 'w8 w1\n\nw5 w7', 'w13 w8 w1\n\nw5 w7'],
    ['\u{1F600}', '\u{1F601}', '\u{1F600}!', '\u{1F601}!'],
  ])('of "%s", to "%s" and "%s", make "%s"', (base, one, other, both) => {
    expect(mergeTexts(base, one, other)).toBe(both);
  });

  test('are one change if they are the same, but not if two people typed them', () => {
    expect(mergeTexts('a', 'ab', 'ab')).toBe('ab');
    expect(mergeTyped('a', 'ab', 'ab')).toBe('abb');
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1F600}'), maxLength: 12 });

  test('keep all that either put in, and are no change where there is none', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, one, other) => {
        expect(mergeTyped(base, base, other)).toBe(other);
        expect(mergeTyped(base, one, base)).toBe(one);
        const merged = mergeTyped(base, one, other);
        for (const changed of [one, other]) expect(merged).toContain(spliceByWord(base, changed).text);
        expect(merged.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('two texts are joined without saying anything twice', () => {
  expect(joinTexts('By whom?', 'By whom')).toBe('By whom?');
  expect(joinTexts('By whom', 'By whom?')).toBe('By whom?');
  expect(joinTexts('', 'By whom?')).toBe('By whom?');
  expect(joinTexts('By whom?', 'When?')).toBe('By whom?\n\nWhen?');
});
