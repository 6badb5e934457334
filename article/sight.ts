import { leadingText, shortWordsOf } from '../text/leading-text.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, paragraphLength, type ProseBlock } from './prose.ts';
import { isHidden } from './styles.ts';

/** Characters of a paragraph by which it is known again. */
const longestCompared = 5000;

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
  const copies = new Set<ProseBlock>();
  for (const [index, block] of long.entries()) {
    if (index % blocksPerSlice === 0) yield;
    if (!hidden.has(block)) seen.add(wordsOf(block));
  }
  for (const [index, block] of [...hidden].entries()) {
    if (index % blocksPerSlice === 0) yield;
    if (seen.has(wordsOf(block))) copies.add(block);
  }
  return { hidden, copies };
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

/** The words of a paragraph; of a long one, its length and how it begins. */
function wordsOf({ element, length }: ProseBlock): string {
  return shortWordsOf(element, longestCompared) ?? `${length} ${leadingText(element, longestCompared)}`;
}
