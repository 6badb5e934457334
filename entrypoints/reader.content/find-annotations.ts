import { anchor, prepareText } from '../../annotation/anchor.ts';
import type { Anchoring } from '../../annotation/anchoring.ts';
import type { Selectors } from '../../annotation/annotation.ts';
import type { PaintedAnnotation } from '../../messaging/calls.ts';
import type { Span } from '../../text/span.ts';
import { lostAnnotation, type LostAnnotation } from './candidates.ts';
import type { Pacer } from './pacer.ts';
import type { AnchoredAnnotation } from './page-claims.ts';

/** What is stored about an article. */
export interface StoredQuotes {
  readonly annotations: readonly PaintedAnnotation[];
  /** Quotes with something typed about them and no tag yet. */
  readonly drafts: readonly Selectors[];
}

/** Where in an article stands what is stored about it. */
export interface FoundAnnotations {
  readonly anchored: readonly AnchoredAnnotation[];
  readonly lost: readonly LostAnnotation[];
  /** The drafts' quotes; those that were not found are left out. */
  readonly drafted: readonly Span[];
}

export const nothingFound: FoundAnnotations = { anchored: [], lost: [], drafted: [] };

/** Finds each annotation and draft in an article's text, with a pause between two annotations. */
export async function findAnnotations(
  text: string,
  { annotations, drafts }: StoredQuotes,
  pacer: Pacer,
): Promise<FoundAnnotations> {
  if (annotations.length + drafts.length === 0) return nothingFound;
  const prepared = prepareText(text);
  const drafted = drafts
    .map((quote) => anchor(prepared, quote))
    .flatMap((found) => ('span' in found ? found.span : []));
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
    lost: lost.map(([annotation, anchoring]) => lostAnnotation(annotation, anchoring, anchored)),
    drafted,
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
