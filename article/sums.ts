import { callOf, propertyOf } from '../text/node-property.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, type ProseBlock } from './prose.ts';
import type { Contents } from './teasers.ts';

/** Less running text than this is no article. Readability.js asks for 500 characters; short wire reports have fewer. */
export const leastProse = 250;
/** What each teaser, label or notice costs, besides its length: a list of them costs more than a pull quote. */
const costOfNoise = 25;

/** Prose and worth of every element that holds any block. */
export class Sums {
  readonly prose = new Map<Element, number>();
  readonly worth = new Map<Element, number>();
  readonly #paragraphs = new Map<Element, { count: number; readonly first: number }>();
  #blocks = 0;

  add(block: ProseBlock, isOutside = false): void {
    const worth = isOutside ? -costOf(block) : worthOf(block);
    for (let around: Element | null = block.element; around !== null; around = parentOf(around)) {
      this.worth.set(around, (this.worth.get(around) ?? 0) + worth);
      if (worth <= 0) continue;
      this.prose.set(around, (this.prose.get(around) ?? 0) + block.length);
      const known = this.#paragraphs.get(around);
      if (known === undefined) this.#paragraphs.set(around, { count: 1, first: this.#blocks });
      else known.count++;
    }
    this.#blocks++;
  }

  contentsOf(element: Element): Contents | undefined {
    const paragraphs = this.#paragraphs.get(element);
    return paragraphs && { prose: this.prose.get(element) ?? 0, paragraphs: paragraphs.count, first: paragraphs.first };
  }

  shareOf(element: Element, of: Element): number {
    return (this.prose.get(element) ?? 0) / (this.prose.get(of) ?? 1);
  }

  /** The element of the largest worth that belongs, the innermost among equals; never a single paragraph. */
  *best(belongs: (element: Element) => boolean): Generator<undefined, Element | null> {
    let best: Element | null = null;
    let most = 0;
    let looked = 0;
    for (const [element, prose] of this.prose) {
      if (++looked % blocksPerSlice === 0) yield;
      const worth = this.worth.get(element) ?? 0;
      if (worth < most || prose < leastProse || propertyOf(element, 'localName') === 'p') continue;
      if (worth === most && best !== null && callOf(element, 'contains', best)) continue;
      if (!belongs(element)) continue;
      best = element;
      most = worth;
    }
    return best;
  }
}

/** A long paragraph is worth more for each character than a short one: short lines are teasers, labels and notices. */
export function worthOf(block: ProseBlock): number {
  const { element, length, linked } = block;
  if (length < 40 || linked > length / 2) return -costOf(block);
  const isItem = propertyOf(element, 'localName') === 'li';
  return (length - 2 * linked) * Math.min(1, length / 150) * (isItem ? 0.5 : 1);
}

function costOf({ element, length, linked }: ProseBlock): number {
  if (linked <= length / 2 && /^(?:t[dh]|li|d[td]|h[1-6])$/.test(propertyOf(element, 'localName'))) return 0;
  return length / 2 + costOfNoise;
}
