import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownText, type Head } from '../../sync/record/shared-note.ts';

/** Texts as they were typed one after the other, each on a device of its own, with what each was begun from. */
function typed(...texts: readonly (readonly [text: string, base: string])[]): Head[] {
  return texts.map(([text, base], at) => ({ text, base, clock: `2026-03-01T08:00:0${at}.000Z-0000-${at}` }));
}

const shown = (heads: readonly Head[]): string => shownText({ heads, seen: {} });

it('shows words once that two devices wrote apart and a third has joined', () => {
  // “w1” and “w2” were written apart; the third device had both, the first and the second only their own.
  const texts = [
    ['w1 w2 w3', 'w1 w2'],
    ['w1 w4', 'w1'],
    ['w2 w5', 'w2'],
  ] as const;
  for (const order of [texts, texts.toReversed(), [texts[1], texts[2], texts[0]]]) {
    const words = shown(typed(...order)).split(/\s+/);
    expect(words.toSorted()).toEqual(['w1', 'w2', 'w3', 'w4', 'w5']);
  }
});

it('shows texts below each other that have nothing in common', () => {
  expect(shown(typed(['tide', ''], ['harbour', '']))).toBe('tide\n\nharbour');
});

it('takes no letter inside a word for what another text was begun from', () => {
  expect(shown(typed(['saw it', 'it'], ['an item', 'an']))).toBe('saw it\n\nan item');
});

it('loses no word that was added at the end of a text, whatever it was begun from', () => {
  const words = fc.array(fc.constantFrom('w1', 'w2', 'w3'), { maxLength: 3 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (bases) => {
      const texts = bases.map((base, at) => [`${base} end${at}`.trim(), base] as const);
      const all = shown(typed(...texts));
      for (const [text] of texts) for (const word of text.split(' ')) expect(all).toContain(word);
    }),
  );
});
