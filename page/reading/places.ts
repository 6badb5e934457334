import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import type { JudgedClaim } from '../../claims/model/judged-article.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { PaintedAnnotation } from '../../messaging/page-shapes.ts';
import { textOf, type Span } from '../../text/span.ts';
import type { PageText } from './page-text.ts';

/** An annotation and how its text was found. */
export interface AnchoredAnnotation {
  readonly annotation: PaintedAnnotation;
  readonly anchoring: Extract<Anchoring, { span: Span }>;
}

/** A place in the article that is painted and listed: a claim, an annotation, or both. */
export interface Place {
  /** Made of the quote, so that it stays the same when the page is read again. */
  readonly id: string;
  readonly span: Span;
  readonly claim?: JudgedClaim;
  readonly anchored?: AnchoredAnnotation;
}

/**
 * Two spans that share this part of each are the same sentence, split a little differently by another version of us.
 */
const sameSentence = 0.8;

/** UTF-16 units. What is longer is a text without full stops, and could not be told to anyone as one claim. */
const longestClaim = 5000;

/** True for a text without full stops that is too long to be listed as one claim. */
export function isEndless({ span }: { readonly span: Span }): boolean {
  return span.end - span.start > longestClaim;
}

interface Parts {
  /** The page's text, which the spans count in, and how they stand on the page. */
  readonly page: Pick<PageText, 'text' | 'orderOf'>;
  /** All claims of the article. */
  readonly claims: readonly JudgedClaim[];
  /** Those that the reader's sensitivity asks for. */
  readonly chosen: readonly JudgedClaim[];
  readonly anchored: readonly AnchoredAnnotation[];
  /** Further places to list: what the reader selected or wrote about. */
  readonly listed: readonly Span[];
}

/** Chosen claims, annotations and further places, joined and in reading order; each sentence once. */
export function placesOf({ page, claims, chosen, anchored, listed }: Parts): Place[] {
  const places: Omit<Place, 'id'>[] = [];
  const isNew = ({ span }: { readonly span: Span }): boolean => sentenceAmong(places, span) === undefined;
  for (const each of anchored) {
    const { span } = each.anchoring;
    places.push({ span, claim: sentenceAmong(claims, span), anchored: each });
  }
  const listable = chosen.filter((claim) => !isEndless(claim));
  places.push(...listable.filter(isNew).map((claim) => ({ span: claim.span, claim })));
  for (const span of listed) {
    if (isNew({ span })) places.push({ span, claim: sentenceAmong(claims, span) });
  }
  const ordered = places.map((place) => ({ place, order: page.orderOf(place.span) }));
  ordered.sort(
    (a, b) => a.order - b.order || a.place.span.start - b.place.span.start || a.place.span.end - b.place.span.end,
  );
  return withIds(
    page.text,
    ordered.map(({ place }) => place),
  );
}

/**
 * Gives each an id made of its quote and, as a quote can occur more than once, of how many of the same came before it.
 */
export function withIds<Item extends { readonly span: Span }>(
  text: string,
  items: readonly Item[],
): (Item & { readonly id: string })[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const exact = textOf(text, item.span);
    const nth = (seen.get(exact) ?? 0) + 1;
    seen.set(exact, nth);
    return { ...item, id: `${nth}:${exact}` };
  });
}

/** The first of these that is the sentence at a span, perhaps split a little differently; undefined if none is. */
export function sentenceAmong<Item extends { readonly span: Span }>(
  items: readonly Item[],
  span: Span,
): Item | undefined {
  return items.find((item) => isSameSentence(item.span, span));
}

/** The name a place is painted under. */
export function highlightNameOf({ anchored }: Pick<Place, 'anchored'>): HighlightName {
  if (anchored === undefined) return 'claimlight-claim';
  const { anchoring, annotation } = anchored;
  const mayClaimOther = anchoring.state === 'changed' && anchoring.material;
  return mayClaimOther ? 'claimlight-changed' : `claimlight-${annotation.tag}`;
}

function isSameSentence(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= sameSentence * Math.max(a.end - a.start, b.end - b.start);
}
