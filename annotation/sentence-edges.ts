import type { Span } from '../text/span.ts';
import type { PreparedText } from './prepared-text.ts';
import type { Wanted } from './wanted.ts';

/** An addition longer than this is not part of the same statement. */
const LONGEST_ADDITION = 200;

/** End of a sentence, white space, and what can begin the next one. */
const sentenceBreak = /[.!?…。！？]["'”’»)\]]*(?=\s+["'“‘«(¿¡]*[\p{Lu}\p{Lo}\p{Nd}])|[。！？]|\n/gu;

/**
 * Grows a folded span of the page to the sentence's edges, where the quote had its own: words added before or after a claim
 * ("…, according to police figures"; "Officials denied that …") belong to what it says now. Never across a block or a sentence
 * end, and never where the stored context still stands next to the span.
 */
export function toSentenceEdges(page: PreparedText, span: Span, wanted: Wanted): Span {
  const start =
    wanted.startsSentence && !standsBefore(page, span.start, wanted.prefix) ? grownStart(page, span.start) : span.start;
  const end = wanted.endsSentence && !standsAfter(page, span.end, wanted.suffix) ? grownEnd(page, span) : span.end;
  return { start, end };
}

function grownStart(page: PreparedText, start: number): number {
  const at = page.folded.toRaw(start);
  const from = Math.max(0, at - LONGEST_ADDITION);
  const text = page.text.slice(from, at + 1);
  let edge = from === 0 ? 0 : -1;
  for (const match of text.matchAll(sentenceBreak)) edge = match.index + match[0].length;
  if (edge < 0 || edge > at - from) return start;
  const grown = page.folded.toFolded(from + edge);
  return grown + (page.folded.text.slice(grown).search(/\S/) || 0);
}

function grownEnd(page: PreparedText, span: Span): number {
  const at = Math.max(page.folded.toRaw(span.end) - 1, page.folded.toRaw(span.start));
  const text = page.text.slice(at, at + LONGEST_ADDITION);
  sentenceBreak.lastIndex = 0;
  const match = sentenceBreak.exec(text);
  sentenceBreak.lastIndex = 0;
  if (match === null && at + LONGEST_ADDITION < page.text.length) return span.end;
  const edge = match === null ? text.length : match.index + match[0].trimEnd().length;
  return Math.max(span.end, page.folded.toFolded(at + edge));
}

/** The few characters next to the span are enough: a sentence edge is not moved by what stands farther away. */
const ADJACENT = 12;

function standsBefore(page: PreparedText, start: number, prefix: string): boolean {
  const context = prefix.trimEnd().slice(-ADJACENT);
  const text = page.folded.text.slice(0, start).trimEnd();
  return context === '' ? text === '' : text.endsWith(context);
}

function standsAfter(page: PreparedText, end: number, suffix: string): boolean {
  const context = suffix.trimStart().slice(0, ADJACENT);
  const text = page.folded.text.slice(end).trimStart();
  return context === '' ? text === '' : text.startsWith(context);
}
