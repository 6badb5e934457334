import type { Span } from '../../text/span.ts';
import type { PreparedText } from './prepared-text.ts';
import type { StoredQuote } from './stored-quote.ts';

/** Context this long, found word for word on both sides, tells where the quote stood. */
const tellingLength = 24;

/** How many stretches that end like the prefix are looked at. */
const mostSlots = 8;

/**
 * The stretches of the folded text between the stored prefix and the stored suffix, both word for word: what stands now
 * where the quote stood. An empty one: the quote was deleted. Where one side was the text's edge, the edge takes its
 * part.
 */
export function slotsOf(page: PreparedText, stored: StoredQuote): Span[] {
  const { text } = page.folded;
  const prefix = stored.prefix.trim().slice(-tellingLength * 2);
  const suffix = stored.suffix.trim().slice(0, tellingLength * 2);
  if (prefix.length + suffix.length < tellingLength) return [];
  const most = 3 * stored.quote.length + 200;
  return endsOf(text, prefix).flatMap((start) => {
    const found = suffix === '' ? text.length : text.indexOf(suffix, start);
    if (found < 0 || found - start > most) return [];
    return [trimmed(text, { start, end: found })];
  });
}

/** True if nothing but punctuation stands in a slot: the quote was deleted there. */
export function isWordless(page: PreparedText, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(page.folded.text.slice(start, end));
}

function endsOf(text: string, prefix: string): number[] {
  if (prefix === '') return [0];
  const ends: number[] = [];
  for (let at = text.indexOf(prefix); at >= 0 && ends.length < mostSlots; at = text.indexOf(prefix, at + 1))
    ends.push(at + prefix.length);
  return ends;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}
