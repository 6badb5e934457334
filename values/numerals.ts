import type { Span } from '../text/span.ts';
import { digitsPattern, digitsValue, vulgarPattern, vulgarValue } from './digits.ts';
import type { ValueLanguage } from './language.ts';
import { germanParts, numberWords, type NumberWords } from './number-words.ts';

/** A number in digits or words, or both ("4 million"). `form`: how it is meant beside its value. */
export interface Numeral {
  readonly span: Span;
  readonly value: number;
  readonly form: 'count' | 'fraction' | 'plural' | 'ordinal' | 'factor';
}

interface Word {
  readonly span: Span;
  /** In lower case, soft hyphens aside. */
  readonly word: string;
  readonly digits: number | undefined;
}

const piece = new RegExp(
  String.raw`(?<digits>(?<![\p{L}\p{N}])${digitsPattern})|(?<vulgar>${vulgarPattern})|\p{L}[\p{L}\p{M}\u00ad]*`,
  'gu',
);

/** Words longer than this are no number: "siebenhundertsiebenundsiebzigtausend" has 36 letters. */
const LONGEST_WORD = 60;

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

function wordsIn(text: string, language: ValueLanguage): Word[] {
  return Array.from(text.matchAll(piece)).flatMap(({ 0: found, index, groups }): Word[] => {
    const span = { start: index, end: index + found.length };
    if (groups?.digits !== undefined) return [{ span, word: '', digits: digitsValue(found, language) }];
    if (groups?.vulgar !== undefined) return [{ span, word: '½', digits: vulgarValue(found) }];
    const word = found.length > LONGEST_WORD ? '' : found.toLowerCase().replaceAll('\u00ad', '');
    const parts = language === 'de' ? germanParts(word) : undefined;
    return (parts ?? [word]).map((part) => ({ span, word: part, digits: undefined }));
  });
}

interface Reading extends Omit<Numeral, 'span'> {
  /** Index after its last word. */
  readonly end: number;
}

function numeralAt(text: string, words: readonly Word[], at: number, lists: NumberWords): Reading | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const single = singleWord(text, words, at, lists);
  if (single !== undefined) return single;
  const counted = countAt(text, words, at, lists);
  return counted && withFraction(text, words, counted, lists);
}

/** Words that are a number of their own: "doubled", "third", "thousands". */
function singleWord(text: string, words: readonly Word[], at: number, lists: NumberWords): Reading | undefined {
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
function pluralAt(words: readonly Word[], at: number, plural: number, lists: NumberWords): Reading {
  const isOf = /^(?:of|von|de|d)$/.test(words[at + 1]?.word ?? '');
  const next = words[at + 2]?.word ?? '';
  const further = isOf ? (lists.plurals.get(next) ?? lists.scales.get(next)) : undefined;
  return further === undefined
    ? { value: plural, form: 'plural', end: at + 1 }
    : { value: plural * further, form: 'plural', end: at + 3 };
}

/** "half a million" */
function scaledFraction(words: readonly Word[], end: number, value: number, lists: NumberWords): Reading {
  const article = lists.articles.has(words[end]?.word ?? '') ? 1 : 0;
  const scale = lists.scales.get(words[end + article]?.word ?? '');
  return scale === undefined || scale < 100
    ? { value, form: 'fraction', end }
    : { value: value * scale, form: 'count', end: end + article + 1 };
}

/** Digits or words that add up, with the scales after them. */
function countAt(text: string, words: readonly Word[], at: number, lists: NumberWords): Reading | undefined {
  let [total, current, lastScale, end] = [0, -1, Infinity, at];
  for (let i = at; i < words.length; i++) {
    const { word = '', digits } = words[i] ?? {};
    if (i > at && !isJoined(text, words, i - 1)) break;
    const scale = scaleOf(words, i, lists);
    const isAfterAnd = i > at && words[i - 1]?.word === lists.and;
    const small = lists.small.get(word) ?? (isAfterAnd && lists.articles.has(word) ? 1 : undefined);
    if (digits !== undefined) {
      if (word === '½' ? i > at && !Number.isInteger(current) : i > at) break;
      current = Math.max(0, current) + digits;
    } else if (scale !== undefined && (i > at || (word !== 'k' && word !== 'm' && word !== 'b'))) {
      const factor = current < 0 ? 1 : current;
      if (scale < 1000) current = factor * scale;
      else if (scale > lastScale) [total, current] = [(total + Math.max(0, current)) * scale, 0];
      else [total, current] = [total + factor * scale, 0];
      if (scale >= 1000) lastScale = scale;
    } else if (small !== undefined && adds(current, small, i > at)) current = added(Math.max(0, current), small);
    else if (i > at && word === lists.and && isAnd(words, i, current, lists)) continue;
    else if (i === at && lists.articles.has(word) && isScaleNext(text, words, i, lists)) continue;
    else break;
    end = i + 1;
  }
  return end === at ? undefined : { value: total + Math.max(0, current), form: 'count', end };
}

/** White space or a hyphen between the word and the next; words of one compound have nothing between. */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const [a, b] = [words[at], words[at + 1]];
  return (
    a !== undefined &&
    b !== undefined &&
    /^[\s\u00ad-]*\.?\s?$/.test(text.slice(a.span.end, b.span.start)) &&
    (a.span === b.span || b.span.start - a.span.end <= 3)
  );
}

/** Letters that are a scale only straight after digits ("4m"); elsewhere they are metres or initials. */
function scaleOf(words: readonly Word[], at: number, lists: NumberWords): number | undefined {
  const { word = '', span } = words[at] ?? {};
  const isLetter = word.length === 1;
  if (isLetter && (at === 0 || words[at - 1]?.span.end !== span?.start || words[at - 1]?.digits === undefined))
    return undefined;
  return lists.scales.get(word);
}

function isScaleNext(text: string, words: readonly Word[], at: number, lists: NumberWords): boolean {
  return (
    isJoined(text, words, at) && lists.scales.has(words[at + 1]?.word ?? '') && (words[at + 1]?.word.length ?? 0) > 1
  );
}

/** "twenty" takes "one"; "hundred" takes all below; "soixante" takes "quinze"; "quatre" takes "vingt". */
function adds(current: number, small: number, isLater: boolean): boolean {
  if (!isLater || current <= 0) return true;
  if (current % 100 === 0) return small < 100;
  if (current % 100 === 4 && small === 20) return true;
  return (
    current % 10 === 0 &&
    current % 100 >= 20 &&
    (small < 10 || ((current % 100 === 60 || current % 100 === 80) && small < 20))
  );
}

function added(current: number, small: number): number {
  return current % 100 === 4 && small === 20 ? current + 76 : current + small;
}

/** "a hundred and five", "treinta y una", "trente et un": not "one and two". */
function isAnd(words: readonly Word[], at: number, current: number, lists: NumberWords): boolean {
  const { word = '' } = words[at + 1] ?? {};
  const next = lists.small.get(word) ?? (lists.articles.has(word) ? 1 : undefined);
  return (
    next !== undefined &&
    ((current >= 20 && current % 10 === 0 && next < 12) || (current >= 100 && current % 100 === 0)) &&
    (lists.and !== 'and' || current >= 100)
  );
}

/** "two thirds", "four and a half". */
function withFraction(text: string, words: readonly Word[], count: Reading, lists: NumberWords): Reading {
  const { end } = count;
  if (!isJoined(text, words, end - 1)) return slashed(text, words, count);
  const denominator = lists.fractions.get(words[end]?.word ?? '');
  if (denominator !== undefined && count.value < 20 && Number.isInteger(count.value))
    return { value: count.value / denominator, form: 'fraction', end: end + 1 };
  const isHalf =
    words[end]?.word === lists.and &&
    lists.articles.has(words[end + 1]?.word ?? '') &&
    lists.fractions.get(words[end + 2]?.word ?? '') === 2;
  return isHalf ? { value: count.value + 0.5, form: 'count', end: end + 3 } : count;
}

/** "1/3" */
function slashed(text: string, words: readonly Word[], count: Reading): Reading {
  const [a, b, c] = [words[count.end - 1], words[count.end], words[count.end + 1]];
  if (a?.digits === undefined || b?.digits === undefined || text.slice(a.span.end, b.span.start) !== '/') return count;
  if (c !== undefined && text.slice(b.span.end, c.span.start) === '/') return count;
  return b.digits > 1 && b.digits <= 10 && a.digits < b.digits
    ? { value: a.digits / b.digits, form: 'fraction', end: count.end + 1 }
    : count;
}
