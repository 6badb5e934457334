/** How many context features there are for each list of scores, and for the place in the article. */
const perScore = 6;
const perPlace = 2;

export function contextCount(lists: number): number {
  return lists * perScore + perPlace;
}

/**
 * Writes from column `start` on how a sentence stands among its neighbours: how they score, the article's mean and how
 * the sentence stands out from it, for each of the given lists of scores (one score per sentence, and their mean), and
 * how far into the article it stands. Paragraphs are left out on purpose: the labelled articles do not know them.
 */
export function writeContext(
  row: Float64Array,
  start: number,
  lists: readonly (readonly number[])[],
  means: readonly number[],
  index: number,
): void {
  let at = start;
  for (let list = 0; list < lists.length; list++) {
    const scores = lists[list] ?? [];
    const mean = means[list] ?? 0;
    const before = scoreAt(scores, index - 1);
    const after = scoreAt(scores, index + 1);
    row[at++] = before;
    row[at++] = after;
    row[at++] = scoreAt(scores, index - 2) + before;
    row[at++] = after + scoreAt(scores, index + 2);
    row[at++] = mean;
    row[at++] = scoreAt(scores, index) - mean;
  }
  const length = lists[0]?.length ?? 0;
  row[at++] = Math.min(index, 10);
  row[at] = length === 0 ? 0 : index / length;
}

function scoreAt(scores: readonly number[], index: number): number {
  return index < 0 || index >= scores.length ? 0 : (scores[index] ?? 0);
}
