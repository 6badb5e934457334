import { callOf, propertyOf } from '../text/node-property.ts';
import { blocksPerSlice, type ProseBlock } from './prose.ts';
import type { Contents } from './teasers.ts';
import { TreeSums } from './tree-sums.ts';

/** Less running text than this is no article. Readability.js asks for 500 characters; short wire reports have fewer. */
export const leastProse = 250;
/** What each teaser, label or notice costs, besides its length: a list of them costs more than a pull quote. */
const costOfNoise = 25;

/** Prose and worth of every element that holds any block. */
export class Sums {
  readonly #prose = new TreeSums();
  readonly #worth = new TreeSums();
  readonly #paragraphs = new TreeSums();
  readonly #first = new Map<Element, number>();
  #blocks = 0;

  add(block: ProseBlock, isOutside = false): void {
    const worth = isOutside ? -costOf(block) : worthOf(block);
    this.#worth.add(block.element, worth);
    if (worth > 0) {
      this.#paragraphs.add(block.element, 1);
      for (const around of this.#prose.add(block.element, block.length)) this.#first.set(around, this.#blocks);
    }
    this.#blocks++;
  }

  /** Sums up what was added, in short steps; else that is done when somebody asks. */
  *settle(): Generator<undefined, void> {
    for (const sums of [this.#prose, this.#worth, this.#paragraphs]) yield* sums.settle();
  }

  /** Characters of running text under each element that has any. */
  get prose(): ReadonlyMap<Element, number> {
    return this.#prose.all;
  }

  get worth(): ReadonlyMap<Element, number> {
    return this.#worth.all;
  }

  contentsOf(element: Element): Contents | undefined {
    const first = this.#first.get(element);
    if (first === undefined) return undefined;
    return { prose: this.prose.get(element) ?? 0, paragraphs: this.#paragraphs.all.get(element) ?? 0, first };
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
