import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';

/** How far a sentence promotes: 0 to 1, and the words that do. */
export interface Promotion {
  readonly score: number;
  readonly span?: Span;
}

/** How far each of the article's sentences promotes, in order. A language without a lexicon: 0. */
export function findPromotion(article: ArticleText): Promotion[] {
  return article.sentences.map(() => ({ score: 0 }));
}
