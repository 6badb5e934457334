import { callOf, propertyOf } from '../text/node-property.ts';
import { cleanString } from './declared-strings.ts';
import type { JsonLdNode } from './json-ld.ts';

/** Length that the annotation schema allows. */
const longest = 64;

const publishedNames = [
  'article:published_time',
  'article:published',
  'article:published:time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'date',
];

/** Where a date stands on the page, the surest first. */
const markedValue = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]'];

/**
 * When an article was published, ISO 8601: of JSON-LD, metadata and what the page marks, the first that is a date of
 * today's press.
 */
export function publishedOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: JsonLdNode,
  url: string,
): string | undefined {
  const marked = markedValue
    .map((selector) => document.querySelector(selector))
    .filter((element) => element !== null)
    .map(
      (element) =>
        callOf(element, 'getAttribute', 'datetime') ??
        callOf(element, 'getAttribute', 'content') ??
        propertyOf(element, 'textContent'),
    );
  const declared = [
    article.datePublished,
    ...publishedNames.map((name) => meta.get(name)),
    ...marked,
    article.dateCreated,
  ];
  const isDate = (date: string | undefined) => date !== undefined;
  return (
    declared.map((value) => isoDate(cleanString(value, longest))).find(isDate) ??
    seenDates(document).find(isDate) ??
    dateIn(/\/((?:19|20)\d\d[/-][01]\d[/-][0-3]\d)\//.exec(url)?.[1]?.replaceAll('/', '-') ?? '')
  );
}

/** Dates in lines that are named as such; the first stands nearest to the headline. */
function seenDates(document: Document): (string | undefined)[] {
  return [...document.querySelectorAll(seenSelector)]
    .slice(0, mostSeen)
    .map((element) => propertyOf(element, 'textContent'))
    .map((text) => (text.length > longestSeen ? undefined : dateIn(text)));
}

const seenSelector =
  '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="datum" i],[class*="fecha" i],[class*="lineinfo" i]';
const mostSeen = 30;
const longestSeen = 200;
/** How months begin in English, German, Spanish and French. */
const months = [
  /^(?:jan|ene)/i,
  /^f[eé][bv]/i,
  /^m[aä]r/i,
  /^a[pbv]r/i,
  /^ma[iy]/i,
  /^jui?n/i,
  /^juil|^jul/i,
  /^a[uog][gouû]/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[eéi][czc]/i,
];
/** A date in a line of text: in figures as Europe or East Asia writes it, or with its month in words. */
const figuresFirst = /(\d{4})\s?(?:-|年|년|\.)\s?(\d{1,2})\s?(?:-|月|월|\.)\s?(\d{1,2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)(?!\d)/;
const wordsFirst = /(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u;
const wordsSecond = /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th)?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(\d{4})/u;

function dateIn(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = figuresFirst.exec(text) ?? [];
  if (year !== '') return plausible(year, Number(month), Number(day));
  const [, firstDay = '', number = '', long = ''] = dayFirst.exec(text) ?? [];
  if (long !== '') return plausible(long.padStart(4, '20'), Number(number), Number(firstDay));
  const [, name = '', before = '', then = ''] = wordsFirst.exec(text) ?? [];
  const [, after = '', second = '', since = ''] = wordsSecond.exec(text) ?? [];
  return plausible(then, monthOf(name), Number(before)) ?? plausible(since, monthOf(second), Number(after));
}

/** 1 to 12, or 0. */
function monthOf(name: string): number {
  return months.findIndex((month) => month.test(name)) + 1;
}

function plausible(year: string, month: number, day: number): string | undefined {
  const isDate = Number(year) >= earliest && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}

/** ISO 8601 with and without its separators. */
const isoPattern =
  /^(\d{4})-?([01]\d)-?([0-3]\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d(?:[.,]\d+)?))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** As most of Europe writes it. */
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
/** Content systems write year 1, or 1970, where they know none. */
const earliest = 1971;

/** As declared if it is ISO 8601 with separators already; other dates, where they are understood, are rewritten. */
function isoDate(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = dotted.exec(text) ?? [];
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const iso = separated(written) ?? byWeekOrDay(text) ?? rewritten(written);
  return iso !== undefined && Number(iso.slice(0, 4)) >= earliest ? iso : undefined;
}

function separated(text: string): string | undefined {
  const parts = isoPattern.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '00', second, zone = ''] = parts;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`;
}

/** `2024-W19-1` and `2024-127`, ISO 8601's other two ways to name a day. */
function byWeekOrDay(text: string): string | undefined {
  const [, year = '', week, weekday, ordinal] = /^(\d{4})-?(?:W(\d\d)(?:-?([1-7]))?|(\d{3}))(?=T|$)/.exec(text) ?? [];
  if (year === '') return undefined;
  const first = Date.UTC(Number(year), 0, 1);
  const days =
    week === undefined
      ? Number(ordinal) - 1
      : mondayOfWeekOne(first) + (Number(week) - 1) * 7 + Number(weekday ?? 1) - 1;
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from the first of January to the Monday of the week that has the year's first Thursday. */
function mondayOfWeekOne(first: number): number {
  const weekday = new Date(first).getUTCDay() || 7;
  return weekday <= 4 ? 1 - weekday : 8 - weekday;
}

function rewritten(text: string): string | undefined {
  const time = /\d{4}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
