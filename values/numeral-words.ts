import type { Span } from '../text/span.ts';
import { digitsPattern, digitsValue, vulgarPattern, vulgarValue } from './digits.ts';
import type { ValueLanguage } from './language.ts';
import { germanParts } from './number-words.ts';

/** A word, or digits, that may be part of a number. */
export interface Word {
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
const longestWord = 60;

/** The words and digits of a text, German compounds taken apart. */
export function wordsIn(text: string, language: ValueLanguage): Word[] {
  return Array.from(text.matchAll(piece)).flatMap(({ 0: found, index, groups }): Word[] => {
    const span = { start: index, end: index + found.length };
    if (groups?.digits !== undefined) return [{ span, word: '', digits: digitsValue(found, language) }];
    if (groups?.vulgar !== undefined) return [{ span, word: '½', digits: vulgarValue(found) }];
    const word = found.length > longestWord ? '' : found.toLowerCase().replaceAll('\u00ad', '');
    const parts = language === 'de' ? germanParts(word) : undefined;
    return (parts ?? [word]).map((part) => ({ span, word: part, digits: undefined }));
  });
}

/** White space or a hyphen between the word and the next; words of one compound have nothing between. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const [a, b] = [words[at], words[at + 1]];
  return (
    a !== undefined &&
    b !== undefined &&
    /^[\s\u00ad-]*\.?\s?$/.test(text.slice(a.span.end, b.span.start)) &&
    (a.span === b.span || b.span.start - a.span.end <= 3)
  );
}
