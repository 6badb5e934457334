/**
 * Work in steps: generators that pause where the page may go on. A browser gives a page's scripts some 8 ms between two
 * frames, and reading an article for the first time takes several times that.
 */

/** Sentences worked on between two pauses: about a millisecond on a page that has run none of this before. */
const itemsPerStep = 8;

/** The same for work of a microsecond or two a sentence: a pause costs almost as much. */
const lightItemsPerStep = 64;

/** `items.map(each)` in steps. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Result,
  perStep = itemsPerStep,
): Generator<undefined, Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += perStep) {
    if (start > 0) yield;
    mapPart(items, start, Math.min(items.length, start + perStep), each, results);
  }
  return results;
}

/** `mapInSteps` for light work. */
export function mapLightly<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Result,
): Generator<undefined, Result[]> {
  return mapInSteps(items, each, lightItemsPerStep);
}

function mapPart<Item, Result>(
  items: readonly Item[],
  start: number,
  end: number,
  each: (item: Item, index: number) => Result,
  results: Result[],
): void {
  for (let at = start; at < end; at++) results.push(each(items[at] as Item, at));
}
