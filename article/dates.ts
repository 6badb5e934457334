import { callOf, propertyOf } from '../text/node-property.ts';
import { cleanString } from './declared-strings.ts';
import type { JsonLdNode } from './json-ld.ts';

/** Length that the annotation schema allows. */
const longest = 64;

const publishedNames = [
  'article:published_time',
  'article:published',
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
  return declared.map((value) => isoDate(cleanString(value, longest))).find((date) => date !== undefined);
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
  const iso = separated(written) ?? rewritten(written);
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

function rewritten(text: string): string | undefined {
  const time = /\d{4}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
