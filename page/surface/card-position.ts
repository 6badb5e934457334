/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between sentence and card. */
const gap = 12;
/** CSS pixels kept free at the edges of the window. */
const margin = 8;
/** CSS pixels that a card above or below its sentence needs to be of use; with less, the page has to be scrolled. */
const leastHeight = 240;
/** CSS pixels that a sheet has whatever it covers: its head and two lines under it. */
const leastSheet = 120;
/**
 * Share of the window's height at which a sentence is put if the page has to be scrolled: below most pages' fixed
 * heads.
 */
const readingHeight = 0.15;

export interface CardPosition extends Size {
  readonly left: number;
  readonly top: number;
  /** CSS pixels that the page has to be scrolled by for the card to have room; ask again then. */
  readonly raise: number;
  /** True for a card that stands still in the window, so that the page can be scrolled under it. */
  readonly isSheet: boolean;
}

/**
 * Where a card stands without covering the sentence it is about: beside the column of text if there is room, so that
 * the rest of the text stays free, too; else below the sentence, or above it if there is clearly more room. Where no
 * scrolling would give it enough room it is a sheet at the window's edge, which covers the sentence only if both do not
 * fit, and then only its end.
 *
 * @param column need not hold the sentence: pages have drop caps, and elements without a box.
 */
export function positionCard(sentence: Box, column: Box, card: Size, window: Size): CardPosition {
  const width = Math.min(card.width, window.width - 2 * margin);
  const right = Math.max(sentence.right, column.right) + gap;
  const left = Math.min(sentence.left, column.left) - gap - width;
  if (right + width + margin <= window.width) return beside(right, sentence, { ...card, width }, window);
  if (left >= margin) return beside(left, sentence, { ...card, width }, window);
  return {
    left: within(sentence.left, margin, window.width - margin - width),
    width,
    ...overOrUnder(sentence, card, window),
  };
}

function overOrUnder(
  sentence: Box,
  card: Size,
  window: Size,
): Pick<CardPosition, 'top' | 'height' | 'raise' | 'isSheet'> {
  const needed = Math.min(card.height, leastHeight);
  const below = window.height - margin - sentence.bottom - gap;
  const above = sentence.top - gap - margin;
  // How high the sentence may stand for the card to have what it needs under it.
  const highest = below - needed + sentence.top;
  const isSheet = highest < margin;
  const least = isSheet ? Math.min(needed, leastSheet) : 0;
  // A sheet over the start of a sentence would be worse than one over its end.
  const isBelow = below >= needed || below >= above || above < least;
  const height = Math.min(card.height, window.height - 2 * margin, Math.max(isBelow ? below : above, least));
  const edge = isBelow ? window.height - margin - height : margin;
  const raised = within(window.height * readingHeight, margin, highest);
  return {
    top: isSheet ? edge : isBelow ? sentence.bottom + gap : sentence.top - gap - height,
    height,
    raise: isSheet || height < needed ? sentence.top - raised : 0,
    isSheet,
  };
}

function beside(left: number, sentence: Box, card: Size, window: Size): CardPosition {
  const height = Math.min(card.height, window.height - 2 * margin);
  const isInSight = sentence.bottom > 0 && sentence.top < window.height;
  const top = isInSight ? within(sentence.top, margin, window.height - margin - height) : sentence.top;
  return { left, top, width: card.width, height, raise: 0, isSheet: false };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
