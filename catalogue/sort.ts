import type { Columns } from './columns.ts';
import type { Names, SharedNames } from './names.ts';
import type { SortOrder } from './model/view.ts';

/** Indexes of all entries in the order asked for; what is equal stands with the last changed first. */
export function inOrder(columns: Columns, sort: SortOrder, names: SharedNames): Uint32Array {
  const { modified } = columns;
  const key = keysOf(columns, sort, names);
  return present(columns).sort(
    (a, b) => (key[a] ?? 0) - (key[b] ?? 0) || (modified[b] ?? 0) - (modified[a] ?? 0) || a - b,
  );
}

/** Indexes of all entries, those of an article as they stand in it. */
export function inArticles(columns: Columns): Uint32Array {
  const { source, start } = columns;
  return present(columns).sort(
    (a, b) => (source[a] ?? 0) - (source[b] ?? 0) || (start[a] ?? 0) - (start[b] ?? 0) || a - b,
  );
}

function present(columns: Columns): Uint32Array {
  const indexes = Uint32Array.from({ length: columns.length }, (_, index) => index);
  return indexes.filter((index) => columns.isPresent(index));
}

/** For each entry a number by which to order, the smallest first. */
function keysOf(columns: Columns, sort: SortOrder, names: SharedNames): ArrayLike<number> {
  switch (sort) {
    case 'changed':
      return columns.modified.map((time) => -time);
    case 'newest':
      return columns.created.map((time) => -time);
    case 'oldest':
      return columns.created;
    case 'published':
      // Without a date: last.
      return columns.published.map((time) => (Number.isNaN(time) ? Number.MAX_VALUE : -time));
    case 'outlet': {
      const ranks = ranksOf(names.outlets);
      return Float64Array.from(columns.outlet, (outlet) => ranks[outlet] ?? 0);
    }
  }
}

/** For each number of a name, its position in the alphabet. */
function ranksOf(names: Names): Uint32Array {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const numbers = Array.from({ length: names.count }, (_, number) => number);
  numbers.sort((a, b) => collator.compare(names.nameOf(a), names.nameOf(b)));
  const ranks = new Uint32Array(numbers.length);
  numbers.forEach((number, rank) => (ranks[number] = rank));
  return ranks;
}
