import { foldText } from '../../text/fold.ts';
import type { Selectors } from '../model/annotation.ts';
import { longestLookalikeContext, longestUniqueContext } from './describe.ts';

/** What `anchor` looks for: the selectors, folded, with what they tell about how much the quote proves by itself. */
export interface StoredQuote {
  /** As stored. */
  readonly exact: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, in the text it was described in. */
  readonly start: number;
  /** True if the quote alone does not tell where it stood: short, or with a double. */
  readonly needsContext: boolean;
  /** True if it stood more than once in the text it was described in. */
  readonly hadDouble: boolean;
  /** True if that text had something much like it, or a double. */
  readonly hadLookalike: boolean;
  /** True if the quote began (ended) where a sentence or a block does. */
  readonly startsSentence: boolean;
  readonly endsSentence: boolean;
  /** The rest of its paragraph before and after it, folded; undefined where it is longer than what was stored. */
  readonly lead: string | undefined;
  readonly tail: string | undefined;
  /** True if it was a paragraph of its own. */
  readonly wasAlone: boolean;
}

/**
 * A quote shorter than this can stand anywhere: "Linus", "Developer, Frontend" (hypothesis/h#2634, #4328). Of the
 * sentences of news pages about one in twenty is shorter, and needs its context.
 */
const selfEvident = 32;

/** A character of a script that writes a word in one or two says as much as about three letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export function readStoredQuote([quote, position]: Selectors): StoredQuote {
  const folded = foldText(quote.exact).text.trim();
  const weight = folded.length + 2 * (folded.match(dense)?.length ?? 0);
  const [prefix, suffix] = [foldText(quote.prefix).text, foldText(quote.suffix).text];
  const context = Math.max(quote.prefix.length, quote.suffix.length);
  const hadDouble = context > longestLookalikeContext || prefix.includes(folded) || suffix.includes(folded);
  return {
    exact: quote.exact,
    quote: folded,
    prefix,
    suffix,
    start: position.start,
    needsContext: weight < selfEvident || hadDouble,
    hadDouble,
    hadLookalike: hadDouble || context > longestUniqueContext,
    startsSentence: /(?:^|\n|[.!?…。！？]["'”’»)\]]*\s)\s*["'“‘«(]*$/u.test(quote.prefix),
    lead: restOf(/(?:^|\n)([^\n]*)$/, quote.prefix, position.start === quote.prefix.length),
    tail: restOf(/^([^\n]*)(?:\n|$)/, quote.suffix, quote.suffix.length < longestUniqueContext / 2),
    wasAlone: /(?:^|\n)\s*$/.test(quote.prefix) && /^\s*(?:\n|$)/.test(quote.suffix),
    endsSentence: /[.!?…。！？]["'”’»)\]]*\s*$/u.test(quote.exact) || /^\s*\n/.test(quote.suffix),
  };
}

/** The part of the context in the quote's own paragraph. `isAtEdge`: the context ends where the text does. */
function restOf(paragraphPart: RegExp, context: string, isAtEdge: boolean): string | undefined {
  if (!context.includes('\n') && !isAtEdge) return undefined;
  return foldText(paragraphPart.exec(context)?.[1] ?? '').text.trim();
}
