import { overlaps, type Span } from '../../text/span.ts';
import { bestSide, fitContext, type ContextFit } from './context.ts';
import { isOldNeighbour } from './lookalike.ts';
import { reportChange, type ChangeReport } from '../compare/material-change.ts';
import { align, findNear, longestAligned, outside, type NearMatch } from './near-match.ts';
import { isWordless, slotsOf } from './slots.ts';
import { rawSpan, type PreparedText } from './prepared-text.ts';
import { toSentenceEdges } from './sentence-edges.ts';
import type { StoredQuote } from './stored-quote.ts';

/** A stretch of the page that may be the edited quote, with the evidence for and against it. */
export interface WeighedMatch {
  /** In the page's own text. */
  readonly span: Span;
  readonly to: string;
  /** 1 minus edits per character of the quote, before the span was grown to its sentence. */
  readonly similarity: number;
  readonly fit: ContextFit;
  readonly report: ChangeReport;
  /** It stood beside the quote when that was described, so it is another sentence. */
  readonly isNeighbour: boolean;
  /** Weighed evidence, 0 to 1. */
  readonly score: number;
}

export interface MatchSearch {
  readonly matches: readonly WeighedMatch[];
  /** The text before and after the quote now meet: it was deleted there. */
  readonly isDeleted: boolean;
}

/** More alignments than this are no better, and each costs a diff. */
const mostMatches = 5;

/**
 * An alignment this good tells the edited quote's ends better than the old neighbours do: an advert may stand between.
 */
const alignedShare = 0.7;

/**
 * Everything on the page that could be the quote after an edit, best first.
 *
 * @param without a stretch between the old neighbours that is known to be no edit of it, in the folded text.
 */
export function weighMatches(page: PreparedText, stored: StoredQuote, without?: Span): MatchSearch {
  const slots = slotsOf(page, stored);
  const searched = { text: page.folded.text, grams: page.grams };
  const near = alignedInSlot(page, stored, slots, without) ?? findNear(searched, stored).slice(0, mostMatches);
  const isAligned = (slot: Span) =>
    near.some(({ span, similarity }) => similarity >= alignedShare && overlaps(span, slot));
  const unaligned = slots.filter((slot) => !isWordless(page, slot) && !isAligned(slot));
  const matches = [
    ...near.map(({ span, similarity }) => judge(page, stored, toSentenceEdges(page, span, stored), similarity)),
    ...unaligned.map((slot) => judge(page, stored, slot)),
  ];
  return {
    matches: matches.sort((a, b) => b.score - a.score),
    isDeleted: slots.some((slot) => isWordless(page, slot)),
  };
}

/** The edited quote between its old neighbours, if there is one such slot: nothing else on the page can fit better. */
function alignedInSlot(
  page: PreparedText,
  { quote }: StoredQuote,
  slots: readonly Span[],
  without: Span | undefined,
): NearMatch[] | undefined {
  const [slot, second] = slots;
  if (slot === undefined || second !== undefined || quote.length > longestAligned) return undefined;
  const [best] = outside(slot, without)
    .flatMap((part) => align(page.folded.text, quote, part))
    .sort((a, b) => b.similarity - a.similarity);
  return best !== undefined && best.similarity >= alignedShare ? [best] : undefined;
}

/** A slot between the old neighbours has no alignment: the share of kept words stands for its similarity. */
function judge(page: PreparedText, stored: StoredQuote, folded: Span, similarity?: number): WeighedMatch {
  const span = rawSpan(page, folded);
  const to = page.text.slice(span.start, span.end);
  const report = reportChange(stored.exact, to, page.language());
  const fit = withTextEdges(page, stored, folded, fitContext(page.folded.text, folded, stored));
  const isNeighbour = isOldNeighbour(page.folded.text.slice(folded.start, folded.end), stored);
  const alike = similarity ?? report.kept;
  return {
    span,
    to,
    similarity: alike,
    fit,
    report,
    isNeighbour,
    score: weigh(alike, fit, distance(page, stored, span)),
  };
}

/**
 * A quote at the text's edge had no context on that side. Standing at the edge again fits as well, but only with sure
 * context on the other side: where a text lost its first sentence, another stands at its edge.
 */
function withTextEdges(page: PreparedText, stored: StoredQuote, { start, end }: Span, fit: ContextFit): ContextFit {
  if (bestSide(fit) < sureScore) return fit;
  const atStart =
    stored.prefix.trim() === '' && stored.start < edgeLength && page.folded.text.slice(0, start).trim() === '';
  const atEnd = stored.suffix.trim() === '' && page.folded.text.slice(end).trim() === '';
  return { before: atStart ? 1 : fit.before, after: atEnd ? 1 : fit.after };
}

const sureScore = 0.9;

/** White space may stand before the text's first word. */
const edgeLength = 8;

/** Share of the page between where the quote stood and where the match stands. */
function distance(page: PreparedText, stored: StoredQuote, { start }: Span): number {
  return Math.min(1, Math.abs(start - stored.start) / Math.max(1, page.text.length));
}

/**
 * Hypothesis' weights (client, src/annotator/anchoring/match-quote.ts): the quote counts most, context on each side
 * well enough to outweigh a word of the quote, the position only between equals, because any edit above moves it.
 */
const weights = { quote: 50, before: 20, after: 20, position: 2 } as const;

function weigh(similarity: number, { before, after }: ContextFit, away: number): number {
  const { quote, position } = weights;
  const sum =
    quote * similarity + weights.before * (before ?? 0) + weights.after * (after ?? 0) + position * (1 - away);
  const most =
    quote + (before === undefined ? 0 : weights.before) + (after === undefined ? 0 : weights.after) + position;
  return sum / most;
}
