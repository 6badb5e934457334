import { leadingText } from '../text/leading-text.ts';
import { callOf } from '../text/node-property.ts';
import { monthOf } from './months.ts';

/** Content systems write year 1, or 1970, where they know none. */
export const earliest = 1971;

/** Dates in lines that are named as such; the first stands nearest to the headline. */
export function seenDates(document: Document): (string | undefined)[] {
  const language = languageOf(document);
  return [...document.querySelectorAll(seenSelector)]
    .slice(0, mostSeen)
    .map((element) => leadingText(element, longestSeen + 1))
    .map((text) => (text.length > longestSeen ? undefined : dateIn(text, language)));
}

const seenSelector =
  '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="datum" i],[class*="fecha" i],[class*="lineinfo" i]';
/** As its root element declares it; empty if it does not. */
export function languageOf({ documentElement }: Document): string {
  return callOf(documentElement, 'getAttribute', 'lang') ?? '';
}

const mostSeen = 30;
const longestSeen = 200;
/** A date in a line of text: in figures, the year first or last, or with its month in words. */
const figuresFirst = /(\d{4})\s?(?:[-/.年]|년)\s?(\d{1,2})\s?(?:[-/.月]|월)\s?(\d{1,2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)(?!\d)/;
const dayOrMonthFirst = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/;
const wordsFirst = /(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u;
const wordsSecond = /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th)?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(\d{4})/u;
/** As Hungarian, Latvian and Lithuanian have it; a short word may follow the year. */
const wordsAfterYear = /(?<!\d)(\d{4})\.?\s(?:\p{L}{1,4}\.?\s)?(\d{0,2})\.?\s?(\p{L}{3,10})(?:\s(\d{1,2}))?/u;

/** @param language of the text, BCP 47: its names of months count as well as those of the languages read here. */
export function dateIn(text: string, language = ''): string | undefined {
  const [, year = '', month = '', day = ''] = figuresFirst.exec(text) ?? [];
  if (year !== '') return plausible(year, Number(month), Number(day));
  const [, firstDay = '', number = '', long = ''] = dayFirst.exec(text) ?? [];
  if (long !== '') return plausible(long.padStart(4, '20'), Number(number), Number(firstDay));
  const [, one = '', , two = '', last = ''] = dayOrMonthFirst.exec(text) ?? [];
  if (last !== '') return inOrder(Number(one), Number(two), last, language);
  const [, name = '', before = '', then = ''] = wordsFirst.exec(text) ?? [];
  const [, after = '', second = '', since = ''] = wordsSecond.exec(text) ?? [];
  const [, first = '', early = '', third = '', late = ''] = wordsAfterYear.exec(text) ?? [];
  return (
    plausible(then, monthOf(name, language), Number(before)) ??
    plausible(since, monthOf(second, language), Number(after)) ??
    plausible(first, monthOf(third, language), Number(early || late))
  );
}

/** `6/5/2024` is of May but in the United States; in English of no country nobody can tell. */
function inOrder(one: number, two: number, year: string, language: string): string | undefined {
  const isMonthFirst = two > 12 || /^en-US/i.test(language);
  if (/^en$/i.test(language) && one <= 12 && two <= 12 && one !== two) return undefined;
  return isMonthFirst ? plausible(year, one, two) : plausible(year, two, one);
}

function plausible(year: string, month: number, day: number): string | undefined {
  const isDate = Number(year) >= earliest && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}

/** A line without the dates in it. */
export function withoutDates(text: string, language: string): string {
  const inWords = (date: string, ...groups: readonly string[]) =>
    groups.slice(0, 3).some((group) => monthOf(group, language) > 0) ? ' ' : date;
  return [figuresFirst, dayFirst, dayOrMonthFirst]
    .reduce((left, pattern) => left.replace(new RegExp(pattern.source, 'gu'), ' '), text)
    .replace(new RegExp(wordsFirst.source, 'gu'), inWords)
    .replace(new RegExp(wordsSecond.source, 'gu'), inWords);
}
