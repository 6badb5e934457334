import { sum, type Ratings } from './ratings.ts';

/**
 * Krippendorff's alpha for nominal data, for any number of people and with missing values: K. Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability" (2011), section C, and Hayes & Krippendorff, "Answering the Call for a Standard
 * Reliability Measure for Coding Data", Communication Methods and Measures 1 (2007). 1 is agreement, 0 is what chance
 * gives.
 *
 * @returns undefined if it is not defined: nothing was said of by two people, or all said the same category throughout.
 */
export function krippendorffAlpha(ratings: Ratings): number | undefined {
  const totals = new Coincidences();
  for (const counts of ratings) totals.add(counts);
  return totals.alpha();
}

/** The matrix of coincidences, as far as nominal data need it: its diagonal and its margins. */
class Coincidences {
  #alike = 0;
  readonly #margins: number[] = [];

  /** Adds what was said of one thing; of what one person alone said nothing can be learned. */
  add(counts: readonly number[]): void {
    const people = sum(counts);
    if (people < 2) return;
    this.#alike += sum(counts.map((count) => count * (count - 1))) / (people - 1);
    for (const [category, count] of counts.entries()) this.#margins[category] = (this.#margins[category] ?? 0) + count;
  }

  alpha(): number | undefined {
    const all = sum(this.#margins);
    const byChance = sum(this.#margins.map((margin) => margin * (margin - 1)));
    const most = all * (all - 1) - byChance;
    return most === 0 ? undefined : ((all - 1) * this.#alike - byChance) / most;
  }
}
