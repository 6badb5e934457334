import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import type { Span } from '../../text/span.ts';
import { PageAnchor } from './anchor-on-page.ts';
import { lostAnnotation } from './candidates.ts';
import type { FoundAnnotations, KnownQuotes } from './found-annotations.ts';
import type { Pacer } from './pacer.ts';
import type { PageText } from './page-text.ts';
import type { AnchoredAnnotation } from './places.ts';

/**
 * Finds each annotation and quote in a page's text, with a pause between two of them.
 *
 * @param language of the article, BCP 47; empty if unknown.
 */
export async function findAnnotations(
  page: PageText,
  language: string,
  { annotations, listed }: KnownQuotes,
  pacer: Pacer,
): Promise<FoundAnnotations> {
  const anchor = new PageAnchor(page, language, pacer);
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
