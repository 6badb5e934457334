import type { NumberWords } from './number-words.ts';
import { isJoined, type Word } from './numeral-words.ts';

/** What some words state as a number. `form`: how it is meant beside its value. */
export interface WordsRead {
  readonly value: number;
  readonly form: 'count' | 'fraction' | 'plural' | 'ordinal' | 'factor';
  /** Index after its last word. */
  readonly end: number;
}

/** Digits or words that add up, with the scales after them. */
export function countAt(text: string, words: readonly Word[], at: number, lists: NumberWords): WordsRead | undefined {
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

/** Letters that are a scale only straight after digits ("4m"); elsewhere they are metres or initials. */
function scaleOf(words: readonly Word[], at: number, lists: NumberWords): number | undefined {
  const { word = '', span } = words[at] ?? {};
  const isLetter = word.length === 1;
  if (isLetter && (at === 0 || words[at - 1]?.span.end !== span?.start || words[at - 1]?.digits === undefined))
    return undefined;
  // "30m deep" is metres.
  if (word === 'm' && measured.has(words[at + 1]?.word ?? '')) return undefined;
  return lists.scales.get(word);
}

const measured: ReadonlySet<string> = new Set('deep high wide long tall away above below thick across'.split(' '));

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
