import { overlaps, type Span } from '../../text/span.ts';
import { isEditedQuote } from './accept.ts';
import type { Anchoring, Candidate } from './anchoring.ts';
import type { Selectors } from '../model/annotation.ts';
import { weighMatches, type WeighedMatch } from './weigh-matches.ts';
import { bestSide } from './context.ts';
import { matchExactly, type Occurrence } from './exact-match.ts';
import { reportChange } from '../compare/material-change.ts';
import { rawSpan, type PreparedText } from './prepared-text.ts';
import { toSentenceEdges } from './sentence-edges.ts';
import { readStoredQuote, type StoredQuote } from './stored-quote.ts';
import { diffWords } from '../compare/word-diff.ts';

export { prepareText, type PreparedText } from './prepared-text.ts';

/**
 * Finds an annotation's text again: where it stood, then the exact quote anywhere, then the quote edited. The inverse of
 * `describe`. When in doubt it says so: a lost tag can be put back, a tag on the wrong sentence misleads.
 */
export function anchor(page: PreparedText, selectors: Selectors): Anchoring {
  const unmoved = anchorUnmoved(page, selectors);
  if (unmoved !== undefined) return unmoved;
  const stored = readStoredQuote(selectors);
  const match = matchExactly(page, stored);
  if (match.found === 'one') return anchorOccurrence(page, stored, match.occurrence);
  if (match.found === 'several')
    return { state: 'ambiguous', candidates: match.occurrences.map((occurrence) => rawSpan(page, occurrence)) };
  return anchorEdited(page, stored, match.rejected);
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
const SAME_SURROUNDINGS = 0.5;

function anchorOccurrence(page: PreparedText, stored: StoredQuote, occurrence: Occurrence): Anchoring {
  const grown = toSentenceEdges(page, occurrence, stored);
  const span = rawSpan(page, grown);
  const to = page.text.slice(span.start, span.end);
  if (withoutReflow(to) !== withoutReflow(stored.exact)) return changed(stored, span, to);
  const { before, after } = occurrence.fit;
  const isUnmoved = bestSide(occurrence.fit) >= SAME_SURROUNDINGS || (before === undefined && after === undefined);
  return { state: isUnmoved ? 'exact' : 'moved', span };
}

function withoutReflow(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Two edited quotes as close as this in score cannot be told apart. */
const CLEAR_LEAD = 0.05;

function anchorEdited(page: PreparedText, stored: StoredQuote, rejected: readonly Occurrence[]): Anchoring {
  const { matches, isDeleted } = weighMatches(page, stored);
  const accepted = isDeleted ? [] : matches.filter((match) => isEditedQuote(match, stored));
  const [best, ...others] = accepted;
  if (best === undefined) return { state: 'orphan', candidates: nearest(page, matches, rejected) };
  const rivals = others.filter(({ score, span }) => best.score - score < CLEAR_LEAD && !overlaps(span, best.span));
  if (rivals.length > 0) return { state: 'ambiguous', candidates: [best, ...rivals].map(({ span }) => span) };
  return changed(stored, best.span, best.to);
}

function changed(stored: StoredQuote, span: Span, to: string): Anchoring {
  const from = stored.exact;
  const { changes, material } = reportChange(from, to);
  return { state: 'changed', span, from, to, diff: diffWords(from, to), changes, material };
}

/** Less alike than this is not worth the reader's look. */
const WORTH_SHOWING = 0.5;

const MOST_SHOWN = 3;

function nearest(page: PreparedText, matches: readonly WeighedMatch[], rejected: readonly Occurrence[]): Candidate[] {
  const equal = rejected.map((occurrence) => ({ span: rawSpan(page, occurrence), similarity: 1 }));
  const alike = matches.map(({ span, similarity }) => ({ span, similarity }));
  const shown: Candidate[] = [];
  for (const candidate of [...equal, ...alike].sort((a, b) => b.similarity - a.similarity)) {
    const isNew = !shown.some(({ span }) => overlaps(span, candidate.span));
    if (isNew && candidate.similarity >= WORTH_SHOWING && shown.length < MOST_SHOWN) shown.push(candidate);
  }
  return shown;
}
