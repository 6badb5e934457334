import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { PreparedText } from './prepared-text.ts';
import type { StoredQuote } from './stored-quote.ts';

/** An addition longer than this is not part of the same statement. */
const longestAddition = 200;

/** Of a paragraph, as much as this on each side of a span is split into sentences. */
const longestParagraph = 2000;

/**
 * Moves the edges of a folded span of the page to the sentence's, where the quote had its own: words added before or
 * after a claim ("…, according to police figures"; "Officials denied that …") belong to what it says now, the tail of
 * the sentence before does not. Never across a block, and never where the stored context still stands next to the span.
 */
export function toSentenceEdges(page: PreparedText, span: Span, stored: StoredQuote): Span {
  const movesStart = stored.startsSentence && !standsBefore(page, span.start, stored.prefix);
  const movesEnd = stored.endsSentence && !standsAfter(page, span.end, stored.suffix);
  if (!movesStart && !movesEnd) return span;
  const sentences = sentencesAround(page, span);
  const start = movesStart ? sentenceStart(sentences, span) : span.start;
  const end = movesEnd ? sentenceEnd(sentences, span) : span.end;
  return start < end ? { start, end } : span;
}

/** The sentences, folded, of the paragraphs that a folded span stands in. */
export function sentencesAround(page: PreparedText, span: Span): Span[] {
  const { start, end } = page.folded.rawSpan(span);
  const from = Math.max(page.text.lastIndexOf('\n', start - 1) + 1, start - longestParagraph);
  const newline = page.text.indexOf('\n', end);
  const to = Math.min(newline < 0 ? page.text.length : newline, end + longestParagraph);
  let offset = from;
  return page.text
    .slice(from, to)
    .split('\n')
    .flatMap((line) => {
      const sentences = splitSentences(line, page.language()).map((sentence) =>
        page.folded.foldedSpan({ start: offset + sentence.start, end: offset + sentence.end }),
      );
      offset += line.length + 1;
      return sentences;
    });
}

function sentenceStart(sentences: readonly Span[], span: Span): number {
  const index = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const [sentence, next] = [sentences[index], sentences[index + 1]];
  if (sentence === undefined) return span.start;
  const isTail = sentence.end - span.start < span.start - sentence.start;
  if (next !== undefined && next.start < span.end && isTail) return next.start;
  return span.start - sentence.start <= longestAddition ? sentence.start : span.start;
}

function sentenceEnd(sentences: readonly Span[], span: Span): number {
  const index = sentences.findIndex(({ start, end }) => start < span.end && span.end <= end);
  const [sentence, last] = [sentences[index], sentences[index - 1]];
  if (sentence === undefined) return span.end;
  const isHead = span.end - sentence.start < sentence.end - span.end;
  if (last !== undefined && last.end > span.start && isHead) return last.end;
  return sentence.end - span.end <= longestAddition ? sentence.end : span.end;
}

/** The few characters next to the span are enough: a sentence edge is not moved by what stands farther away. */
const adjacentDistance = 12;

function standsBefore(page: PreparedText, start: number, prefix: string): boolean {
  const context = prefix.trimEnd().slice(-adjacentDistance);
  const text = page.folded.text.slice(0, start).trimEnd();
  return context === '' ? text === '' : text.endsWith(context);
}

function standsAfter(page: PreparedText, end: number, suffix: string): boolean {
  const context = suffix.trimStart().slice(0, adjacentDistance);
  const text = page.folded.text.slice(end).trimStart();
  return context === '' ? text === '' : text.startsWith(context);
}
