import type { Transaction } from 'dexie';
import { tagSchema, type Annotation, type Tag } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { translated } from './storage-error.ts';

/**
 * How many annotations a tag has. Kept in step by every transaction that writes annotations: IndexedDB counts by
 * walking over the keys, which takes a second for 100,000 (measured in Chromium), and the library shows the numbers
 * before that.
 */
export interface Tally {
  readonly tag: Tag;
  readonly live: number;
  readonly trashed: number;
}

/** How many annotations there are, live by tag, and in the trash. */
export interface StoredCounts {
  readonly live: number;
  readonly trashed: number;
  readonly byTag: Readonly<Record<Tag, number>>;
}

interface Written {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** Counts what was written; call it inside the transaction that writes. */
export async function tally(db: ClaimlightDatabase, written: readonly Written[]): Promise<void> {
  const difference = new Map<Tag, { live: number; trashed: number }>();
  const count = (annotation: Annotation | null, by: 1 | -1): void => {
    if (annotation === null) return;
    const sum = difference.get(annotation.tag) ?? { live: 0, trashed: 0 };
    sum[annotation.deleted === undefined ? 'live' : 'trashed'] += by;
    difference.set(annotation.tag, sum);
  };
  for (const { before, after } of written) {
    count(before, -1);
    count(after, 1);
  }
  for (const [tag, { live, trashed }] of difference) {
    if (live === 0 && trashed === 0) continue;
    const known = await db.tallies.get(tag);
    await db.tallies.put({ tag, live: (known?.live ?? 0) + live, trashed: (known?.trashed ?? 0) + trashed });
  }
}

/** Counts in a time that does not grow with their number. */
export function storedCounts(db: ClaimlightDatabase): Promise<StoredCounts> {
  return translated(async () => {
    const tallies = await db.tallies.toArray();
    const liveOf = (tag: Tag): number => tallies.find((tally) => tally.tag === tag)?.live ?? 0;
    const byTag = { sourced: liveOf('sourced'), unsourced: liveOf('unsourced'), promotional: liveOf('promotional') };
    const trashed = tallies.reduce((sum, tally) => sum + tally.trashed, 0);
    return { byTag, live: byTag.sourced + byTag.unsourced + byTag.promotional, trashed };
  });
}

/** Fills the tallies from the annotations, for a database that had none. */
export async function countAgain(transaction: Transaction): Promise<void> {
  const counts = new Map(tagSchema.options.map((tag) => [tag, { tag, live: 0, trashed: 0 }]));
  await transaction.table<Annotation, string>('annotations').each(({ tag, deleted }) => {
    const tally = counts.get(tag);
    if (tally !== undefined) tally[deleted === undefined ? 'live' : 'trashed'] += 1;
  });
  await transaction.table<Tally>('tallies').bulkPut([...counts.values()]);
}
