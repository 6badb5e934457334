import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import type { Tag } from '../../annotation/model/annotation.ts';
import type { Claim } from '../../claims/model/claim.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { PageClaim, PaintedAnnotation } from '../../messaging/calls.ts';
import { textOf, type Span } from '../../text/span.ts';
import { claimRecordOf } from './claim-record.ts';
import type { Reading } from './reading.ts';

/** An annotation with the place its text was found at. */
export interface AnchoredAnnotation {
  readonly annotation: PaintedAnnotation;
  readonly anchoring: Extract<Anchoring, { span: Span }>;
}

/** A place in the article that is painted and listed: a claim, an annotation, or both. */
export interface Place {
  readonly span: Span;
  readonly claim?: Claim;
  readonly anchored?: AnchoredAnnotation;
}

/** A place as the rest of the page's surface sees it. */
export interface PagePlace {
  readonly id: string;
  readonly name: HighlightName;
  readonly words: string;
  readonly tag: Tag | undefined;
  readonly ranges: () => Range[];
}

/** Two spans that share this part of each are the same sentence, split a little differently by another version of us. */
const sameSentence = 0.8;

interface Parts {
  /** All claims of the article. */
  readonly claims: readonly Claim[];
  /** Those that the reader's sensitivity asks for. */
  readonly chosen: readonly Claim[];
  readonly anchored: readonly AnchoredAnnotation[];
  /** Further places to list: what the reader selected or wrote about. */
  readonly listed: readonly Span[];
}

/** Chosen claims, annotations and further places, joined and in reading order; each sentence once. */
export function placesOf({ claims, chosen, anchored, listed }: Parts): Place[] {
  const places: Place[] = [];
  const claimAt = (span: Span): Claim | undefined => claims.find((claim) => isSameSentence(claim.span, span));
  const isNew = ({ span }: Place): boolean => !places.some((place) => isSameSentence(place.span, span));
  for (const each of anchored)
    places.push({ span: each.anchoring.span, claim: claimAt(each.anchoring.span), anchored: each });
  places.push(...chosen.map((claim): Place => ({ span: claim.span, claim })).filter(isNew));
  places.push(...listed.map((span): Place => ({ span, claim: claimAt(span) })).filter(isNew));
  return places.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Index of the place that holds a sentence, perhaps split a little differently; -1 if there is none. */
export function indexOfSentence(places: readonly Pick<Place, 'span'>[], span: Span): number {
  return places.findIndex((place) => isSameSentence(place.span, span));
}

/** The name a place is painted under. */
export function highlightNameOf({ anchored }: Place): HighlightName {
  if (anchored === undefined) return 'claimlight-claim';
  const { anchoring, annotation } = anchored;
  const mayClaimOther = anchoring.state === 'changed' && anchoring.material;
  return mayClaimOther ? 'claimlight-changed' : `claimlight-${annotation.tag}`;
}

/** Made of the quote, so that they stay the same when the page is read again. */
export function placeIds(text: string, places: readonly Pick<Place, 'span'>[]): string[] {
  const seen = new Map<string, number>();
  return places.map(({ span }) => {
    const exact = textOf(text, span);
    const nth = (seen.get(exact) ?? 0) + 1;
    seen.set(exact, nth);
    return `${nth}:${exact}`;
  });
}

/** Places as the popup lists them: the first, and those whose words changed. Each is a step, since describing one compares its words with the whole page. */
export function* pageClaimSteps(
  reading: Reading,
  places: readonly Place[],
  most: number,
): Generator<void, PageClaim[]> {
  const ids = placeIds(reading.article.text, places);
  const claims: PageClaim[] = [];
  for (const [index, place] of places.entries()) {
    if (index >= most && place.anchored?.anchoring.state !== 'changed') continue;
    claims.push(described(reading, place, ids[index]));
    yield;
  }
  return claims;
}

/** One place as the popup lists it; null if there is none of that index. */
export function pageClaimOf(reading: Reading, places: readonly Place[], index: number): PageClaim | null {
  const place = places[index];
  return place === undefined ? null : described(reading, place, placeIds(reading.article.text, places)[index]);
}

function described({ article, describe }: Reading, { span, claim, anchored }: Place, id = ''): PageClaim {
  return {
    id,
    selector: describe(span),
    paragraph: paragraphAround(article, span),
    ...(claim && { claim: claimRecordOf(article.text, claim) }),
    ...(anchored && annotationFields(anchored)),
  };
}

/** The blocks that a span touches, as one text. */
export function paragraphAround({ text, blocks }: Reading['article'], span: Span): string {
  const around = blocks.filter((block) => block.span.start < span.end && span.start < block.span.end);
  const first = around[0]?.span.start ?? span.start;
  const last = around.at(-1)?.span.end ?? span.end;
  return text.slice(first, last);
}

function annotationFields({ annotation, anchoring }: AnchoredAnnotation): Partial<PageClaim> {
  const found = { annotationId: annotation.id, anchoring: anchoring.state };
  if (anchoring.state !== 'changed') return found;
  const { diff, changes, material } = anchoring;
  return { ...found, change: { diff: [...diff], changes: [...changes], material } };
}

function isSameSentence(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= sameSentence * Math.max(a.end - a.start, b.end - b.start);
}
