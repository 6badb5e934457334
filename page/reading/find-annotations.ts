import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import type { Selectors } from '../../annotation/model/annotation.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import type { Span } from '../../text/span.ts';
import { lostAnnotation, type LostAnnotation } from './candidates.ts';
import type { Pacer } from './pacer.ts';
import type { AnchoredAnnotation } from './places.ts';

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

/** Finds each annotation and quote in an article's text, with a pause between two annotations. */
export async function findAnnotations(
  text: string,
  { annotations, listed }: KnownQuotes,
  pacer: Pacer,
): Promise<FoundAnnotations> {
  if (annotations.length + listed.length === 0) return nothingFound;
  const prepared = prepareText(text);
  const spans = listed.map((quote) => anchor(prepared, quote)).flatMap((found) => ('span' in found ? found.span : []));
  const anchored: AnchoredAnnotation[] = [];
  const lost: [PaintedAnnotation, Exclude<Anchoring, { span: Span }>][] = [];
  for (const annotation of annotations) {
    await pacer.pause();
    const anchoring = anchor(prepared, annotation.selector);
    if ('span' in anchoring) anchored.push({ annotation, anchoring });
    else lost.push([annotation, anchoring]);
  }
  return {
    anchored,
    lost: lost.map(([annotation, anchoring]) => lostAnnotation(text, annotation, anchoring, anchored)),
    listed: spans,
  };
}

/** How the annotations of an article were found; those not named were found as they were. */
export interface AnchoringReport {
  readonly source: string;
  /** Claims listed, tagged or not. */
  readonly claims: number;
  readonly changed: string[];
  readonly lost: string[];
}

/** @param claims how many are listed. */
export function anchoringReport({ anchored, lost }: FoundAnnotations, source: string, claims: number): AnchoringReport {
  const changed = anchored.filter(({ anchoring }) => anchoring.state === 'changed');
  return {
    source,
    claims,
    changed: changed.map(({ annotation }) => annotation.id),
    lost: lost.map(({ annotation }) => annotation.id),
  };
}
