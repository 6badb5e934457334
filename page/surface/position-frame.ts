import { callOf } from '../../text/node-property.ts';
import { blockOf } from '../reading/press.ts';
import { positionCard, type Box } from './card-position.ts';

/** CSS pixels: sentence, tags, source and first reasons are in sight, and most cards have more to be scrolled to. */
const cardSize = { width: 360, height: 420 };
/** CSS pixels. */
const lowWindow = 560;
const heightInLowWindow = 320;
/** CSS pixels that a sentence may drift, by rounding mostly, before its card follows. */
const slack = 1;

/**
 * Moves the card's frame to where it leaves a sentence free. Its size depends on page and window alone: the page can
 * measure it by what lies under a point, and must not learn how long a note is or what was tagged elsewhere.
 *
 * @returns CSS pixels to scroll the page by for it to have room.
 */
export function positionFrame({ style }: HTMLIFrameElement, sentence: Range): number {
  const box = sentence.getBoundingClientRect();
  // Its text has left the page, or stands where nothing is shown.
  if (box.width === 0) return 0;
  const { clientWidth, clientHeight } = document.documentElement;
  // Without the scroll bars; in quirks mode the height of the root is that of the whole page.
  const window = { width: clientWidth, height: Math.min(clientHeight, innerHeight) };
  const size = window.height < lowWindow ? { ...cardSize, height: heightInLowWindow } : cardSize;
  const at = positionCard(box, boxOfColumn(sentence), size, window);
  // In the document's coordinates, so that the card moves with the text by itself; a sheet stays where it is.
  style.position = at.isSheet ? 'fixed' : 'absolute';
  style.left = `${at.left + (at.isSheet ? 0 : scrollX)}px`;
  style.top = `${at.top + (at.isSheet ? 0 : scrollY)}px`;
  style.width = `${at.width}px`;
  style.height = `${at.height}px`;
  return at.raise;
}

/** What the position of a card depends on: where its sentence is in the document, and how large the window is. */
export type Layout = readonly number[];

export function layoutAround(sentence: Range): Layout {
  const { left, top, right, bottom } = sentence.getBoundingClientRect();
  return [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY, innerWidth, innerHeight];
}

export function isSameLayout(one: Layout, other: Layout): boolean {
  return one.every((value, at) => Math.abs(value - (other[at] ?? NaN)) <= slack);
}

/** The block that all of a sentence stands in: as wide as the column of text, however short the sentence. */
function boxOfColumn({ commonAncestorContainer: within }: Range): Box {
  return callOf(blockOf(within), 'getBoundingClientRect');
}
