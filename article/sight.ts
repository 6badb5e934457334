import { propertyOf } from '../text/node-property.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, paragraphLength, type ProseBlock } from './prose.ts';
import { isHidden } from './styles.ts';

/** Which paragraphs of a page are out of sight, and which of these stand in sight as well. */
export interface Sight {
  readonly hidden: ReadonlySet<ProseBlock>;
  /** Those of `hidden` that are copies of what is in sight, for another screen. */
  readonly copies: ReadonlySet<ProseBlock>;
}

/** Pauses at every `yield`. Short blocks are left out. Linear in blocks and the elements around them. */
export function* sightOf(blocks: readonly ProseBlock[], top: Element): Generator<undefined, Sight> {
  const known = new Map<Element, boolean>();
  const hidden = new Set<ProseBlock>();
  const long = blocks.filter(({ length }) => length >= paragraphLength);
  for (const [index, block] of long.entries()) {
    if (index % blocksPerSlice === 0) yield;
    if (isOutOfSight(block.element, top, known)) hidden.add(block);
  }
  if (hidden.size === 0 || hidden.size === long.length) return { hidden, copies: new Set() };
  const seen = new Set<string>();
  for (const block of long) if (!hidden.has(block)) seen.add(wordsOf(block.element));
  yield;
  return { hidden, copies: new Set([...hidden].filter(({ element }) => seen.has(wordsOf(element)))) };
}

function isOutOfSight(element: Element, top: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let around: Element | null = element;
  while (around !== null && !known.has(around)) {
    path.push(around);
    around = around === top ? null : parentOf(around);
  }
  let hidden = around !== null && known.get(around) === true;
  for (const at of path.reverse()) {
    hidden ||= isHidden(at);
    known.set(at, hidden);
  }
  return hidden;
}

function wordsOf(element: Element): string {
  return propertyOf(element, 'textContent').replace(/\s+/g, ' ').trim();
}
