import { generator } from './random.ts';

const resamples = 300;

/**
 * Figures of that many sets of documents, each drawn with replacement from the given ones (Efron's bootstrap), seeded.
 * Their middle 95 % is the interval of a figure.
 */
export function resample<Document, Figures>(
  documents: readonly Document[],
  measure: (sample: readonly Document[]) => Figures,
): Figures[] {
  const random = generator(11);
  const draw = (): Document[] => documents.flatMap(() => pick(documents, random()));
  return Array.from({ length: resamples }, () => measure(draw()));
}

/** The middle 95 % of the values. */
export function middle(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** A list of the one item at this share of the way through, so that items that are lists themselves stay whole. */
function pick<Item>(items: readonly Item[], share: number): Item[] {
  const at = Math.floor(share * items.length);
  return items.slice(at, at + 1);
}
