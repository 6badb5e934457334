import { compareInstants } from '../annotation/model/instant.ts';
import type { Annotation } from '../annotation/model/annotation.ts';
import type { Noted } from '../annotation/model/untagged.ts';

/**
 * The annotations of one article, in the order of their quotes; facts of the article as the newest of them has them.
 */
export interface Article<Note extends Noted = Annotation> {
  readonly target: Annotation['target'];
  readonly annotations: readonly Note[];
}

/** Articles in the order in which the first annotation of each was made. */
export function byArticle<Note extends Noted>(annotations: readonly Note[]): Article<Note>[] {
  const inOrder = [...annotations].sort((a, b) => compareInstants(a.created, b.created));
  return [...Map.groupBy(inOrder, ({ target }) => target.source).values()].map((each) => articleOf(each));
}

function articleOf<Note extends Noted>(annotations: readonly Note[]): Article<Note> {
  const ordered = annotations.toSorted((a, b) => startOf(a) - startOf(b));
  const newest = annotations.reduce((left, right) =>
    compareInstants(left.modified, right.modified) < 0 ? right : left,
  );
  return { target: newest.target, annotations: ordered };
}

function startOf({ target }: Noted): number {
  return target.selector[1].start;
}
