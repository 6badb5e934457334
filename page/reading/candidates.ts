import type { Anchoring } from '../../annotation/anchor/anchoring.ts';
import { diffWords } from '../../annotation/compare/word-diff.ts';
import type { PageSnapshot, PaintedAnnotation } from '../../messaging/calls.ts';
import { textOf, type Span } from '../../text/span.ts';
import { claimRecordOf } from './claim-record.ts';
import { indexOfSentence, paragraphAround, placeIds, type AnchoredAnnotation } from './page-claims.ts';
import type { Reading } from './reading.ts';

/** An annotation whose text was not found, or not for sure, and where it may belong. */
export interface LostAnnotation {
  readonly annotation: PaintedAnnotation;
  readonly state: 'ambiguous' | 'orphan';
  readonly spans: readonly Span[];
}

/** More places than these a reader would look for on the page rather than in a list. */
const mostCandidates = 10;

/** @param anchored the annotations that were found: where one of them stands, no other belongs. */
export function lostAnnotation(
  annotation: PaintedAnnotation,
  { state, candidates }: Exclude<Anchoring, { span: Span }>,
  anchored: readonly AnchoredAnnotation[],
): LostAnnotation {
  const taken = anchored.map(({ anchoring }) => anchoring);
  const spans = candidates.map((candidate) => ('span' in candidate ? candidate.span : candidate));
  const free = spans.filter((span) => indexOfSentence(taken, span) === -1).slice(0, mostCandidates);
  return { annotation, state, spans: state === 'ambiguous' ? free.toSorted((a, b) => a.start - b.start) : free };
}

/** Lost annotations as the popup lists them. */
export function unanchoredOf(
  { article, claims, describe }: Reading,
  lost: readonly LostAnnotation[],
): PageSnapshot['unanchored'] {
  return lost.map(({ annotation, state, spans }) => {
    const ids = candidateIds(article.text, { annotation, spans });
    const [{ exact }] = annotation.selector;
    const candidates = spans.map((span, index) => {
      const claim = claims[indexOfSentence(claims, span)];
      return {
        id: ids[index] ?? '',
        selector: describe(span),
        paragraph: paragraphAround(article, span),
        ...(claim && { claim: claimRecordOf(article.text, { ...claim, span }) }),
        diff: diffWords(exact, textOf(article.text, span)),
      };
    });
    return { annotationId: annotation.id, state, candidates };
  });
}

/** Where the candidate of this id stands. */
export function candidateSpan(text: string, lost: readonly LostAnnotation[], id: string): Span | undefined {
  for (const each of lost) {
    const index = candidateIds(text, each).indexOf(id);
    if (index !== -1) return each.spans[index];
  }
  return undefined;
}

/** Made of the candidates' words, so that they stay the same when the page is read again. */
function candidateIds(text: string, { annotation, spans }: Pick<LostAnnotation, 'annotation' | 'spans'>): string[] {
  return placeIds(
    text,
    spans.map((span) => ({ span })),
  ).map((id) => `${annotation.id} ${id}`);
}
