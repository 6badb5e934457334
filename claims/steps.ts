/**
 * Work in steps: generators that pause where the page may go on. A browser gives a page's scripts some 8 ms between two
 * frames, and reading an article for the first time takes several times that.
 */

/** Items worked on between two pauses: about a millisecond of sentences on a page that has run none of this before. */
const itemsPerStep = 6;

/** `items.map(each)` in steps. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Result,
): Generator<undefined, Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += itemsPerStep) {
    if (start > 0) yield;
    results.push(...items.slice(start, start + itemsPerStep).map((item, at) => each(item, start + at)));
  }
  return results;
}

/** Takes all steps at once. */
export function drain<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
