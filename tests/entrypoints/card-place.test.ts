import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, type Box } from '../../entrypoints/reader.content/card-place.ts';

const card = { width: 360, height: 400 };

/** A sentence of some lines inside a column of text. */
function sentenceIn(column: { left: number; right: number }, top: number, bottom: number): [Box, Box] {
  return [
    { ...column, top, bottom },
    { ...column, top: top - 50, bottom: bottom + 50 },
  ];
}

describe('the place of the card', () => {
  it.each([
    ['right of the text', 1280, { left: 100, right: 800 }, { left: 812, top: 300 }],
    ['left of the text', 1280, { left: 500, right: 1200 }, { left: 128, top: 300 }],
    ['below the sentence', 800, { left: 60, right: 740 }, { left: 60, top: 352 }],
  ])('is %s where there is room', (_where, width, column, expected) => {
    const [sentence, block] = sentenceIn(column, 300, 340);
    expect(placeCard(sentence, block, card, { width, height: 900 })).toMatchObject({ ...expected, isCramped: false });
  });

  it('is above a sentence at the bottom of a narrow window', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 380 }, 700, 760);
    expect(placeCard(sentence, block, card, { width: 390, height: 800 })).toMatchObject({ top: 288, height: 400 });
  });

  it('asks for the page to be scrolled if there is too little room on every side', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 380 }, 180, 420);
    expect(placeCard(sentence, block, card, { width: 390, height: 600 }).isCramped).toBe(true);
  });

  it('stays in the window and off the sentence, wherever that is in sight', () => {
    const window = { width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 400, max: 1400 }) };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.record(window),
        share,
        share,
        share,
        fc.integer({ min: 80, max: 900 }),
        (window, x, y, wide, height) => {
          const width = 100 + wide * (window.width - 120);
          const left = x * (window.width - width);
          const top = y * (window.height - 60);
          const [sentence, block] = sentenceIn({ left, right: left + width }, top, top + 60);
          const at = placeCard(sentence, block, { width: 360, height }, window);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.left + at.width).toBeLessThanOrEqual(window.width);
          expect(at.top + at.height).toBeLessThanOrEqual(window.height);
          const isOver =
            at.left < sentence.right &&
            sentence.left < at.left + at.width &&
            at.top < sentence.bottom &&
            sentence.top < at.top + at.height;
          expect(isOver).toBe(false);
        },
      ),
    );
  });
});
