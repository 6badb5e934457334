import { functionWords } from '../../annotation/compare/change-lexicons.ts';
import { likelyLanguage, valueLanguageOf } from '../../values/language.ts';
import type { Value } from '../../values/value.ts';
import { valuesIn } from '../../values/values-in.ts';
import { tellingOf } from './common-words.ts';
import { longestClaim } from './parts.ts';
import { stemOf } from './stem.ts';

/** Of the words those that are not among the 2,000 commonest: others stand in too many claims to find one by. */
const leastTelling = 1.2;

/**
 * By what a claim is found among very many: the stems of its names and rarer words, and its figures by value, which are
 * the same in all languages. Claims that share no two of them are hardly ever the same.
 *
 * @param language the article's, as a BCP 47 tag; empty if unknown, and told from the words.
 */
export function claimKeysOf(claim: string, language: string): string[] {
  const text = claim.slice(0, longestClaim);
  const read = valueLanguageOf(language) ?? likelyLanguage(text);
  const values = valuesIn(text, read);
  const words = wordsBeside(text, values)
    .filter((word) => tellingOf(word, read) >= leastTelling && !functionWords.has(word))
    .map((word) => stemOf(word, read));
  return [...new Set([...words, ...values.flatMap(figureKey)])];
}

/** Figures are compared with some room for rounding: they share a key in two digits, or nearly always. */
function figureKey(value: Value): string[] {
  if (value.kind !== 'quantity' || value.from !== value.to) return [];
  // A share is written as 8 percent or 0.08.
  const size = value.dimension === 'share' ? value.from * value.factor : value.from;
  return size === 0 ? [] : [`#${Number(size.toPrecision(2))}`];
}

function wordsBeside(text: string, values: readonly Value[]): string[] {
  return Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu))
    .filter(({ index }) => !values.some(({ span }) => span.start <= index && index < span.end))
    .map(([word]) => word);
}
