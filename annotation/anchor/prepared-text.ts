import { drain } from '../../text/drain.ts';
import { foldSteps, type FoldedText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { likelyLanguage } from '../../values/language.ts';
import { indexGrams, type GramIndex } from './gram-index.ts';

/** A page's text made ready for `anchor`: prepared once, anchored against many times. */
export interface PreparedText {
  readonly text: string;
  readonly folded: FoldedText;
  /** Made when the first quote is not found exactly: most visits to a page never need it. */
  readonly grams: () => GramIndex;
  /** What its sentences are split by: BCP 47. */
  readonly language: () => string;
  /** The folded text in small letters, at the same offsets; undefined where the letters' case changes their number. */
  readonly lower: () => string | undefined;
}

/** As much of a text as tells its language. */
const tellingLength = 1000;

/**
 * Folds the text (linear); the index for approximate search is built on first use.
 *
 * @param language of the article, BCP 47; where it is unknown, the text's own words tell.
 */
export function prepareText(text: string, language = ''): PreparedText {
  return drain(prepareSteps(text, language));
}

/** As `prepareText`, pausing at every `yield`. */
export function* prepareSteps(text: string, language = ''): Generator<undefined, PreparedText> {
  const folded = yield* foldSteps(text);
  let grams: GramIndex | undefined;
  let told = language;
  let lower: string | undefined;
  return {
    text,
    folded,
    grams: () => (grams ??= indexGrams(folded.text)),
    language: () => (told ||= likelyLanguage(text.slice(0, tellingLength))),
    lower: () => {
      lower ??= folded.text.toLowerCase();
      return lower.length === folded.text.length ? lower : undefined;
    },
  };
}

/** The span in the page's own text for one in its folded text, without white space at its edges. */
export function rawSpan(page: PreparedText, { start, end }: Span): Span {
  const { text } = page.folded;
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return page.folded.rawSpan({ start: from, end: to });
}
