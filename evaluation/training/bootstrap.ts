import { generator } from './random.ts';

const resamples = 300;

/**
 * Figures of that many sets of documents, each drawn with replacement from the given ones (Efron's bootstrap), seeded. Their
 * middle 95 % is the interval of a figure.
 */
export function resample<Document, Figures>(
  documents: readonly Document[],
  measure: (sample: readonly Document[]) => Figures,
): Figures[] {
  const random = generator(11);
  return Array.from({ length: resamples }, () =>
    measure(documents.flatMap(() => documents[Math.floor(random() * documents.length)] ?? [])),
  );
}

/** The middle 95 % of the values. */
export function middle(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
