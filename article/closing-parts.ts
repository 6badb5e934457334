import { callOf, propertyOf } from '../text/node-property.ts';
import { announcedBy, longestClosing } from './closing-words.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice } from './prose.ts';

const headingNames = /^h[1-6]$/;
/** Elements looked at after a heading: more are a page that somebody wrote for this. */
const mostSiblings = 300;
/** Headings that open such a part: more would make the search long. */
const mostParts = 50;
/** Pieces of text in a heading, white space between its elements included. */
const mostPieces = 20;

/**
 * The parts of an article's body that a heading puts outside of its text: boxes of other stories, the author's life,
 * sources, comments. Either the box that begins with such a heading, or what follows a heading until the next one;
 * after one over other stories no further than to the next paragraph, since the story may go on there. Pauses at every
 * `yield`.
 *
 * @param headings short blocks in reading order.
 * @param proseOf characters of running text under an element.
 * @param most characters that a part may have; a larger one is the story.
 */
export function* closingParts(
  root: Element,
  headings: readonly Element[],
  proseOf: (element: Element) => number,
  most: number,
): Generator<undefined, Set<Element>> {
  const parts = new Set<Element>();
  let opening = 0;
  for (const [index, heading] of headings.entries()) {
    if (index % blocksPerSlice === 0) yield;
    const announced = announcedBy(headingOf(heading));
    if (announced === undefined) continue;
    if (++opening > mostParts) break;
    const opened = openedBy(heading, root, (element) => proseOf(element) <= most);
    const isBox = wordsOf(opened) !== wordsOf(heading);
    const found = isBox ? [opened] : [opened, ...following(opened, announced === 'others' ? proseOf : () => 0)];
    if (!isBox && !isHeading(heading)) continue;
    if (found.reduce((sum, part) => sum + proseOf(part), 0) > most) continue;
    for (const part of found) parts.add(part);
  }
  return parts;
}

/** The outermost element that begins with the heading and is small enough. */
function openedBy(heading: Element, root: Element, isSmall: (element: Element) => boolean): Element {
  let opened = heading;
  for (let around = parentOf(heading); around !== null && around !== root; around = parentOf(around)) {
    if (!isSmall(around) || holdsSomethingBefore(around, opened)) break;
    opened = around;
  }
  return opened;
}

function holdsSomethingBefore(around: Element, element: Element): boolean {
  for (let node = propertyOf(around, 'firstChild'); node !== null && node !== element;) {
    if (/\S/.test(propertyOf(node as Element, 'textContent'))) return true;
    node = propertyOf(node as Element, 'nextSibling');
  }
  return false;
}

/** What stands after an element, until a heading of the same rank or an element that `stops`. */
function following(element: Element, stops: (element: Element) => number): Element[] {
  const rank = rankOf(element);
  const found: Element[] = [];
  let next = propertyOf(element, 'nextElementSibling');
  while (next !== null && found.length < mostSiblings && rankOf(next) > rank && stops(next) === 0) {
    found.push(next);
    next = propertyOf(next, 'nextElementSibling');
  }
  return found;
}

/** 1 to 6, by the highest heading in an element; 7 without one. */
function rankOf(element: Element): number {
  if (headingNames.test(propertyOf(element, 'localName'))) return Number(propertyOf(element, 'localName').slice(1));
  const inside = [...callOf(element, 'querySelectorAll', 'h1,h2,h3,h4,h5,h6')];
  return Math.min(7, ...inside.map((heading) => Number(propertyOf(heading, 'localName').slice(1))));
}

function isHeading(element: Element): boolean {
  return callOf(element, 'closest', 'h1,h2,h3,h4,h5,h6,[role=heading]') !== null;
}

/** The words of a short element; of a longer one, as many as tell that it is no heading. */
function headingOf(element: Element): string {
  const walker = propertyOf(element, 'ownerDocument').createTreeWalker(element, 4);
  let words = '';
  for (let pieces = 0; pieces < mostPieces && words.length <= longestClosing; pieces++) {
    const text = walker.nextNode();
    if (text === null) return words.replace(/\s+/g, ' ').trim();
    words += (text as Text).data;
  }
  return words;
}

function wordsOf(element: Element): string {
  return propertyOf(element, 'textContent').replace(/\s+/g, ' ').trim();
}
