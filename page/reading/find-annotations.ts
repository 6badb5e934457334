import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import type { Span } from '../../text/span.ts';
import { PageAnchor } from './anchor-on-page.ts';
import { lostAnnotation } from './candidates.ts';
import { lostHere, type PageAtHand } from './other-part.ts';
import type { FoundAnnotations, KnownQuotes } from './found-annotations.ts';
import type { Pacer } from './pacer.ts';
import type { PageText } from './page-text.ts';
import type { AnchoredAnnotation } from './places.ts';

/**
 * Finds each annotation and quote in a page's text, with a pause between two of them.
 *
 * @param at the language of the article, BCP 47, empty if unknown; and what else tells which text is at hand.
 */
export async function findAnnotations(
  page: PageText,
  { language, url, isTranslated }: Pick<PageAtHand, 'url' | 'isTranslated'> & { readonly language: string },
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
  const lost: { annotation: PaintedAnnotation; anchoring: Exclude<Anchoring, { span: Span }> }[] = [];
  for (const annotation of annotations) {
    await pacer.pause();
    const anchoring = await anchor.find(annotation.selector);
    // The words of a translation differ from the tagged ones, without that anybody has changed those.
    const isToTell = !isTranslated || anchoring.state !== 'changed';
    if ('span' in anchoring && isToTell) anchored.push({ annotation, anchoring });
    else if (!('span' in anchoring)) lost.push({ annotation, anchoring });
  }
  return {
    anchored,
    lost: lostHere(lost, anchored, { url, isTranslated, text: page.text }).map(({ annotation, anchoring }) =>
      lostAnnotation(page.text, annotation, anchoring, anchored),
    ),
    listed: spans,
  };
}
