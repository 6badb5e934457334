import { hash } from '../training/folds.ts';

/**
 * Which half of a set of stored pages one belongs to. Rules are written looking at the pages at hand only; the figures
 * of those kept aside say how well they do on pages that nobody looked at, so those are never listed by name.
 */
export type Half = 'atHand' | 'aside';

/** By a hash of the page's file name: the same for everyone, and without regard to publisher, language or kind. */
export function halfOf(name: string): Half {
  return hash(name) % 2 === 0 ? 'atHand' : 'aside';
}

/** The figures of each half of some rows. */
export function byHalf<Row, Figures>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  figuresOf: (rows: readonly Row[]) => Figures,
): Record<Half, Figures> {
  const of = (half: Half) => figuresOf(rows.filter((row) => halfOf(nameOf(row)) === half));
  return { atHand: of('atHand'), aside: of('aside') };
}
