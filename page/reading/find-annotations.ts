import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import type { ArticleRead } from '../../messaging/article-read.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import { textOf, type Span } from '../../text/span.ts';
import { PageAnchor } from './anchor-on-page.ts';
import { lostAnnotation, type LostAnnotation } from './candidates.ts';
import type { Pacer } from './pacer.ts';
import type { PageText } from './page-text.ts';
import type { AnchoredAnnotation } from './places.ts';
import type { ReadArticle } from './reading.ts';

/** What is known about an article besides its text. */
export interface KnownQuotes {
  readonly annotations: readonly PaintedAnnotation[];
  /** Quotes without a tag that are listed all the same: something was typed about them, or the reader selected them. */
  readonly listed: readonly Selectors[];
}

/** Where on a page stands what is stored about it. */
export interface FoundAnnotations {
  readonly anchored: readonly AnchoredAnnotation[];
  readonly lost: readonly LostAnnotation[];
  /** The quotes without a tag; those that were not found are left out. */
  readonly listed: readonly Span[];
}

export const nothingFound: FoundAnnotations = { anchored: [], lost: [], listed: [] };

/** Finds each annotation and quote in a page's text, with a pause between two of them. */
export async function findAnnotations(
  page: PageText,
  { annotations, listed }: KnownQuotes,
  pacer: Pacer,
): Promise<FoundAnnotations> {
  if (annotations.length + listed.length === 0) return nothingFound;
  const anchor = new PageAnchor(page, pacer);
  const spans: Span[] = [];
  for (const quote of listed) {
    await pacer.pause();
    const anchoring = await anchor.find(quote);
    if ('span' in anchoring) spans.push(anchoring.span);
  }
  const anchored: AnchoredAnnotation[] = [];
  const lost: [PaintedAnnotation, Exclude<Anchoring, { span: Span }>][] = [];
  for (const annotation of annotations) {
    await pacer.pause();
    const anchoring = await anchor.find(annotation.selector);
    if ('span' in anchoring) anchored.push({ annotation, anchoring });
    else lost.push([annotation, anchoring]);
  }
  return {
    anchored,
    lost: lost.map(([annotation, anchoring]) => lostAnnotation(page.text, annotation, anchoring, anchored)),
    listed: spans,
  };
}

/** @param claims how many are listed. */
export function anchoringReport(
  { anchored, lost }: FoundAnnotations,
  { facts: { source }, article }: Pick<ReadArticle, 'facts' | 'article'>,
  claims: number,
): Omit<ArticleRead, 'visit'> {
  const { language, text, blocks } = article;
  const changed = anchored.flatMap(({ annotation, anchoring }) =>
    anchoring.state === 'changed' ? [{ id: annotation.id, words: anchoring.to }] : [],
  );
  return {
    source,
    claims,
    changed,
    lost: lost.map(({ annotation, state }) => ({ id: annotation.id, state })),
    language,
    paragraphs: blocks.map(({ span }) => textOf(text, span)),
  };
}
