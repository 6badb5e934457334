import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../claims/read/tokens.ts';

/** What a token is, in one expression: a figure, a word, or a lone sign. */
const pattern = /\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’.-](?=\p{L})[\p{L}\p{M}\p{Nd}]+)*|[^\s\p{L}\p{Nd}]/gu;

const places = (text: string): [number, string][] =>
  tokenise(text, { start: 0, end: text.length }).map(({ start, text: word }) => [start, word]);

describe('the tokens of a text', () => {
  it.each([
    ['Ann’s 3.5-metre co-op.', ['Ann’s', '3.5', '-', 'metre', 'co-op', '.']],
    ['U.S. at 10:30, 1,000/2', ['U.S', '.', 'at', '10:30', ',', '1,000/2']],
    ["It's 'fine'", ["It's", "'", 'fine', "'"]],
    ['٣ قطط 𝒜𝒷 😀', ['قطط', '𝒜𝒷', '😀']],
  ])('are the words, figures and signs of "%s"', (text, words) => {
    expect(places(text).map(([, word]) => word)).toEqual(words);
  });

  it('are what one regular expression finds, whatever the text', () => {
    const characters = fc.constantFrom(...'aZé߀ ’\'".,:/-–1207٣́😀𝒜\ud835\udc9c日\u00a0\n'.split(''), 'said', 'ﬁ', 'ǅ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(characters).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(places(text)).toEqual([...text.matchAll(pattern)].map((match) => [match.index, match[0]]));
        },
      ),
    );
  });
});
