import { expect, it } from 'vitest';
import { repeatsIn } from '../../../annotation/anchor/repeats.ts';

it('says of every passage of a text what a plain search says', () => {
  for (const text of ['abcabcab', 'aaaa', 'the gulls (1) the gulls (2) the gulls', '“Ä” ä “Ä”', 'xab ab']) {
    const repeats = repeatsIn(text);
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        const passage = text.slice(start, end);
        const again = text.indexOf(passage, text.indexOf(passage) + 1) >= 0;
        expect(`${passage}: ${repeats(passage)}`).toBe(`${passage}: ${again}`);
      }
  }
});

it('holds an empty passage for one that repeats, and one that stands nowhere for one that does not', () => {
  const repeats = repeatsIn('bcabc');
  expect(repeats('')).toBe(true);
  expect(repeats('xbc')).toBe(false);
  expect(repeats('abca')).toBe(false);
});
