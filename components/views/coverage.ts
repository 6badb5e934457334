import { isOnPage, isToCheck, sectionOf, type ClaimRow } from './claim-row.ts';

export const rowFilters = [
  ...(['all', 'not-looked-at', 'sourced', 'unsourced', 'promotional'] as const),
  ...(['to-check', 'checked', 'check-again'] as const),
] as const;

/** Which rows are shown. */
export type RowFilter = (typeof rowFilters)[number];

export function passes(row: ClaimRow, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'not-looked-at':
      return row.tag === undefined;
    case 'to-check':
      return isToCheck(row);
    case 'checked':
      return row.checkState === 'done' || row.finding !== undefined;
    case 'check-again':
      return sectionOf(row) === 'changed' || sectionOf(row) === 'lost';
    default:
      return row.tag === filter;
  }
}

/**
 * How many rows each filter would show.
 *
 * @param left how many more are about to come, untagged for all that is known.
 */
export function countRows(rows: readonly ClaimRow[], left = 0): Readonly<Record<RowFilter, number>> {
  const count = (filter: RowFilter): number => rows.filter((row) => passes(row, filter)).length;
  return {
    all: rows.length + left,
    'not-looked-at': count('not-looked-at') + left,
    sourced: count('sourced'),
    unsourced: count('unsourced'),
    promotional: count('promotional'),
    'to-check': count('to-check'),
    checked: count('checked'),
    'check-again': count('check-again'),
  };
}

/** How much of what stands on the page has been judged; a claim that is gone from the page counts on neither side. */
export interface Coverage {
  readonly lookedAt: number;
  readonly total: number;
}

export function coverageOf(rows: readonly ClaimRow[]): Coverage {
  const onPage = rows.filter(isOnPage);
  return { lookedAt: onPage.filter(isLookedAt).length, total: onPage.length };
}

/** A claim whose meaning may have changed since it was tagged was not looked at as it now stands. */
export function isLookedAt({ tag, state }: ClaimRow): boolean {
  return tag !== undefined && state !== 'changed';
}
