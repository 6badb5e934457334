import type { Annotation } from '../annotation/model/annotation.ts';
import { keepClaims } from './claim-index.ts';
import type { ClaimlightDatabase } from './database.ts';
import { keepClocks } from './note-clocks.ts';
import { keepQuotes } from './quotes.ts';
import type { Stamp } from './stamp.ts';
import { tally } from './tally.ts';

interface Written {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/**
 * Brings all that is kept beside annotations in step with a change: their numbers, their quotes and, once notes are
 * shared, the clocks of their fields; call it inside the transaction that writes.
 */
export async function writeAlong(db: ClaimlightDatabase, written: readonly Written[], stamp: Stamp): Promise<void> {
  await Promise.all([keepCounted(db, written), keepClocks(db, written, stamp)]);
}

/** As `writeAlong`, for what was changed elsewhere and brought its clocks along. */
export async function keepCounted(db: ClaimlightDatabase, written: readonly Written[]): Promise<void> {
  await Promise.all([tally(db, written), keepQuotes(db, written), keepClaims(db, written)]);
}
