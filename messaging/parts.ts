import * as z from 'zod/mini';
import type { Part } from './all-parts.ts';

/** Characters of JSON in a part, but for a last item: 6 MB at most. The browser carries 64 MiB at once. */
const partLength = 2_000_000;

const indexSchema = z.int().check(z.minimum(0));

/** The question for a part of a long list: from this item on; from the first if it is missing. */
export const fromSchema = z.optional(indexSchema);

/** The shape of a part. */
export function partOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), next: fromSchema });
}

/**
 * The part of a list from an index on: as much as one answer may carry. The list is read anew for each part; a change
 * in between is told to whoever asks, and has it asked again.
 */
export function cutPart<Item>(all: readonly Item[], from = 0): Part<Item> {
  let length = 0;
  let end = from;
  while (end < all.length && length < partLength) length += JSON.stringify(all[end++]).length;
  return { items: all.slice(from, end), ...(end < all.length && { next: end }) };
}
