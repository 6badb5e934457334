import { overlaps, type Span } from '../../text/span.ts';
import { isEditedQuote } from './accept.ts';
import type { Anchoring, Candidate } from './anchoring.ts';
import type { Selectors } from '../model/annotation.ts';
import { findCandidates, type EvidencedCandidate } from './candidates.ts';
import { bestSide } from './context.ts';
import { matchExactly, type Occurrence } from './exact-match.ts';
import { reportChange } from '../compare/material-change.ts';
import { rawSpan, type PreparedText } from './prepared-text.ts';
import { toSentenceEdges } from './sentence-edges.ts';
import { readSelectors, type Wanted } from './wanted.ts';
import { diffWords } from '../compare/word-diff.ts';

export { prepareText, type PreparedText } from './prepared-text.ts';

/**
 * Finds an annotation's text again: where it stood, then the exact quote anywhere, then the quote edited. The inverse of
 * `describe`. When in doubt it says so: a lost tag can be put back, a tag on the wrong sentence misleads.
 */
export function anchor(page: PreparedText, selectors: Selectors): Anchoring {
  const unmoved = anchorUnmoved(page, selectors);
  if (unmoved !== undefined) return unmoved;
  const wanted = readSelectors(selectors);
  const match = matchExactly(page, wanted);
  if (match.found === 'one') return anchorOccurrence(page, wanted, match.occurrence);
  if (match.found === 'several')
    return { state: 'ambiguous', candidates: match.occurrences.map((occurrence) => rawSpan(page, occurrence)) };
  return anchorEdited(page, wanted, match.rejected);
}

/** Context shorter than this was cut by the text's edge, which must then be where it was. */
const FULL_CONTEXT = 32;

/** The page as it was described, around the quote: nothing to search, which is so for nearly every visit. */
function anchorUnmoved({ text }: PreparedText, [quote, { start }]: Selectors): Anchoring | undefined {
  const { exact, prefix, suffix } = quote;
  const end = start + exact.length;
  const stands =
    text.startsWith(exact, start) && text.startsWith(suffix, end) && text.startsWith(prefix, start - prefix.length);
  if (!stands || start < prefix.length) return undefined;
  if (prefix.length < FULL_CONTEXT && start > prefix.length) return undefined;
  if (suffix.length < FULL_CONTEXT && end + suffix.length < text.length) return undefined;
  return { state: 'exact', span: { start, end } };
}

/** Context on one side like this: the quote has not moved. */
const SAME_PLACE = 0.5;

function anchorOccurrence(page: PreparedText, wanted: Wanted, occurrence: Occurrence): Anchoring {
  const grown = toSentenceEdges(page, occurrence, wanted);
  const span = rawSpan(page, grown);
  const to = page.text.slice(span.start, span.end);
  if (withoutReflow(to) !== withoutReflow(wanted.exact)) return changed(wanted, span, to);
  const { before, after } = occurrence.fit;
  const isSamePlace = bestSide(occurrence.fit) >= SAME_PLACE || (before === undefined && after === undefined);
  return { state: isSamePlace ? 'exact' : 'moved', span };
}

function withoutReflow(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Two edited quotes as close as this in score cannot be told apart. */
const CLEAR_LEAD = 0.05;

function anchorEdited(page: PreparedText, wanted: Wanted, rejected: readonly Occurrence[]): Anchoring {
  const { candidates, deletedInPlace } = findCandidates(page, wanted);
  const accepted = deletedInPlace ? [] : candidates.filter((candidate) => isEditedQuote(candidate, wanted));
  const [best, ...others] = accepted;
  if (best === undefined) return { state: 'orphan', candidates: nearest(page, candidates, rejected) };
  const rivals = others.filter(({ score, span }) => best.score - score < CLEAR_LEAD && !overlaps(span, best.span));
  if (rivals.length > 0) return { state: 'ambiguous', candidates: [best, ...rivals].map(({ span }) => span) };
  return changed(wanted, best.span, best.to);
}

function changed(wanted: Wanted, span: Span, to: string): Anchoring {
  const from = wanted.exact;
  const { changes, material } = reportChange(from, to);
  return { state: 'changed', span, from, to, diff: diffWords(from, to), changes, material };
}

/** Less alike than this is not worth the reader's look. */
const WORTH_SHOWING = 0.5;

const MOST_SHOWN = 3;

function nearest(
  page: PreparedText,
  candidates: readonly EvidencedCandidate[],
  rejected: readonly Occurrence[],
): Candidate[] {
  const equal = rejected.map((occurrence) => ({ span: rawSpan(page, occurrence), similarity: 1 }));
  const alike = candidates.map(({ span, similarity }) => ({ span, similarity }));
  const shown: Candidate[] = [];
  for (const candidate of [...equal, ...alike].sort((a, b) => b.similarity - a.similarity)) {
    const isNew = !shown.some(({ span }) => overlaps(span, candidate.span));
    if (isNew && candidate.similarity >= WORTH_SHOWING && shown.length < MOST_SHOWN) shown.push(candidate);
  }
  return shown;
}
