import { isPageNote } from '../annotation/model/annotation.ts';
import type { Noted } from '../annotation/model/untagged.ts';
import { byArticle, type Article } from './by-article.ts';
import { localDate } from './dates.ts';
import { checkFacts, labels, tagLabels } from './labels.ts';
import { authorsOf } from './report-facts.ts';
import { showable } from './showable.ts';

/** CSL-JSON, https://docs.citationstyles.org/: one item per article, its claims in the note. */
export function toCslJson(annotations: readonly Noted[]): string {
  return `${JSON.stringify(byArticle(annotations).map(cslItem), null, 2)}\n`;
}

function cslItem(article: Article<Noted>) {
  const { source, title, outlet, author, published, language } = article.target;
  const issued = datePartsOf(published);
  return {
    id: source,
    type: 'article-newspaper',
    title,
    'container-title': outlet,
    URL: source,
    ...(author && { author: authorsOf(author).map((literal) => ({ literal })) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [datePartsOf(firstSeen(article))] },
    ...(language && { language }),
    note: article.annotations.map(claimLine).join('\n'),
  };
}

/** RIS, https://en.wikipedia.org/wiki/RIS_(file_format): one record per article, each claim a note. */
export function toRis(annotations: readonly Noted[]): string {
  return byArticle(annotations).map(risRecord).join('\r\n');
}

function risRecord(article: Article<Noted>): string {
  const { source, title, outlet, author, published, language } = article.target;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['T2', outlet],
    ...authorsOf(author).map((name): [string, string] => ['AU', name]),
    ['PY', datePartsOf(published)?.[0]?.toString()],
    ['DA', risDate(published)],
    ['UR', source],
    ['Y2', risDate(firstSeen(article))],
    ['LA', language],
    ...article.annotations.map((annotation): [string, string] => ['N1', claimLine(annotation)]),
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function claimLine({ tag, finding, state, target, note }: Noted): string {
  const check = checkFacts({ finding, state }).map(([name, value]) => ` ${name}: ${value}.`);
  const claim = `${tag === undefined ? labels.noTag : tagLabels[tag]}: ${isPageNote(target) ? `${labels.wholePage}.` : `“${target.selector[0].exact}”`}`;
  return [claim, ...check, note === '' ? '' : ` ${note}`].join('');
}

/** A line break would start another field; to many programs, U+0085 and the separators of ASCII are such. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what this is about
  return showable(text.replace(/[\s\x1C-\x1F\x85]+/g, ' ')).trim();
}

/** The day that the reader was at the article first, by the reader's own calendar. */
function firstSeen({ annotations }: Article<Noted>): string {
  const first = annotations.map(({ created }) => new Date(created).getTime()).sort((a, b) => a - b)[0];
  return first === undefined ? '' : localDate(new Date(first));
}

function risDate(date: string | undefined): string | undefined {
  return datePartsOf(date)
    ?.map((part) => String(part).padStart(2, '0'))
    .join('/');
}

/** Year, month and day of an ISO 8601 date; undefined if it is none. */
function datePartsOf(date = ''): number[] | undefined {
  return /^(\d{4})-(\d\d)-(\d\d)/.exec(date)?.slice(1).map(Number);
}
