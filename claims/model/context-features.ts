/** How many context features there are for each list of scores, and for the place in the article. */
const perScore = 6;
const perPlace = 2;

export const contextCount = (lists: number): number => lists * perScore + perPlace;

/**
 * A sentence among its neighbours: how they score, the article's mean and how the sentence stands out from it, for each of
 * the given lists of scores (one score per sentence, and their mean), and how far into the article it stands. Paragraphs are left out on
 * purpose: the labelled articles do not know them.
 */
export function contextFeatures(
  lists: readonly (readonly number[])[],
  means: readonly number[],
  index: number,
): number[] {
  const length = lists[0]?.length ?? 0;
  return [
    ...lists.flatMap((scores, list) => {
      const at = (place: number): number => scores[place] ?? 0;
      const mean = means[list] ?? 0;
      const before = at(index - 1);
      const after = at(index + 1);
      return [before, after, at(index - 2) + before, after + at(index + 2), mean, at(index) - mean];
    }),
    Math.min(index, 10),
    length === 0 ? 0 : index / length,
  ];
}
