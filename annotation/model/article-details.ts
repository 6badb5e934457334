import type { ArticleDetails, Target } from './annotation.ts';

type Detailed = ArticleDetails & Pick<Target, 'declared'>;

/** The details that count: the reader's, or what the page said. */
export function detailsOf({ title, outlet, author, published }: Detailed): ArticleDetails {
  return { title, outlet, ...(author !== undefined && { author }), ...(published !== undefined && { published }) };
}

/** What the page said of itself. */
export function declaredOf(target: Detailed): ArticleDetails {
  return target.declared ?? detailsOf(target);
}

/** The target with these details, and what the page said beside them, unless it is the same. */
export function withDetails<Of extends Detailed>(target: Of, details: ArticleDetails): Of {
  const declared = declaredOf(target);
  const plain = { ...target, ...detailsOf(details) };
  if (details.author === undefined) delete plain.author;
  if (details.published === undefined) delete plain.published;
  delete plain.declared;
  return areSameDetails(declared, details) ? plain : { ...plain, declared };
}

export function areSameDetails(a: ArticleDetails, b: ArticleDetails): boolean {
  return a.title === b.title && a.outlet === b.outlet && a.author === b.author && a.published === b.published;
}
