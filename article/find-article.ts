import { callOf } from '../text/node-property.ts';
import { drain } from '../text/drain.ts';
import { signedBy } from './facts.ts';
import { furnitureInSlices } from './furniture.ts';
import { noticeLines } from './notice-lines.ts';
import { parentOf } from './parent.ts';
import { bodyInSlices } from './root.ts';
import { standfirstsBefore } from './standfirst.ts';

/** An article on a live page. */
export interface FoundArticle {
  /** The element around its standfirst and its body. */
  readonly root: Element;
  /** True for an element under `root` that is none of its running text; asked about outer elements first. */
  readonly isSkipped: (element: Element) => boolean;
  /** True for text that is left out though the elements around it are read. */
  readonly isLeftOut: (text: Text) => boolean;
}

/** The article of a page, or null if none can be found; see `articleInSlices`. */
export function findArticle(document: Document): FoundArticle | null {
  return drain(articleInSlices(document));
}

/** As `findArticle`, pausing at every `yield` so that a page of any size can be searched in short tasks. */
export function* articleInSlices(document: Document): Generator<undefined, FoundArticle | null> {
  const found = yield* bodyInSlices(document);
  if (found === null) return null;
  const { body, blocks, isBeside, teasers } = found;
  let names: string[] | undefined;
  const isFurniture = yield* furnitureInSlices(body, teasers, () => (names ??= signedBy(document)));
  const lead = standfirstsBefore(body, blocks, isBeside);
  const root = lead.length === 0 ? body : commonAncestor(body, lead);
  const isLeftOut = noticeLines();
  if (root === body) return { root, isSkipped: isFurniture, isLeftOut };
  const parts = [body, ...lead];
  return {
    root,
    isLeftOut,
    isSkipped(element) {
      if (lead.includes(element)) return false;
      const part = parts.find((each) => callOf(each, 'contains', element));
      if (part === undefined && callOf(element, 'getRootNode') === callOf(root, 'getRootNode'))
        return !parts.some((each) => callOf(element, 'contains', each));
      return isFurniture(element);
    },
  };
}

/** The innermost element around an element and others of its tree. */
function commonAncestor(element: Element, others: readonly Element[]): Element {
  let around = element;
  while (!others.every((each) => callOf(around, 'contains', each))) {
    const next = parentOf(around);
    if (next === null) return element;
    around = next;
  }
  return around;
}
