import * as z from 'zod/mini';

/**
 * A moment as `Date.toISOString` writes it: in UTC, to the millisecond. All of one length, such strings stand in the
 * order of their moments, so they are compared as they are, in the database's indexes, too. What arrives with an offset
 * is turned into UTC; a year that this moves out of four digits is refused.
 */
export const instantSchema = z.pipe(
  z.pipe(
    z.iso.datetime({ offset: true }),
    z.transform((at: string) => new Date(at).toISOString()),
  ),
  z.iso.datetime(),
);

/** The order of two moments, the earlier first; for `sort`. */
export function compareInstants(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Those of some moments that there are, the earliest first. */
export function inOrder(instants: readonly (string | undefined)[]): string[] {
  return instants.filter((at) => at !== undefined).sort(compareInstants);
}
