import { overlaps, type Span } from '../../text/span.ts';
import { bestSide, fitContext, type ContextFit } from './context.ts';
import { isOldNeighbour } from './lookalike.ts';
import { reportChange, type ChangeReport } from '../compare/material-change.ts';
import { align, findNear, LONGEST_ALIGNED, type NearMatch } from './near-match.ts';
import { isWordless, placesOf } from './place.ts';
import { rawSpan, type PreparedText } from './prepared-text.ts';
import { toSentenceEdges } from './sentence-edges.ts';
import type { Wanted } from './wanted.ts';

/** A place that may hold the edited quote, with the evidence for and against it. */
export interface EvidencedCandidate {
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

export interface CandidateSearch {
  readonly candidates: readonly EvidencedCandidate[];
  /** The text before and after the quote now meet: it was deleted there. */
  readonly deletedInPlace: boolean;
}

/** More alignments than this are no better, and each costs a diff. */
const MOST_CANDIDATES = 5;

/** An alignment this good tells the edited quote's ends better than the old neighbours do: an advert may stand between. */
const ALIGNED = 0.7;

/** Everything on the page that could be the quote after an edit, best first. */
export function findCandidates(page: PreparedText, wanted: Wanted): CandidateSearch {
  const places = placesOf(page, wanted);
  const searched = { text: page.folded.text, grams: page.grams };
  const near = alignedInPlace(page, wanted, places) ?? findNear(searched, wanted).slice(0, MOST_CANDIDATES);
  const isAligned = (place: Span) =>
    near.some(({ span, similarity }) => similarity >= ALIGNED && overlaps(span, place));
  const unaligned = places.filter((place) => !isWordless(page, place) && !isAligned(place));
  const candidates = [
    ...near.map(({ span, similarity }) => judge(page, wanted, toSentenceEdges(page, span, wanted), similarity)),
    ...unaligned.map((place) => judge(page, wanted, place)),
  ];
  return {
    candidates: candidates.sort((a, b) => b.score - a.score),
    deletedInPlace: places.some((place) => isWordless(page, place)),
  };
}

/** The edited quote between its old neighbours, if there is one such place: no other on the page can fit better. */
function alignedInPlace(page: PreparedText, { quote }: Wanted, places: readonly Span[]): NearMatch[] | undefined {
  const [place, second] = places;
  if (place === undefined || second !== undefined || quote.length > LONGEST_ALIGNED) return undefined;
  const [best] = align(page.folded.text, quote, place);
  return best !== undefined && best.similarity >= ALIGNED ? [best] : undefined;
}

/** A place between the old neighbours has no alignment: the share of kept words stands for its similarity. */
function judge(page: PreparedText, wanted: Wanted, folded: Span, similarity?: number): EvidencedCandidate {
  const span = rawSpan(page, folded);
  const to = page.text.slice(span.start, span.end);
  const report = reportChange(wanted.exact, to);
  const fit = withTextEdges(page, wanted, folded, fitContext(page.folded.text, folded, wanted));
  const isNeighbour = isOldNeighbour(page.folded.text.slice(folded.start, folded.end), wanted);
  const alike = similarity ?? report.kept;
  return {
    span,
    to,
    similarity: alike,
    fit,
    report,
    isNeighbour,
    score: weigh(alike, fit, distance(page, wanted, span)),
  };
}

/**
 * A quote at the text's edge had no context on that side. Standing at the edge again fits as well, but only with sure context on
 * the other side: where a text lost its first sentence, another stands at its edge.
 */
function withTextEdges(page: PreparedText, wanted: Wanted, { start, end }: Span, fit: ContextFit): ContextFit {
  if (bestSide(fit) < SURE) return fit;
  const atStart = wanted.prefix.trim() === '' && wanted.start < EDGE && page.folded.text.slice(0, start).trim() === '';
  const atEnd = wanted.suffix.trim() === '' && page.folded.text.slice(end).trim() === '';
  return { before: atStart ? 1 : fit.before, after: atEnd ? 1 : fit.after };
}

const SURE = 0.9;

/** White space may stand before the text's first word. */
const EDGE = 8;

/** Share of the page between where the quote stood and where the candidate stands. */
function distance(page: PreparedText, wanted: Wanted, { start }: Span): number {
  return Math.min(1, Math.abs(start - wanted.start) / Math.max(1, page.text.length));
}

/**
 * Hypothesis' weights (client, src/annotator/anchoring/match-quote.ts): the quote counts most, context on each side well enough
 * to outweigh a word of the quote, the position only between equals, because any edit above moves it.
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
