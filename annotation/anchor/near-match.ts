import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';
import { likelyOffsets } from './gram-index.ts';
import type { PreparedText } from './prepared-text.ts';
import type { StoredQuote } from './stored-quote.ts';

type Quoted = Pick<StoredQuote, 'quote' | 'prefix' | 'suffix'>;

/** A stretch of the folded text like the quote, and 1 minus edits per character of the quote. */
export interface NearMatch {
  readonly span: Span;
  readonly similarity: number;
}

/** Offsets looked at more closely, for the quote alone and for the quote with its context. */
const mostOffsets = 4;

/**
 * Half of the characters wrong is the most that still tells two sentences apart from chance (Hypothesis allows the
 * same).
 */
const mostErrors = 0.5;

/** Longer quotes are looked for by their first and last half of this: alignment is quadratic. */
export const longestAligned = 2048;

/** A folded text to look in, and the index that tells where looking is worth while. */
interface Searched {
  readonly text: string;
  readonly grams: PreparedText['grams'];
  /** Nothing is looked for here. */
  readonly without?: Span;
}

/** Stretches like the quote, best first. Filter (shared q-grams), then verify (Myers' bit-parallel alignment). */
export function findNear(page: Searched, stored: Quoted): NearMatch[] {
  if (stored.quote === '') return [];
  if (stored.quote.length > longestAligned) return findLong(page, stored);
  const lead = stored.prefix.length;
  const offsets = [
    ...likelyOffsets(page.grams(), stored.quote, mostOffsets),
    ...likelyOffsets(page.grams(), stored.prefix + stored.quote + stored.suffix, mostOffsets).map(
      (offset) => offset + lead,
    ),
  ];
  return ranked(offsets.flatMap((offset) => verify(page, stored.quote, offset)));
}

/** Head and tail, aligned each for itself, with about as much between them as in the quote. */
function findLong(page: Searched, stored: Quoted): NearMatch[] {
  const { quote } = stored;
  const half = longestAligned / 2;
  const heads = findNear(page, { ...stored, quote: quote.slice(0, half), suffix: '' });
  const tails = findNear(page, { ...stored, quote: quote.slice(-half), prefix: '' });
  const pairs = heads.flatMap((head) => tails.map((tail) => ({ head, tail })));
  return ranked(
    pairs.map(({ head, tail }) => {
      const span = { start: head.span.start, end: tail.span.end };
      const grown = Math.abs(span.end - span.start - quote.length) / quote.length;
      return { span, similarity: Math.max(0, (head.similarity + tail.similarity) / 2 - grown) };
    }),
  );
}

function verify({ text, without }: Searched, quote: string, offset: number): NearMatch[] {
  const slack = 48 + Math.ceil(quote.length / 2);
  const window = { start: Math.max(0, offset - slack), end: offset + quote.length + slack + 32 };
  return outside(window, without).flatMap((part) => align(text, quote, part));
}

/** What of a span is outside of another one. */
export function outside({ start, end }: Span, without: Span | undefined): Span[] {
  if (without === undefined) return [{ start, end }];
  const parts = [
    { start, end: Math.min(end, without.start) },
    { start: Math.max(start, without.end), end },
  ];
  return parts.filter((part) => part.start < part.end);
}

/** The stretches within a span of the folded text that are most like the quote: several, if equally so. */
export function align(text: string, quote: string, { start: from, end: to }: Span): NearMatch[] {
  const matches = search(text.slice(from, Math.max(from, to)), quote, Math.floor(quote.length * mostErrors));
  return matches.map(({ start, end, errors }) => ({
    span: wholeWords(text, { start: from + start, end: from + end }, quote),
    similarity: 1 - errors / quote.length,
  }));
}

/** Ends of an alignment can lie a letter or two inside a word: moves them out to its edges. */
function wholeWords(text: string, { start, end }: Span, quote: string): Span {
  let [from, to] = [start, end];
  while (from > 0 && isLetter(text[from - 1]) && isLetter(text[from]) && isLetter(quote[0]) && start - from < 24)
    from--;
  while (to < text.length && isLetter(text[to - 1]) && isLetter(text[to]) && to - end < 24) to++;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}\ud800-\udfff]/u.test(character);
}

/** Best first, one for each stretch of text. */
function ranked(matches: readonly NearMatch[]): NearMatch[] {
  const chosen: NearMatch[] = [];
  for (const match of [...matches].sort((a, b) => b.similarity - a.similarity)) {
    const isNew = !chosen.some(({ span }) => span.start < match.span.end && match.span.start < span.end);
    if (isNew && match.similarity > 0 && match.span.start < match.span.end) chosen.push(match);
  }
  return chosen;
}
