import type { ArticleText } from '../../text/article-text.ts';
import type { Link } from '../../text/span.ts';
import { linksBySentence } from '../read/sentence-links.ts';
import { mapInSteps } from '../read/steps.ts';
import { type Candidate, candidatesOf, mentionSteps, sourceCounts, standsOf } from './candidates.ts';
import type { SourceSigns } from './source-signs.ts';

/** What is known of an article's sources before any of its sentences is judged. */
export interface SupportContext {
  readonly article: ArticleText;
  readonly signs: readonly SourceSigns[];
  readonly candidates: readonly (readonly Candidate[])[];
  /** Those in each sentence. */
  readonly links: readonly (readonly Link[])[];
  /** How often each name is given as a source, by its key; and how often the most frequent one is. */
  readonly counts: ReadonlyMap<string, number>;
  readonly mostCounted: number;
  /** Lower case. */
  readonly title: string;
  /** The block of a sentence. */
  readonly blockOf: (sentence: number) => number;
  readonly isHeading: (sentence: number) => boolean;
}

/** In steps. */
export function* contextSteps(
  article: ArticleText,
  signs: readonly SourceSigns[],
): Generator<undefined, SupportContext> {
  const placed = yield* mentionSteps(signs);
  const counts = sourceCounts(placed);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const stands = standsOf(placed, frequent);
  const candidates = yield* mapInSteps(signs, (_, index) => candidatesOf(placed, stands, index));
  const blockOf = (sentence: number): number => article.sentences[sentence]?.block ?? 0;
  return {
    article,
    signs,
    candidates,
    links: linksBySentence(article.links, article.sentences),
    counts,
    mostCounted: Math.max(1, counts.get(frequent[0] ?? '') ?? 0),
    title: article.title.toLowerCase(),
    blockOf,
    isHeading: (sentence) => article.blocks[blockOf(sentence)]?.kind === 'heading',
  };
}
