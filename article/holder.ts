import { callOf, propertyOf } from '../text/node-property.ts';
import type { Sums } from './sums.ts';

/** As `leastProse`, where most of the page is lists, tables and labels: section fronts have some sentences, too. */
const leastProseAmongLists = 1000;
/**
 * An element with this share of such text is the article. A larger one would be found less often, a smaller one be too
 * small.
 */
const mostOfPage = 0.7;
/** A body with less of the text of the `<article>` around it is one of its parts: a box, a table, a section. */
const leastOfArticle = 0.6;

/**
 * Where lists and tables outweigh the paragraphs between them: the innermost element that holds most of these, if they
 * are many.
 */
export function holderOfMost(top: Element, { prose }: Sums): Element | null {
  const proseOf = (element: Element) => prose.get(element) ?? 0;
  if (proseOf(top) < leastProseAmongLists) return null;
  const enough = proseOf(top) * mostOfPage;
  let holder = top;
  for (let inner: Element | null = top; inner !== null;) {
    holder = inner;
    inner = [...propertyOf(holder, 'children')].find((child) => proseOf(child) >= enough) ?? null;
  }
  return holder;
}

/** The body, or where it is a small part of what the page itself marks as an article, what holds most of that. */
export function withRest(body: Element, sums: Sums): Element {
  const article = callOf(body, 'closest', 'article, [itemprop~=articleBody]');
  if (article === null || article === body) return body;
  const share = sums.shareOf(body, article);
  return share < leastOfArticle ? (holderOfMost(article, sums) ?? body) : body;
}
