import type { Annotation } from '../annotation/model/annotation.ts';
import type { ClaimlightDatabase } from './database.ts';
import { keepQuotes } from './quotes.ts';
import { tally } from './tally.ts';

/**
 * Brings all that is kept beside annotations in step with what was written: their numbers and their quotes; call it
 * inside the transaction that writes.
 */
export async function writeAlong(
  db: ClaimlightDatabase,
  written: readonly { readonly before: Annotation | null; readonly after: Annotation | null }[],
): Promise<void> {
  await Promise.all([tally(db, written), keepQuotes(db, written)]);
}
