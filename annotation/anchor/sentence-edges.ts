import type { Span } from '../../text/span.ts';
import type { PreparedText } from './prepared-text.ts';
import type { StoredQuote } from './stored-quote.ts';

/** An addition longer than this is not part of the same statement. */
const LONGEST_ADDITION = 200;

/** End of a sentence and what can begin the next one, after white space or, where an edit lost it, before a capital. */
const sentenceBreak =
  /[.!?…]["'”’»)\]]*(?=\s+["'“‘«(¿¡]*[\p{Lu}\p{Lo}\p{Nd}])|(?<=\p{Ll})[.!?]["”’»)]*(?=["“‘«(]*\p{Lu}\p{Ll})|[。！？]|\n/gu;

/**
 * Grows a folded span of the page to the sentence's edges, where the quote had its own: words added before or after a claim
 * ("…, according to police figures"; "Officials denied that …") belong to what it says now. Never across a block or a sentence
 * end, and never where the stored context still stands next to the span.
 */
export function toSentenceEdges(page: PreparedText, span: Span, stored: StoredQuote): Span {
  const start =
    stored.startsSentence && !standsBefore(page, span.start, stored.prefix) ? grownStart(page, span.start) : span.start;
  const end = stored.endsSentence && !standsAfter(page, span.end, stored.suffix) ? grownEnd(page, span) : span.end;
  return { start, end };
}

/** Far enough to see how the sentence goes on after its break: quotation marks, a bracket, a letter. */
const AHEAD = 6;

function grownStart(page: PreparedText, start: number): number {
  const at = page.folded.toRaw(start);
  const from = Math.max(0, at - LONGEST_ADDITION);
  const edges = breaksIn(page.text.slice(from, at + AHEAD)).filter((edge) => from + edge <= at);
  const edge = edges.at(-1) ?? (from === 0 ? 0 : undefined);
  if (edge === undefined) return start;
  const grown = page.folded.toFolded(from + edge);
  return page.folded.text[grown] === ' ' ? grown + 1 : grown;
}

function grownEnd(page: PreparedText, { start, end }: Span): number {
  const at = page.folded.rawSpan({ start, end }).end;
  const from = Math.max(page.folded.toRaw(start), at - AHEAD);
  const text = page.text.slice(from, at + LONGEST_ADDITION);
  const edges = breaksIn(text).filter((edge) => from + edge >= at);
  const edge = edges[0] ?? (from + text.length === page.text.length ? text.length : undefined);
  return edge === undefined ? end : Math.max(end, page.folded.toFolded(from + edge));
}

/** Offsets after each break in the text; a line break itself belongs to neither side. */
function breaksIn(text: string): number[] {
  return Array.from(text.matchAll(sentenceBreak), (match) => match.index + match[0].trimEnd().length);
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
