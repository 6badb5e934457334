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

/** Pixels between sentence and card. */
const gap = 12;
/** Pixels kept free at the edges of the window. */
const margin = 8;
/** Pixels that a card above or below its sentence needs to be of use; with less, the page has to be scrolled. */
const leastHeight = 240;

export interface CardPlace extends Size {
  readonly left: number;
  readonly top: number;
  /** True if there is too little room on every side: bring the sentence higher up and ask again. */
  readonly isCramped: boolean;
}

/**
 * Where a card stands without covering the sentence it is about: beside the column of text if there is room, so that the
 * rest of the text stays free, too; else below the sentence, or above it if there is clearly more room.
 */
export function placeCard(sentence: Box, column: Box, card: Size, window: Size): CardPlace {
  const width = Math.min(card.width, window.width - 2 * margin);
  const taken = gap + width + margin;
  if (column.right + taken <= window.width) return beside(column.right + gap, sentence, { ...card, width }, window);
  if (column.left - taken >= 0) return beside(column.left - gap - width, sentence, { ...card, width }, window);

  const below = window.height - margin - sentence.bottom - gap;
  const above = sentence.top - gap - margin;
  const isBelow = below >= Math.min(card.height, leastHeight) || below >= above;
  const height = Math.max(0, Math.min(card.height, isBelow ? below : above));
  return {
    left: within(sentence.left, margin, window.width - margin - width),
    top: isBelow ? sentence.bottom + gap : sentence.top - gap - height,
    width,
    height,
    isCramped: height < Math.min(card.height, leastHeight),
  };
}

function beside(left: number, sentence: Box, card: Size, window: Size): CardPlace {
  const height = Math.min(card.height, window.height - 2 * margin);
  const isInSight = sentence.bottom > 0 && sentence.top < window.height;
  const top = isInSight ? within(sentence.top, margin, window.height - margin - height) : sentence.top;
  return { left, top, width: card.width, height, isCramped: false };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
