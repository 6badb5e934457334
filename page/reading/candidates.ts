import type { Anchoring, Copy } from '../../annotation/anchor/anchoring.ts';
import { diffWords } from '../../annotation/compare/word-diff.ts';
import type { PageSnapshot, PaintedAnnotation } from '../../messaging/page-shapes.ts';
import { textOf, type Span } from '../../text/span.ts';
import { claimRecordOf } from './claim-record.ts';
import { describeIn } from './describe-in.ts';
import { sentenceAmong, withIds, type AnchoredAnnotation } from './places.ts';
import type { Reading } from './judged-reading.ts';
import { textCopiesOf } from './text-copies.ts';

/** An annotation whose text was not found, or not for sure, and where it may belong. */
export interface LostAnnotation {
  readonly annotation: PaintedAnnotation;
  readonly state: 'ambiguous' | 'orphan';
  readonly candidates: readonly CandidateSpan[];
  /** Where the tagged words stand without being the claim. */
  readonly copies?: readonly Copy[];
}

/** Where a lost annotation may belong; the id stays the same when the page is read again. */
export interface CandidateSpan {
  readonly id: string;
  readonly span: Span;
}

/** With more of them than this, the reader would look on the page rather than in a list. */
const mostCandidates = 10;

/**
 * @param text the page's, which the spans count in.
 * @param anchored the annotations that were found: where one of them stands, no other belongs.
 */
export function lostAnnotation(
  text: string,
  annotation: PaintedAnnotation,
  anchoring: Exclude<Anchoring, { span: Span }>,
  anchored: readonly AnchoredAnnotation[],
): LostAnnotation {
  const { state, candidates } = anchoring;
  const copies = anchoring.state === 'orphan' ? anchoring.copies : undefined;
  const taken = anchored.map(({ anchoring }) => anchoring);
  const spans = candidates.map((candidate) => ('span' in candidate ? candidate.span : candidate));
  const free = spans.filter((span) => sentenceAmong(taken, span) === undefined).slice(0, mostCandidates);
  const ordered = state === 'ambiguous' ? free.toSorted((a, b) => a.start - b.start) : free;
  const quotes = withIds(
    text,
    ordered.map((span) => ({ span })),
  );
  return {
    annotation,
    state,
    candidates: quotes.map(({ id, span }) => ({ id: `${annotation.id} ${id}`, span })),
    ...(copies && { copies }),
  };
}

/** Lost annotations as the popup lists them. */
export function unanchoredOf(
  { model, claims, reasons }: Reading,
  lost: readonly LostAnnotation[],
): PageSnapshot['unanchored'] {
  return lost.map(({ annotation, state, candidates, copies }) => ({
    annotationId: annotation.id,
    state,
    candidates: candidates.map(({ id, span }) => {
      const claim = sentenceAmong(claims, span);
      return {
        id,
        selector: describeIn(model, span),
        paragraph: model.paragraphAround(span),
        ...(claim && { claim: claimRecordOf(model.text, { ...claim, span }, reasons.of(claim)) }),
        diff: diffWords(annotation.selector[0].exact, textOf(model.text, span)),
      };
    }),
    ...(copies && { copies: textCopiesOf({ model }, copies) }),
  }));
}
