import type { Copy } from './anchoring.ts';
import { bestSide, type ContextFit } from './context.ts';
import type { Occurrence } from './exact-match.ts';
import { rawSpan, type PreparedText } from './prepared-text.ts';
import { sentencesAround } from './sentence-edges.ts';
import type { StoredQuote } from './stored-quote.ts';

/**
 * Both sides this alike: the quote stands between its old neighbours. Chance gives up to 0.5: see `accept`, which asks
 * as much.
 */
const betweenNeighbours = 0.6;

/** True if the words stand where they stood; without stored context any place will do. */
export function isBetweenNeighbours({ before, after }: ContextFit): boolean {
  return (before ?? 1) >= betweenNeighbours && (after ?? 1) >= betweenNeighbours;
}

/** What a paragraph that tells of an earlier wording says: English, German, Spanish, French. */
const correctionNote =
  /\b(?:correct(?:ion|ed|s)|clarification|earlier|previous(?:ly)?|original(?:ly)?|amended|updated?|editor['’]s note)\b|berichtig|korrektur|korrigiert|ursprünglich|zuvor hieß|früheren|correcci[oó]n|fe de errat|corregid|versión anterior|rectificati|précédente version|version (?:antérieure|précédente)|initialement|erratum/iu;

/** A paragraph that such a note stands in is no longer than this. */
const longestNote = 1200;

/**
 * How an occurrence of the old words, away from their old neighbours, is a copy and not the claim; undefined if the
 * sentence may simply have been moved.
 */
export function copyOf(
  page: PreparedText,
  stored: StoredQuote,
  occurrence: Occurrence,
  isDeleted: boolean,
): Copy | undefined {
  const span = rawSpan(page, occurrence);
  const paragraph = paragraphAround(page.text, span.start, span.end);
  const around = page.text.slice(paragraph.start, span.start) + ' ' + page.text.slice(span.end, paragraph.end);
  const isOutside = bestSide(occurrence.fit) < betweenNeighbours;
  if (
    around.length <= longestNote &&
    correctionNote.test(around) &&
    !correctionNote.test(stored.prefix + stored.suffix)
  )
    return { span, kind: 'correction' };
  if (isOutside && isMentioned(page, stored, occurrence)) return { span, kind: 'mention' };
  const isAlone = around.trim().replace(/["'“”„«»‘’\s]/g, '') === '';
  if (isDeleted && isOutside && isAlone && !stored.wasAlone) return { span, kind: 'excerpt' };
  return undefined;
}

function paragraphAround(text: string, start: number, end: number): { start: number; end: number } {
  const newline = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline };
}

/** What a copy is of which the claim's own sentence shows that it is one. */
export function copyBeside(page: PreparedText, stored: StoredQuote, occurrence: Occurrence): Copy {
  return { span: rawSpan(page, occurrence), kind: isMentioned(page, stored, occurrence) ? 'mention' : 'excerpt' };
}

function isMentioned(page: PreparedText, stored: StoredQuote, occurrence: Occurrence): boolean {
  return isQuoted(page.text, rawSpan(page, occurrence), stored) || isWithinSentence(page, occurrence, stored);
}

/** In quotation marks now, which it was not. */
function isQuoted(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { prefix }: StoredQuote,
): boolean {
  return (
    /["“„«‘]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[.,]?\s?["”“»’]/.test(text.slice(end)) &&
    !/["“„«‘]\s?$/.test(prefix)
  );
}

/** A whole sentence before, a part of another one now. */
function isWithinSentence(page: PreparedText, { start, end }: Occurrence, stored: StoredQuote): boolean {
  if (!stored.startsSentence || !stored.endsSentence) return false;
  const sentence = sentencesAround(page, { start, end }).find((each) => each.start <= start && start < each.end);
  return sentence !== undefined && /\p{L}{2}/u.test(page.folded.text.slice(sentence.start, start));
}
