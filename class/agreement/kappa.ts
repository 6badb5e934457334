import { sum, type Ratings } from './ratings.ts';

/**
 * Cohen's kappa of two people: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological
 * Measurement 20 (1960).
 *
 * @param pairs what the one and the other said of each thing that both said something of.
 * @returns undefined without a pair, or if both said one category throughout.
 */
export function cohensKappa<Category>(
  pairs: readonly (readonly [one: Category, other: Category])[],
): number | undefined {
  const categories = [...new Set(pairs.flat())];
  const share = (at: 0 | 1, category: Category): number =>
    pairs.filter((pair) => pair[at] === category).length / pairs.length;
  const observed = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const expected = sum(categories.map((category) => share(0, category) * share(1, category)));
  return pairs.length === 0 || expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

/**
 * Fleiss' kappa of any number of people who all said something of everything: J. L. Fleiss, "Measuring Nominal Scale
 * Agreement Among Many Raters", Psychological Bulletin 76 (1971).
 *
 * @returns undefined if not as many people said something of each, or all said one category throughout.
 */
export function fleissKappa(ratings: Ratings): number | undefined {
  const [first] = ratings;
  const people = first === undefined ? 0 : sum(first);
  if (people < 2 || ratings.some((counts) => sum(counts) !== people)) return undefined;
  const observed = sum(ratings.map(shareAlike)) / ratings.length;
  const categories = first ?? [];
  const expected = sum(
    categories.map((_, at) => (sum(ratings.map((counts) => counts[at] ?? 0)) / (ratings.length * people)) ** 2),
  );
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

/** Of the pairs of people, those who said the same. */
function shareAlike(counts: readonly number[]): number {
  const people = sum(counts);
  return sum(counts.map((count) => count * (count - 1))) / (people * (people - 1));
}
