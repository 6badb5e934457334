import { callOf, propertyOf } from '../text/node-property.ts';
import { cleanString } from './declared-strings.ts';
import type { JsonLdNode } from './json-ld.ts';
import { dateIn, earliest, languageOf, seenDates } from './seen-dates.ts';

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

/** Other names that content systems and crawlers have for it: `cXenseParse:recs:publishtime`, `publication_date`. */
const publishedName =
  /(?:^|[.:_-])(?:(?:first|original(?:ly)?)?[-_]?publi(?:sh(?:ed)?|cation)[-_ ]?(?:date|time|at|on)(?:time)?|date[-_]?publi(?:shed|cation)|created|issued)$/;

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
  const otherNames = [...meta.keys()].filter((name) => publishedName.test(name));
  const declared = [
    article.datePublished,
    ...[...publishedNames, ...otherNames].map((name) => meta.get(name)),
    ...marked,
    article.dateCreated,
  ];
  const isDate = (date: string | undefined) => date !== undefined;
  return (
    declared.map((value) => isoDate(cleanString(value, longest), languageOf(document))).find(isDate) ??
    seenDates(document).find(isDate) ??
    dateIn(/\/((?:19|20)\d\d[/-][01]\d[/-][0-3]\d)\//.exec(url)?.[1]?.replaceAll('/', '-') ?? '')
  );
}

/** ISO 8601 with and without its separators. */
const isoPattern =
  /^(\d{4})-?([01]\d)-?([0-3]\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d(?:[.,]\d+)?))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** As most of Europe writes it. */
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
/** As declared if it is ISO 8601 with separators already; other dates, where they are understood, are rewritten. */
function isoDate(text: string, language: string): string | undefined {
  const [, day = '', month = '', year = ''] = dotted.exec(text) ?? [];
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const iso =
    separated(written) ?? byWeekOrDay(text) ?? byClock(text) ?? inFigures(text, language) ?? rewritten(written);
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

/** Seconds or milliseconds since 1970, as many programs count time. */
function byClock(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text.padEnd(13, '0'))).toISOString();
}

/** `6/5/2024`, which a browser would take for one of June whatever the page's language. */
function inFigures(text: string, language: string): string | undefined {
  return /^\d{1,2}[/-]\d{1,2}[/-]\d/.test(text) ? dateIn(text, language) : undefined;
}

const zoned = /(?:\b(?:Z|[A-Z]{3,4})|[+-]\d\d:?\d\d)\)?$/;

/** Without a zone, the day and time as written: they must not depend on where the reader is. */
function rewritten(text: string): string | undefined {
  const time = /\d{4}/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) return undefined;
  if (zoned.test(text)) return new Date(time).toISOString();
  const asWritten = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString();
  return asWritten.slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replace(/(?:T00:00)?:00$/, '');
}
