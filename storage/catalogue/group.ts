import type { Entry } from './entry.ts';

/**
 * Puts rows of one article together: articles in the order of their first row, their rows as they stand in the article.
 *
 * @returns the rows in their new order, and where each article starts.
 */
export function groupByArticle(
  rows: readonly number[],
  entries: readonly (Entry | undefined)[],
): { order: number[]; groups: number[] } {
  const articles: number[][] = [];
  const bySource: (number[] | undefined)[] = [];
  for (const row of rows) {
    const source = entries[row]?.source ?? 0;
    const article = bySource[source];
    if (article === undefined) articles.push((bySource[source] = [row]));
    else article.push(row);
  }
  const order: number[] = [];
  const groups: number[] = [];
  for (const article of articles) {
    groups.push(order.length);
    article.sort((a, b) => (entries[a]?.start ?? 0) - (entries[b]?.start ?? 0) || a - b);
    for (const row of article) order.push(row);
  }
  return { order, groups };
}
