import type { ArticleText } from '../../text/article-text.ts';
import { type Candidate, candidatesOf, mentionsOf, sourceCounts } from './candidates.ts';
import type { SourceSigns } from './source-signs.ts';

/** What is known of an article's sources before any of its sentences is judged. */
export interface SupportContext {
  readonly article: ArticleText;
  readonly signs: readonly SourceSigns[];
  readonly candidates: readonly (readonly Candidate[])[];
  /** How often each name is given as a source, by its key; and how often the most frequent one is. */
  readonly counts: ReadonlyMap<string, number>;
  readonly mostCounted: number;
  /** Lower case. */
  readonly title: string;
  /** The block of a sentence. */
  readonly blockOf: (sentence: number) => number;
  readonly isHeading: (sentence: number) => boolean;
}

export function contextOf(article: ArticleText, signs: readonly SourceSigns[]): SupportContext {
  const placed = mentionsOf(signs);
  const counts = sourceCounts(placed);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const blockOf = (sentence: number): number => article.sentences[sentence]?.block ?? 0;
  return {
    article,
    signs,
    candidates: signs.map((_, index) => candidatesOf(placed, frequent, index)),
    counts,
    mostCounted: Math.max(1, ...counts.values()),
    title: article.title.toLowerCase(),
    blockOf,
    isHeading: (sentence) => article.blocks[blockOf(sentence)]?.kind === 'heading',
  };
}
