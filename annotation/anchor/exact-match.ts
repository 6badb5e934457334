import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { bestSide, fitContext, leastContext, meanFit, type ContextFit } from './context.ts';
import { sentencesAround } from './sentence-edges.ts';
import { slotsOf } from './slots.ts';
import type { PreparedText } from './prepared-text.ts';
import type { StoredQuote } from './stored-quote.ts';

/** The whole quote, found in the folded text. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly fit: ContextFit;
}

/** What the exact search found: one occurrence, several equal ones, or none that can be trusted. */
export type ExactMatch =
  | { readonly found: 'one'; readonly occurrence: Occurrence }
  | { readonly found: 'several'; readonly occurrences: readonly Occurrence[] }
  | { readonly found: 'none'; readonly rejected: readonly Occurrence[] };

/** More are not told apart: the reader could not look through them. */
const mostOccurrences = 200;

/** A short quote is taken only where one side of its context is at least this alike. */
const contextFloor = 0.6;

/** One with doubles, only where both sides are so on average: rows of a list have much the same around them. */
const doubleContextFloor = 0.75;

/**
 * Two occurrences closer than this in context are not told apart by it: one differing word in 64 characters is about
 * 0.1.
 */
const clearLead = 0.08;

/** Finds the quote, folded. Where it stands more than once, context decides; the old position only between equals. */
export function matchExactly(page: PreparedText, stored: StoredQuote): ExactMatch {
  const occurrences = occurrencesInAnyCase(page, stored);
  const [only] = occurrences;
  if (only === undefined) return { found: 'none', rejected: [] };
  if (stored.needsContext && standsElsewhere(page, stored, occurrences))
    return { found: 'none', rejected: occurrences };
  if (occurrences.length > 1) return chooseByContext(page, stored, occurrences);
  return !stored.needsContext || isInContext(page, stored, only) || isWholeAgain(page, stored, only)
    ? { found: 'one', occurrence: only }
    : { found: 'none', rejected: occurrences };
}

/**
 * Where the quote stands as it was written; if nowhere, and it ends as headlines do, where it stands but for capitals.
 */
function occurrencesInAnyCase(page: PreparedText, stored: StoredQuote): Occurrence[] {
  const asWritten = occurrencesOf(page.folded.text, page.folded.text, stored);
  if (asWritten.length > 0 || /[.!?…]\W*$/.test(stored.quote)) return asWritten;
  const [lower, quote] = [page.lower(), stored.quote.toLowerCase()];
  return lower === undefined ? [] : occurrencesOf(lower, page.folded.text, { ...stored, quote });
}

/** @param searched the text, or the same in small letters. */
function occurrencesOf(searched: string, text: string, { quote, prefix, suffix }: StoredQuote): Occurrence[] {
  const found: Occurrence[] = [];
  if (quote === '') return found;
  for (
    let start = searched.indexOf(quote);
    start >= 0 && found.length < mostOccurrences;
    start = searched.indexOf(quote, start + 1)
  ) {
    const end = start + quote.length;
    if (!cutsWord(text, start, end, prefix, suffix))
      found.push({ start, end, fit: fitContext(text, { start, end }, { prefix, suffix }) });
  }
  return found;
}

/** True if the stretch begins or ends inside a word or number ("3.4" in "13.4") though the quote did not. */
function cutsWord(text: string, start: number, end: number, prefix: string, suffix: string): boolean {
  return (
    (isInside(text.slice(start - 2 < 0 ? 0 : start - 2, start), text.slice(start, start + 1)) &&
      !isInside(prefix.slice(-2), text[start] ?? '')) ||
    (isInside(text.slice(end - 1, end), text.slice(end, end + 2)) && !isInside(text[end - 1] ?? '', suffix.slice(0, 2)))
  );
}

/** True if two adjoining texts meet within a word, or within a number with separators. */
function isInside(before: string, after: string): boolean {
  const joined = /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after);
  return joined || (/\p{Nd}[.,]?$/u.test(before) && /^[.,]?\p{Nd}/u.test(after));
}

function chooseByContext(page: PreparedText, stored: StoredQuote, occurrences: readonly Occurrence[]): ExactMatch {
  const ranked = [...occurrences].sort((a, b) => meanFit(b.fit) - meanFit(a.fit));
  const best = meanFit(ranked[0]?.fit ?? noFit);
  const equals = ranked.filter(({ fit }) => best - meanFit(fit) < clearLead);
  const [first] = equals;
  if (first === undefined) return { found: 'none', rejected: occurrences };
  if (equals.length === 1 && isInContext(page, stored, first)) return { found: 'one', occurrence: first };
  const told = byWholeContext(page, stored, equals);
  return told === undefined ? { found: 'several', occurrences: equals } : { found: 'one', occurrence: told };
}

const noFit: ContextFit = { before: undefined, after: undefined };

/**
 * Among occurrences equal near by, the only one where all of the stored context, up to 1,000 characters a side, stands
 * too; if it stands at several, the one at the very position it was described at.
 */
function byWholeContext(
  page: PreparedText,
  stored: StoredQuote,
  equals: readonly Occurrence[],
): Occurrence | undefined {
  const { text } = page.folded;
  const prefix = stored.prefix.trimStart();
  const suffix = stored.suffix.trimEnd();
  if (prefix.length + suffix.length < leastContext) return undefined;
  const full = equals.filter(({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end));
  if (full.length === 1) return full[0];
  const position = page.folded.toFolded(stored.start);
  return full.find(({ start }) => start === position);
}

/** A sentence of fewer words is said by anyone: "He did." */
const fewestWords = 3;

/**
 * True if a short quote, which was the only one of its kind, is so again, and a whole sentence or in the same paragraph
 * as before: the entries of a live blog change their order, so that no context stays.
 */
function isWholeAgain(page: PreparedText, stored: StoredQuote, occurrence: Occurrence): boolean {
  if (stored.hadLookalike || stored.quote.split(' ').length < fewestWords) return false;
  return isParagraphAgain(page, stored, occurrence) || isSentenceAgain(page, stored, occurrence);
}

/** "18:42 Goal! Rovers lead 2-1.": the paragraph around it is as it was. */
function isParagraphAgain(page: PreparedText, { lead, tail }: StoredQuote, occurrence: Occurrence): boolean {
  if (lead === undefined || tail === undefined) return false;
  const { start, end } = page.folded.rawSpan(occurrence);
  const newline = page.text.indexOf('\n', end);
  const before = page.text.slice(page.text.lastIndexOf('\n', start - 1) + 1, start);
  const after = page.text.slice(end, newline < 0 ? page.text.length : newline);
  return foldText(before).text.trim() === lead && foldText(after).text.trim() === tail;
}

function isSentenceAgain(page: PreparedText, stored: StoredQuote, { start, end }: Occurrence): boolean {
  if (!stored.startsSentence || !stored.endsSentence) return false;
  const sentences = sentencesAround(page, { start, end });
  const isEdge = (at: 'start' | 'end', offset: number) =>
    sentences.some((sentence) => Math.abs(sentence[at] - offset) <= 1);
  return isEdge('start', start) && isEdge('end', end);
}

/**
 * True if something else, or nothing, stands now between the old neighbours: what is left of the quote are its doubles.
 */
function standsElsewhere(page: PreparedText, stored: StoredQuote, occurrences: readonly Occurrence[]): boolean {
  const slots = slotsOf(page, stored);
  const isAt = (slot: Span) => occurrences.some((occurrence) => overlaps(occurrence, slot));
  return slots.length > 0 && !slots.some(isAt);
}

/**
 * True if the old context stands around the occurrence: on both sides for a quote that had a double, which may be what
 * is left; on one for a quote that is only short. Where no context was stored, only the old position can stand in for
 * it.
 */
function isInContext(page: PreparedText, stored: StoredQuote, { start, fit }: Occurrence): boolean {
  if (fit.before === undefined && fit.after === undefined) return page.folded.toFolded(stored.start) === start;
  return stored.hadDouble ? meanFit(fit) >= doubleContextFloor : bestSide(fit) >= contextFloor;
}
