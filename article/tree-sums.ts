import { drain } from '../text/drain.ts';
import { parentOf } from './parent.ts';

/** Elements passed between two pauses: about a millisecond. */
const elementsPerStep = 2000;

/**
 * What stands under each element, summed up: a number that is added to one element counts for all around it. Add all,
 * then ask. Linear in elements however deep they stand in each other: a number waits at its element, and all go up
 * together, from the elements that were found last to the first.
 */
export class TreeSums {
  readonly #top: Element | null;
  readonly #sums = new Map<Element, number>();
  /** Each element after those around it. */
  readonly #topDown: Element[] = [];
  #isSettled = false;

  /** @param top the last element that counts; all around if null. */
  constructor(top: Element | null = null) {
    this.#top = top;
  }

  /** @returns the elements that had nothing under them until now, the innermost first. */
  add(element: Element, value: number): readonly Element[] {
    const known = this.#sums.get(element);
    if (known !== undefined) {
      this.#sums.set(element, known + value);
      return [];
    }
    const path: Element[] = [];
    for (let at: Element | null = element; at !== null && !this.#sums.has(at); at = this.#around(at)) {
      path.push(at);
      this.#sums.set(at, at === element ? value : 0);
    }
    for (let at = path.length - 1; at >= 0; at -= 1) this.#topDown.push(path[at] ?? element);
    return path;
  }

  /** Of every element under which something stands; in the order in which that was found. */
  get all(): ReadonlyMap<Element, number> {
    if (!this.#isSettled) drain(this.settle());
    return this.#sums;
  }

  /** Has what was added go up, in short steps; else that is done when somebody asks. */
  *settle(): Generator<undefined, void> {
    this.#isSettled = true;
    for (let at = this.#topDown.length - 1; at >= 0; at -= 1) {
      if (at % elementsPerStep === 0) yield;
      const element = this.#topDown[at];
      const around = element === undefined ? null : this.#around(element);
      if (element === undefined || around === null) continue;
      this.#sums.set(around, (this.#sums.get(around) ?? 0) + (this.#sums.get(element) ?? 0));
    }
  }

  #around(element: Element): Element | null {
    return element === this.#top ? null : parentOf(element);
  }
}
