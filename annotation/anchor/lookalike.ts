import search from 'approx-string-match';
import type { StoredQuote } from './stored-quote.ts';

/** A candidate this like the old neighbour, and more like it than like the quote, is that neighbour. */
const neighbourSimilarity = 0.8;

/** Less of a neighbour than this is in the stored context only by chance. */
const leastNeighbourLength = 12;

/**
 * True if the candidate's text stood next to the quote already when that was described: it is the sentence before or
 * after, not the quote edited. News repeats patterns ("In 2021 the company paid …", "In 2022 the company paid …").
 */
export function isOldNeighbour(candidate: string, stored: StoredQuote): boolean {
  const after = stored.suffix.trim();
  const before = stored.prefix.trim();
  const next = Math.min(after.length, candidate.length);
  const last = Math.min(before.length, candidate.length);
  return (
    isCloser(candidate.slice(0, next), after.slice(0, next), stored.quote.slice(0, next)) ||
    isCloser(candidate.slice(candidate.length - last), before.slice(before.length - last), stored.quote.slice(-last))
  );
}

function isCloser(candidate: string, neighbour: string, quote: string): boolean {
  if (neighbour.length < leastNeighbourLength) return false;
  const likeNeighbour = likeness(candidate, neighbour);
  return likeNeighbour >= neighbourSimilarity && likeNeighbour > likeness(candidate, quote);
}

function likeness(a: string, b: string): number {
  const [pattern, text] = a.length <= b.length ? [a, b] : [b, a];
  if (pattern === '') return 0;
  const [best] = search(text, pattern, Math.floor(pattern.length / 2));
  return best === undefined ? 0 : 1 - best.errors / pattern.length;
}
