/** Rows of one article together, and where each article starts. */
export interface Grouped {
  readonly rows: Uint32Array;
  readonly groups: Uint32Array;
}

/**
 * Puts rows of one article together: articles in the order of their first row, their rows as they stand in the article.
 * Sorts nothing: two walks over orders that are known give each row its position.
 *
 * @param rows in the order asked for.
 * @param inArticles all entries, as they stand in their articles.
 * @param failures 0 for the entries that are rows.
 * @param source the number of each entry's article; below `sources`.
 */
export function groupByArticle(
  rows: Uint32Array,
  inArticles: Uint32Array,
  failures: Uint16Array,
  source: Uint32Array,
  sources: number,
): Grouped {
  const groupOf = new Int32Array(sources).fill(-1);
  const counts: number[] = [];
  for (const row of rows) {
    const article = source[row] ?? 0;
    const group = groupOf[article] ?? -1;
    if (group === -1) groupOf[article] = counts.push(1) - 1;
    else counts[group] = (counts[group] ?? 0) + 1;
  }
  const groups = new Uint32Array(counts.length);
  for (let group = 1; group < counts.length; group++)
    groups[group] = (groups[group - 1] ?? 0) + (counts[group - 1] ?? 0);
  const next = groups.slice();
  const ordered = new Uint32Array(rows.length);
  for (const row of inArticles) {
    if (failures[row] !== 0) continue;
    const group = groupOf[source[row] ?? 0] ?? 0;
    const position = next[group] ?? 0;
    ordered[position] = row;
    next[group] = position + 1;
  }
  return { rows: ordered, groups };
}
