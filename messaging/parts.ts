import * as z from 'zod/mini';
import type { Part } from './all-parts.ts';

/** Characters of JSON in a part: 6 MB at most, as a character takes up to three bytes. */
const partLength = 2_000_000;

/** Bytes of JSON that an item may have which is a part by itself: an answer has less than 8 MB. */
const longestItem = 7_500_000;

const indexSchema = z.int().check(z.minimum(0));

/** The question for a part of a long list: from this item on; from the first if it is missing. */
export const fromSchema = z.optional(indexSchema);

/** The shape of a part. */
export function partOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), next: fromSchema });
}

/**
 * The part of a list from an index on: as much as one answer may carry. The list is read anew for each part; a change
 * in between is told to whoever asks, and has it asked again. An item that no answer can carry is left out: no schema
 * of ours allows one, but the disk may hold it.
 */
export function cutPart<Item>(all: readonly Item[], from = 0): Part<Item> & { readonly isCut: boolean } {
  const items: Item[] = [];
  let length = 0;
  let isCut = false;
  let end = from;
  for (; end < all.length; end++) {
    const item = all[end] as Item;
    const json = JSON.stringify(item);
    if (!fitsOneAnswer(json)) {
      isCut = true;
      continue;
    }
    if (length > 0 && length + json.length > partLength) break;
    length += json.length;
    items.push(item);
  }
  return { items, isCut, ...(end < all.length && { next: end }) };
}

/** As `cutPart`, for whoever need not know what was left out. */
export function listPart<Item>(all: readonly Item[], from = 0): Part<Item> {
  const { items, next } = cutPart(all, from);
  return { items, ...(next !== undefined && { next }) };
}

function fitsOneAnswer(json: string): boolean {
  return json.length * 3 <= longestItem || new TextEncoder().encode(json).length <= longestItem;
}
