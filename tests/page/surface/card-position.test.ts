import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionCard, type Box, type CardPosition, type Size } from '../../../page/surface/card-position.ts';

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
    expect(positionCard(sentence, block, card, { width, height: 900 })).toMatchObject({ ...expected, raise: 0 });
  });

  it('is above a sentence at the bottom of a narrow window', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 380 }, 700, 760);
    expect(positionCard(sentence, block, card, { width: 390, height: 800 })).toMatchObject({ top: 288, height: 400 });
  });

  it('asks for the page to be scrolled, by as much as brings the sentence to where it has room, if it has too little', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 380 }, 180, 420);
    const window = { width: 390, height: 600 };
    const { raise } = positionCard(sentence, block, card, window);
    expect(raise).toBeGreaterThan(0);
    const raised = { ...sentence, top: 180 - raise, bottom: 420 - raise };
    expect(raised.top).toBeGreaterThanOrEqual(0);
    expect(positionCard(raised, block, card, window)).toMatchObject({ raise: 0, isSheet: false });
  });

  it('asks for no scrolling where there is room, and beside the text never', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 380 }, 80, 160);
    expect(positionCard(sentence, block, card, { width: 390, height: 600 }).raise).toBe(0);
    expect(positionCard(sentence, block, card, { width: 1280, height: 256 }).raise).toBe(0);
  });

  it('is a sheet at the lower edge of a window that is too low for card and sentence, and leaves the sentence free', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 310 }, 120, 230);
    const window = { width: 320, height: 256 };
    const { raise, isSheet } = positionCard(sentence, block, card, window);
    expect(isSheet).toBe(true);
    const raised = { ...sentence, top: 120 - raise, bottom: 230 - raise };
    const at = positionCard(raised, block, card, window);
    expect(at).toMatchObject({ isSheet: true, raise: 0 });
    expect(raised.top).toBeGreaterThanOrEqual(0);
    expect(at.top).toBeGreaterThan(raised.bottom);
    expect(at.height).toBeGreaterThan(100);
  });

  it('covers the end of a sentence that is too tall for the window, and never its start', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 310 }, 8, 248);
    const at = positionCard(sentence, block, card, { width: 320, height: 256 });
    expect(at).toMatchObject({ isSheet: true, raise: 0 });
    expect(at.top).toBeGreaterThan(100);
    expect(at.height).toBeGreaterThan(100);
  });

  it('changes to the upper edge if the page has moved the sentence under a sheet', () => {
    const [sentence, block] = sentenceIn({ left: 10, right: 310 }, 170, 250);
    expect(positionCard(sentence, block, card, { width: 320, height: 256 })).toMatchObject({ isSheet: true, top: 8 });
  });

  const windows = fc.record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 256, max: 1400 }),
  });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const shares = fc.record({ x: share, y: share, wide: share, high: share, from: share, to: share });
  const heights = fc.integer({ min: 80, max: 900 });

  /**
   * A sentence anywhere in sight, and a column that need not be around it: that of a drop cap, or of an element without
   * a box.
   */
  function somewhere(window: Size, { x, y, wide, high, from, to }: Shares): [Box, Box] {
    const width = 100 + wide * (window.width - 120);
    const height = 20 + high * 300;
    const left = x * (window.width - width);
    const top = y * window.height - height / 2;
    const ends = [from * window.width, to * window.width].toSorted((a, b) => a - b);
    return [
      { left, right: left + width, top, bottom: top + height },
      { left: ends[0] ?? 0, right: ends[1] ?? 0, top: 0, bottom: 0 },
    ];
  }

  it('stays in the window, big enough to use, and off the sentence wherever that stands, unless a sheet asks to be scrolled for', () => {
    fc.assert(
      fc.property(windows, shares, heights, (window, shares, height) => {
        const [sentence, column] = somewhere(window, shares);
        const at = positionCard(sentence, column, { width: 360, height }, window);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.left + at.width).toBeLessThanOrEqual(window.width);
        expect(at.height).toBeGreaterThanOrEqual(Math.min(height, 112));
        if (isInSight(sentence, window)) {
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.top + at.height).toBeLessThanOrEqual(window.height);
        }
        if (!at.isSheet || at.raise === 0) expect(isOver(at, sentence) && !isTooTall(sentence, window)).toBe(false);
      }),
    );
  });

  it('is off the sentence once the page is scrolled as it asks, unless the sentence is too tall, whose start is then free', () => {
    fc.assert(
      fc.property(windows, shares, heights, (window, shares, height) => {
        const [sentence, column] = somewhere(window, shares);
        const card = { width: 360, height };
        const { raise } = positionCard(sentence, column, card, window);
        const raised = { ...sentence, top: sentence.top - raise, bottom: sentence.bottom - raise };
        const at = positionCard(raised, column, card, window);
        const free = isTooTall(sentence, window) ? { ...raised, bottom: raised.top + 100 } : raised;
        expect(isOver(at, free)).toBe(false);
        expect(at.raise).toBeCloseTo(0);
      }),
    );
  });
});

type Shares = Record<'x' | 'y' | 'wide' | 'high' | 'from' | 'to', number>;

function isInSight({ top, bottom }: Box, { height }: Size): boolean {
  return top >= 0 && bottom <= height;
}

/** True if a card of any use does not fit into the window beside so tall a sentence. */
function isTooTall({ top, bottom }: Box, { height }: Size): boolean {
  return bottom - top + 150 > height;
}

function isOver(at: CardPosition, sentence: Box): boolean {
  return (
    at.left < sentence.right &&
    sentence.left < at.left + at.width &&
    at.top < sentence.bottom &&
    sentence.top < at.top + at.height
  );
}
