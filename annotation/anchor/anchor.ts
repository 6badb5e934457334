import { overlaps } from '../../text/span.ts';
import { isEditedQuote } from './accept.ts';
import type { Anchoring, Candidate, ChangedAnchoring } from './anchoring.ts';
import type { Selectors } from '../model/annotation.ts';
import { weighMatches, type WeighedMatch } from './weigh-matches.ts';
import { bestSide } from './context.ts';
import { copyBeside, copyOf, isBetweenNeighbours } from './copies.ts';
import { matchExactly, type ExactMatch, type Occurrence } from './exact-match.ts';
import { reportChange } from '../compare/material-change.ts';
import { rawSpan, type PreparedText } from './prepared-text.ts';
import { toSentenceEdges } from './sentence-edges.ts';
import { readStoredQuote, type StoredQuote } from './stored-quote.ts';
import { diffWords } from '../compare/word-diff.ts';

export { prepareSteps, prepareText, type PreparedText } from './prepared-text.ts';

/**
 * Finds an annotation's text again: where it stood, then the exact quote anywhere, then the quote edited. The inverse
 * of `describe`. When in doubt it says so: a lost tag can be put back, a tag on the wrong sentence misleads.
 */
export function anchor(page: PreparedText, selectors: Selectors): Anchoring {
  const unmoved = anchorUnmoved(page, selectors);
  if (unmoved !== undefined) return unmoved;
  const stored = readStoredQuote(selectors);
  const match = matchExactly(page, stored);
  const occurrences = occurrencesOf(match);
  const own = anchorOwnPlace(page, stored, occurrences);
  if (own !== undefined) return own;
  if (match.found === 'one') return anchorOccurrence(page, stored, match.occurrence);
  if (match.found === 'several')
    return { state: 'ambiguous', candidates: match.occurrences.map((occurrence) => rawSpan(page, occurrence)) };
  return anchorEdited(page, stored, match.rejected);
}

function occurrencesOf(match: ExactMatch): readonly Occurrence[] {
  if (match.found === 'one') return [match.occurrence];
  return match.found === 'several' ? match.occurrences : match.rejected;
}

/**
 * Undefined if the old words stand between their old neighbours. A correction note can come between these too: there
 * its quote of the old words gives way to the edited sentence, if that is there.
 */
function anchorOwnPlace(
  page: PreparedText,
  stored: StoredQuote,
  occurrences: readonly Occurrence[],
): Anchoring | undefined {
  const inPlace = occurrences.filter(({ fit }) => isBetweenNeighbours(fit));
  if (inPlace.length === 0) return anchorBeside(page, stored, occurrences);
  if (!inPlace.every((occurrence) => copyOf(page, stored, occurrence, false)?.kind === 'correction')) return undefined;
  const edited = anchorBeside(page, stored, occurrences, inPlace[0]);
  return edited?.state === 'changed' ? edited : undefined;
}

/**
 * What stands between the old neighbours outweighs the old words elsewhere: the edited sentence, or nothing, if what is
 * left of the words is a copy. Undefined if the old words are all there is to go by.
 *
 * @param inPlace a copy of the old words that came between the old neighbours.
 */
function anchorBeside(
  page: PreparedText,
  stored: StoredQuote,
  occurrences: readonly Occurrence[],
  inPlace?: Occurrence,
): Anchoring | undefined {
  if (occurrences.length === 0) return undefined;
  const { matches, isDeleted } = weighMatches(page, stored, inPlace);
  const copies = occurrences.map((occurrence) => ({ occurrence, copy: copyOf(page, stored, occurrence, isDeleted) }));
  const isElsewhere = ({ span }: WeighedMatch) =>
    !occurrences.some((occurrence) => overlaps(rawSpan(page, occurrence), span));
  const own = matches.find(
    (match) =>
      isElsewhere(match) && isBetweenNeighbours(match.fit) && hasContext(stored) && isEditedQuote(match, stored),
  );
  const found = copies.map(({ occurrence, copy }) => copy ?? copyBeside(page, stored, occurrence));
  if (own !== undefined && !isDeleted) return { ...changed(page, stored, own), copies: found };
  if (!copies.every(({ copy }) => copy !== undefined)) return undefined;
  const edited = matches.filter((match) => isElsewhere(match) && isEditedQuote(match, stored));
  const [best] = isDeleted ? [] : edited;
  if (best !== undefined) return { ...changed(page, stored, best), copies: found };
  return { state: 'orphan', candidates: nearest(page, matches, occurrences), copies: found };
}

function hasContext({ prefix, suffix }: StoredQuote): boolean {
  return prefix.trim() !== '' || suffix.trim() !== '';
}

/** Context shorter than this was cut by the text's edge, which must then be where it was. */
const fullContext = 32;

/** The page as it was described, around the quote: nothing to search, which is so for nearly every visit. */
function anchorUnmoved({ text }: PreparedText, [quote, { start }]: Selectors): Anchoring | undefined {
  const { exact, prefix, suffix } = quote;
  const end = start + exact.length;
  const stands =
    text.startsWith(exact, start) && text.startsWith(suffix, end) && text.startsWith(prefix, start - prefix.length);
  if (!stands || start < prefix.length) return undefined;
  if (prefix.length < fullContext && start > prefix.length) return undefined;
  if (suffix.length < fullContext && end + suffix.length < text.length) return undefined;
  return { state: 'exact', span: { start, end } };
}

/** Context on one side like this: the quote has not moved. */
const sameSurroundings = 0.5;

function anchorOccurrence(page: PreparedText, stored: StoredQuote, occurrence: Occurrence): Anchoring {
  const grown = toSentenceEdges(page, occurrence, stored);
  const span = rawSpan(page, grown);
  const to = page.text.slice(span.start, span.end);
  if (withoutReflow(to) !== withoutReflow(stored.exact)) return changed(page, stored, { span, to });
  const { before, after } = occurrence.fit;
  const isUnmoved = bestSide(occurrence.fit) >= sameSurroundings || (before === undefined && after === undefined);
  return { state: isUnmoved ? 'exact' : 'moved', span };
}

function withoutReflow(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Two edited quotes as close as this in score cannot be told apart. */
const clearLead = 0.05;

function anchorEdited(page: PreparedText, stored: StoredQuote, rejected: readonly Occurrence[]): Anchoring {
  const { matches, isDeleted } = weighMatches(page, stored);
  const accepted = isDeleted ? [] : matches.filter((match) => isEditedQuote(match, stored));
  const [best, ...others] = accepted;
  if (best === undefined) return { state: 'orphan', candidates: nearest(page, matches, rejected) };
  const rivals = others.filter(({ score, span }) => best.score - score < clearLead && !overlaps(span, best.span));
  if (rivals.length > 0) return { state: 'ambiguous', candidates: [best, ...rivals].map(({ span }) => span) };
  return changed(page, stored, best);
}

function changed(
  page: PreparedText,
  { exact: from }: StoredQuote,
  {
    span,
    to,
    report = reportChange(from, to, page.language()),
  }: Pick<WeighedMatch, 'span' | 'to'> & Partial<WeighedMatch>,
): ChangedAnchoring {
  const { changes, material } = report;
  return { state: 'changed', span, from, to, diff: diffWords(from, to), changes, material };
}

/** Less alike than this is not worth the reader's look. */
const worthShowing = 0.5;

const mostShown = 3;

function nearest(page: PreparedText, matches: readonly WeighedMatch[], rejected: readonly Occurrence[]): Candidate[] {
  const equal = rejected.map((occurrence) => ({ span: rawSpan(page, occurrence), similarity: 1 }));
  const alike = matches.map(({ span, similarity }) => ({ span, similarity }));
  const shown: Candidate[] = [];
  for (const candidate of [...equal, ...alike].sort((a, b) => b.similarity - a.similarity)) {
    const isNew = !shown.some(({ span }) => overlaps(span, candidate.span));
    if (isNew && candidate.similarity >= worthShowing && shown.length < mostShown) shown.push(candidate);
  }
  return shown;
}
