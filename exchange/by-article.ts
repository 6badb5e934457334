import { compareInstants } from '../annotation/model/instant.ts';
import type { Annotation } from '../annotation/model/annotation.ts';

/**
 * The annotations of one article, in the order of their quotes; facts of the article as the newest of them has them.
 */
export interface Article {
  readonly target: Annotation['target'];
  readonly annotations: readonly Annotation[];
}

/** Articles in the order in which the first annotation of each was made. */
export function byArticle(annotations: readonly Annotation[]): Article[] {
  const inOrder = [...annotations].sort((a, b) => compareInstants(a.created, b.created));
  return [...Map.groupBy(inOrder, ({ target }) => target.source).values()].map(articleOf);
}

function articleOf(annotations: readonly Annotation[]): Article {
  const ordered = annotations.toSorted((a, b) => startOf(a) - startOf(b));
  const newest = annotations.reduce((left, right) =>
    compareInstants(left.modified, right.modified) < 0 ? right : left,
  );
  return { target: newest.target, annotations: ordered };
}

function startOf({ target }: Annotation): number {
  return target.selector[1].start;
}
