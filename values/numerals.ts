import type { Span } from '../text/span.ts';
import { countAt, type WordsRead } from './counts.ts';
import type { ValueLanguage } from './language.ts';
import { numberWords, type NumberWords } from './number-words.ts';
import { unitAfter } from './units.ts';
import { isJoined, wordsIn, type Word } from './numeral-words.ts';

/** A number in digits or words, or both ("4 million"). `form`: how it is meant beside its value. */
export interface Numeral {
  readonly span: Span;
  readonly value: number;
  readonly form: WordsRead['form'];
}

/** Every number of a text, in order. Linear in the text's length. */
export function numeralsIn(text: string, language: ValueLanguage): Numeral[] {
  const words = wordsIn(text, language);
  const lists = numberWords[language];
  const found: Numeral[] = [];
  for (let at = 0; at < words.length;) {
    const numeral = numeralAt(text, words, at, lists);
    if (numeral === undefined) at++;
    else {
      found.push({
        ...numeral,
        span: { start: words[at]?.span.start ?? 0, end: words[numeral.end - 1]?.span.end ?? 0 },
      });
      at = numeral.end;
    }
  }
  return found;
}

function numeralAt(text: string, words: readonly Word[], at: number, lists: NumberWords): WordsRead | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const ordinal = ordinalSign(text, words, at);
  if (ordinal !== undefined) return ordinal;
  const single = singleWord(text, words, at, lists);
  if (single !== undefined) return single;
  const counted = countAt(text, words, at, lists);
  if (counted === undefined) return undefined;
  return thousandsOf(text, words, counted, lists) ?? withFraction(text, words, counted, lists);
}

/** "3rd", "3º", "3e". */
function ordinalSign(text: string, words: readonly Word[], at: number): WordsRead | undefined {
  const { digits, span } = words[at] ?? {};
  if (digits === undefined || span === undefined || digits > 99) return undefined;
  const sign = /^(?:(?:st|nd|rd|th|er|ère|e|ème)(?![\p{L}\p{N}])|[ºª])/iu.exec(text.slice(span.end, span.end + 5))?.[0];
  if (sign === undefined) return undefined;
  return {
    value: digits,
    form: 'ordinal',
    end: /^\p{L}/u.test(sign) && words[at + 1]?.span.start === span.end ? at + 2 : at + 1,
  };
}

/** Words that are a number of their own: "doubled", "third", "thousands". */
function singleWord(text: string, words: readonly Word[], at: number, lists: NumberWords): WordsRead | undefined {
  const { word = '' } = words[at] ?? {};
  const next = words[at + 1]?.word ?? '';
  const isArticle = lists.articles.has(word) && isJoined(text, words, at);
  const denominator = lists.fractions.get(isArticle ? next : word);
  const isFraction = isArticle || denominator === 2;
  if (denominator !== undefined && isFraction)
    return scaledFraction(words, at + (isArticle ? 2 : 1), 1 / denominator, lists);
  const factor = lists.factors.get(word);
  if (factor !== undefined) return { value: factor, form: 'factor', end: at + 1 };
  const ordinal = lists.ordinals.get(word);
  if (ordinal !== undefined) return { value: ordinal, form: 'ordinal', end: at + 1 };
  const plural = lists.plurals.get(word);
  return plural === undefined ? undefined : pluralAt(words, at, plural, lists);
}

/** "hundreds of thousands" */
function pluralAt(words: readonly Word[], at: number, plural: number, lists: NumberWords): WordsRead {
  const isOf = /^(?:of|von|de|d)$/.test(words[at + 1]?.word ?? '');
  const next = words[at + 2]?.word ?? '';
  const further = isOf ? (lists.plurals.get(next) ?? lists.scales.get(next)) : undefined;
  return further === undefined
    ? { value: plural, form: 'plural', end: at + 1 }
    : { value: plural * further, form: 'plural', end: at + 3 };
}

/** "1,3 miles de millones", "3 milliers de milliards": a count of thousands of what is counted in itself. */
function thousandsOf(
  text: string,
  words: readonly Word[],
  count: WordsRead,
  lists: NumberWords,
): WordsRead | undefined {
  const { value, end } = count;
  const thousands = lists.plurals.get(words[end]?.word ?? '') ?? 0;
  const scale = lists.scales.get(words[end + 2]?.word ?? '') ?? 0;
  const isOne = isJoined(text, words, end - 1) && /^d[e’']?$/.test(words[end + 1]?.word ?? '');
  return isOne && thousands >= 1000 && scale >= 1e6
    ? { value: value * thousands * scale, form: 'count', end: end + 3 }
    : undefined;
}

/** "half a million" */
function scaledFraction(words: readonly Word[], end: number, value: number, lists: NumberWords): WordsRead {
  const article = lists.articles.has(words[end]?.word ?? '') ? 1 : 0;
  const scale = lists.scales.get(words[end + article]?.word ?? '');
  return scale === undefined || scale < 100
    ? { value, form: 'fraction', end }
    : { value: value * scale, form: 'count', end: end + article + 1 };
}

/** "two thirds", "four and a half". */
function withFraction(text: string, words: readonly Word[], count: WordsRead, lists: NumberWords): WordsRead {
  const { end } = count;
  if (!isJoined(text, words, end - 1)) return slashed(text, words, count);
  const denominator = lists.fractions.get(words[end]?.word ?? '');
  if (denominator !== undefined && count.value < 20 && Number.isInteger(count.value))
    return {
      value: count.value / denominator,
      form: 'fraction',
      end: words[end + 1]?.word === 'partes' ? end + 2 : end + 1,
    };
  return halfMore(words, count, lists) ?? ofEvery(text, words, count, lists) ?? count;
}

/** "four and a half", "two and a half million", "dos millones y medio": the half of what was counted last. */
function halfMore(words: readonly Word[], { value, end }: WordsRead, lists: NumberWords): WordsRead | undefined {
  if (words[end]?.word !== lists.and) return undefined;
  const half = end + (lists.articles.has(words[end + 1]?.word ?? '') ? 2 : 1);
  if (lists.fractions.get(words[half]?.word ?? '') !== 2) return undefined;
  const counted = lists.scales.get(words[end - 1]?.word ?? '') ?? 1;
  if (counted >= 1000) return { value: value + counted / 2, form: 'count', end: half + 1 };
  const scale = lists.scales.get(words[half + 1]?.word ?? '') ?? 1;
  return scale >= 1000
    ? { value: (value + 0.5) * scale, form: 'count', end: half + 2 }
    : { value: value + 0.5, form: 'count', end: half + 1 };
}

/** What joins a share's two numbers: "one in four", "drei von vier", "uno de cada tres", "un sur deux". */
const ofEveryWords: readonly (readonly string[])[] = [
  ['in', 'every'],
  ['in'],
  ['out', 'of', 'every'],
  ['out', 'of'],
  ['von'],
  ['de', 'cada'],
  ['sur'],
];

/** "three in four", "trois élèves sur quatre"; not "one in four years", nor what is counted past a hundred. */
function ofEvery(text: string, words: readonly Word[], count: WordsRead, lists: NumberWords): WordsRead | undefined {
  const joinAt = (at: number) => ofEveryWords.find((join) => join.every((word, n) => words[at + n]?.word === word));
  const isNounBetween = words[count.end + 1]?.word === 'sur';
  const after = isNounBetween ? count.end + 1 : count.end;
  const join = joinAt(after);
  if (join === undefined) return undefined;
  const every = countAt(text, words, after + join.length, lists);
  const end = words[(every?.end ?? 0) - 1]?.span.end ?? 0;
  if (every === undefined || every.value > 100 || count.value >= every.value || unitAfter(text, end) !== undefined)
    return undefined;
  return { value: count.value / every.value, form: 'fraction', end: every.end };
}

/** "1/3" */
function slashed(text: string, words: readonly Word[], count: WordsRead): WordsRead {
  const [a, b, c] = [words[count.end - 1], words[count.end], words[count.end + 1]];
  if (a?.digits === undefined || b?.digits === undefined || text.slice(a.span.end, b.span.start) !== '/') return count;
  if (c !== undefined && text.slice(b.span.end, c.span.start) === '/') return count;
  return b.digits > 1 && b.digits <= 10 && a.digits < b.digits
    ? { value: a.digits / b.digits, form: 'fraction', end: count.end + 1 }
    : count;
}
