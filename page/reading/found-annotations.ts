import type { Selectors } from '../../annotation/model/annotation.ts';
import type { ArticleRead } from '../../messaging/article-read.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import { textOf, type Span } from '../../text/span.ts';
import type { LostAnnotation } from './candidates.ts';
import { isLaterPage } from './other-part.ts';
import type { AnchoredAnnotation } from './places.ts';
import type { ReadArticle } from './reading.ts';

/** What is known about an article besides its text. */
export interface KnownQuotes {
  readonly annotations: readonly PaintedAnnotation[];
  /** Quotes without a tag that are listed all the same: something was typed about them, or the reader selected them. */
  readonly listed: readonly Selectors[];
}

/** Where in an article stands what is stored about it. */
export interface FoundAnnotations {
  readonly anchored: readonly AnchoredAnnotation[];
  readonly lost: readonly LostAnnotation[];
  /** The quotes without a tag; those that were not found are left out. */
  readonly listed: readonly Span[];
}

export const nothingFound: FoundAnnotations = { anchored: [], lost: [], listed: [] };

/** @param claims how many are listed. */
export function anchoringReport(
  { anchored, lost }: FoundAnnotations,
  { facts, article }: Pick<ReadArticle, 'facts' | 'article'>,
  claims: number,
): Omit<ArticleRead, 'visit'> {
  const { language, text, blocks } = article;
  const changed = anchored.flatMap(({ annotation, anchoring }) =>
    anchoring.state === 'changed' ? [{ id: annotation.id, words: anchoring.to }] : [],
  );
  return {
    source: facts.source,
    claims,
    changed,
    lost: lost.map(({ annotation, state }) => ({ id: annotation.id, state })),
    language,
    paragraphs: isLaterPage(facts) ? [] : blocks.map(({ span }) => textOf(text, span)),
  };
}
