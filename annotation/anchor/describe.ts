import { drain } from '../../text/drain.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Selectors } from '../model/annotation.ts';
import { findNear } from './near-match.ts';
import { prepareSteps, type PreparedText } from './prepared-text.ts';
import { repeatsIn } from './repeats.ts';

/**
 * How much context is stored tells `anchor` what it needs to know of the text that was described, in selectors that
 * every other tool reads. A quote without a double: twice what Hypothesis stores, so that one edited word next to it
 * leaves enough.
 */
const uniqueContext = 64;

/** A quote with a lookalike: a caption that says the same, the next line of a list. */
const lookalikeContext = 128;

/** A quote that stands more than once starts with this, doubled until it tells them apart. */
const repeatedContext = 256;

/** As much as the schema allows. */
const mostContext = 1000;

/** `anchor` reads longer context than these as "the quote had a lookalike", or "a double". */
export const longestUniqueContext = 96;
export const longestLookalikeContext = 192;

/**
 * Another sentence this like the quote could be taken for it after an edit; just below the least that `anchor` accepts.
 */
export const lookalikeSimilarity = 0.6;

/**
 * Selectors for a span of a text: the quote with the text around it, and the position. `anchor` is the inverse: in the
 * same text it gives the same span.
 *
 * @param span must not be empty, and lie inside the text.
 */
export function describe(text: string, span: Span): Selectors {
  return createDescribe(text)(span);
}

/** `describe` for many spans of one text, which is prepared once. */
export function createDescribe(text: string): (span: Span) => Selectors {
  return drain(describeSteps(text));
}

/** As `createDescribe`; pauses at every `yield` while the text is prepared. */
export function* describeSteps(text: string): Generator<undefined, (span: Span) => Selectors> {
  const prepared = yield* prepareSteps(text);
  const page: DescribedPage = { ...prepared, repeats: repeatsIn(prepared.folded.text.toLowerCase()) };
  return (span) => {
    const length = contextLength(page, span);
    return [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: text.slice(wholeCharacter(text, Math.max(0, span.start - length), 1), span.start),
        suffix: text.slice(span.end, wholeCharacter(text, Math.min(text.length, span.end + length), -1)),
      },
      { type: 'TextPositionSelector', start: span.start, end: span.end },
    ];
  };
}

interface DescribedPage extends PreparedText {
  /** True if what is comparable of a passage stands more than once in that of the text. */
  readonly repeats: (passage: string) => boolean;
}

function contextLength(page: DescribedPage, span: Span): number {
  const { text } = page;
  if (!isRepeated(page, text.slice(span.start, span.end)))
    return hasLookalike(page, span) ? lookalikeContext : uniqueContext;
  for (let length = repeatedContext; length < mostContext; length *= 2) {
    if (!isRepeated(page, text.slice(Math.max(0, span.start - length), span.end + length))) return length;
  }
  return mostContext;
}

/** True if something much like the span stands elsewhere. */
function hasLookalike({ folded, grams }: DescribedPage, span: Span): boolean {
  const without = folded.foldedSpan(span);
  const quote = folded.text.slice(without.start, without.end).trim();
  return findNear({ text: folded.text, grams, without }, { quote, prefix: '', suffix: '' }).some(
    ({ similarity }) => similarity >= lookalikeSimilarity,
  );
}

/** True if the passage stands more than once. */
function isRepeated({ repeats }: DescribedPage, passage: string): boolean {
  return repeats(comparable(passage).trim());
}

/** Case, quotation marks and white space aside. */
function comparable(text: string): string {
  return foldText(text).text.toLowerCase();
}

/** The offset, or the next one in the direction, if it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number, direction: 1 | -1): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset + direction : offset;
}
