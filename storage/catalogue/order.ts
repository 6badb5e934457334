import type { Entry, SharedNames } from './entry.ts';
import type { SortOrder } from './view.ts';

type Compare = (a: Entry, b: Entry) => number;

/** Indexes of all entries in the order asked for; what is equal stands with the last changed first, then by id. */
export function inOrder(entries: readonly (Entry | undefined)[], sort: SortOrder, names: SharedNames): Uint32Array {
  const compare = compareBy(sort, names);
  const present: number[] = [];
  entries.forEach((entry, index) => entry !== undefined && present.push(index));
  present.sort((a, b) => {
    const left = entries[a];
    const right = entries[b];
    if (left === undefined || right === undefined) return 0;
    return compare(left, right) || right.modified - left.modified || (left.id < right.id ? -1 : 1);
  });
  return Uint32Array.from(present);
}

function compareBy(sort: SortOrder, names: SharedNames): Compare {
  switch (sort) {
    case 'changed':
      return (a, b) => b.modified - a.modified;
    case 'newest':
      return (a, b) => b.created - a.created;
    case 'oldest':
      return (a, b) => a.created - b.created;
    case 'published':
      // Without a date: last.
      return (a, b) => (b.published || -Infinity) - (a.published || -Infinity) || 0;
    case 'outlet': {
      const rank = ranksOf(names.outlets);
      return (a, b) => (rank[a.outlet] ?? 0) - (rank[b.outlet] ?? 0);
    }
  }
}

/** For each number of a name, its place in the alphabet. */
function ranksOf(names: SharedNames['outlets']): Uint32Array {
  const collator = new Intl.Collator();
  const numbers = Array.from({ length: names.count }, (_, number) => number);
  numbers.sort((a, b) => collator.compare(names.nameOf(a), names.nameOf(b)));
  const ranks = new Uint32Array(numbers.length);
  numbers.forEach((number, rank) => (ranks[number] = rank));
  return ranks;
}
