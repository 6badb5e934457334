/**
 * What several people said of several things: for each thing, how many said each category. Who said what does not
 * matter to the measures of agreement of more than two.
 */
export type Ratings = readonly (readonly number[])[];

/** Counts the categories that were named, for each thing; what nobody said anything of has zeros. */
export function ratingsOf<Category>(
  said: readonly (readonly Category[])[],
  categories: readonly Category[],
): number[][] {
  return said.map((each) => categories.map((category) => each.filter((value) => value === category).length));
}

/** How many people said something. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * The share of pairs of people who said the same, of all pairs who said something of the same thing.
 *
 * @returns undefined where there is no pair.
 */
export function observedAgreement(ratings: Ratings): number | undefined {
  let [alike, all] = [0, 0];
  for (const counts of ratings) {
    alike += sum(counts.map((count) => count * (count - 1)));
    const people = sum(counts);
    all += people * (people - 1);
  }
  return all === 0 ? undefined : alike / all;
}
