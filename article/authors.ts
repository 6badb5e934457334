import { leadingText } from '../text/leading-text.ts';
import { callOf, propertyOf } from '../text/node-property.ts';
import { cleanString } from './declared-strings.ts';
import type { JsonLdNode } from './json-ld.ts';
import { isFullName, isPerson, isSignedBy, lettersOfAgency, plain } from './person-names.ts';

/** Length that the annotation schema allows. */
const longest = 500;
const mostAuthors = 20;

const metaNames = ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'];
/** Other names that content systems have for it: `articleAuthor`, `cXenseParse:author`. */
const metaName = /(?:^|[.:_-]|article)authors?(?:[._-]?name)?$/;
/** Where a byline stands on the page, the surest first. */
const bylineSelectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="author" i][class*="name" i]',
  '[class*="byline" i] a',
  '[id*="author" i], [class*="author" i], [class*="autor" i]',
];
/** Says who wrote it in the table that previews of links show; the name stands in the value beside the label. */
const writtenBy =
  /^(?:written by|author|geschrieben von|verfasst von|escrito por|autor|écrit par|auteur|scritto da|skrevet av)$/i;
const authorLinks = ['author', 'autor', 'auteur', 'autore', 'person', 'people', 'profil', 'staff'];
/** A line with nothing but who wrote it. */
const signedLine =
  /^(?:by|von|par|por|di|door|av|af|text:?|words by|written by|reported by|(?:author|autor(?:in)?(?:\/autor(?:in)?)?|auteur)\s*:?)\s+(\p{Lu}.{3,80})$/iu;
const longestLine = 100;
/** Characters of the page's that a byline may take. */
const longestByline = 10_000;
const mostLines = 3000;
const nodesOfLine = 30;
/** Links to pages of authors, of each name that such pages have. */
const mostLinks = 100;
/** Looked at of each: more are comments or teasers. */
const mostMarked = 12;

/**
 * The authors of an article, joined by `, `: the people that JSON-LD, metadata or a byline name, the first of them that
 * names any. Where nobody signs but the outlet, the outlet.
 *
 * @param outlets names of the publication, which sign beside people often.
 */
export function authorOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: JsonLdNode,
  outlets: readonly string[],
): string {
  let signed = '';
  let agency = '';
  for (const { found, isMarked, isWholeLine } of bylines(document, meta, article)) {
    const names = found.flatMap(namesIn);
    const people = names.filter(
      (name) => isPerson(name, outlets) && ((!isMarked && signed === '') || isFullName(name)),
    );
    if (people.length > 0) return cleanString([...new Set(people)].join(', '), longest);
    if (!isMarked) signed ||= names.find((name) => !name.includes('@') && isSignedBy(name, outlets)) ?? '';
    if (isWholeLine === true) agency ||= names.find((name) => lettersOfAgency.test(name)) ?? '';
  }
  return signed || agency;
}

interface Byline {
  readonly found: readonly string[];
  /** True for what stands on the page, where words beside the name are marked alike. */
  readonly isMarked: boolean;
  /** True for a line with nothing but who wrote it. */
  readonly isWholeLine?: true;
}

function* bylines(document: Document, meta: ReadonlyMap<string, string>, article: JsonLdNode): Generator<Byline> {
  yield { found: declaredNames(article.author), isMarked: false };
  const otherNames = [...meta.keys()].filter((name) => metaName.test(name) && !metaNames.includes(name));
  for (const name of [...metaNames, ...otherNames])
    if (meta.has(name)) yield { found: declaredAs(name, document), isMarked: false };
  for (const selector of bylineSelectors) {
    const marked = [...document.querySelectorAll(selector)].slice(0, mostMarked);
    const [first] = marked;
    if (first === undefined) continue;
    const near = marked.filter(
      (each) => propertyOf(each, 'parentElement') === propertyOf(first, 'parentElement') || isBeside(each, first),
    );
    const texts = near.map((each) => callOf(each, 'getAttribute', 'content') ?? leadingText(each, longestByline));
    yield { found: texts.map((each) => cleanString(each, longest)), isMarked: true };
  }
  yield* unmarkedBylines(document, meta);
}

/** Names that the page does not mark as such: in previews, as links to their pages, and on a line of their own. */
function* unmarkedBylines(document: Document, meta: ReadonlyMap<string, string>): Generator<Byline> {
  const labels = ['1', '2'].filter((number) => writtenBy.test(meta.get(`twitter:label${number}`) ?? ''));
  yield { found: labels.map((number) => cleanString(meta.get(`twitter:data${number}`), longest)), isMarked: false };
  const links = authorLinks.flatMap((name) =>
    [...document.querySelectorAll(`a[href*="/${name}" i]`)].slice(0, mostLinks),
  );
  yield { found: links.map((link) => ownName(link)).filter((name) => name !== ''), isMarked: true };
  for (const line of [...document.querySelectorAll('p,li,span,div')].slice(0, mostLines)) {
    if (propertyOf(line, 'childElementCount') > 2) continue;
    const text = leadingText(line, longestLine * 2 + 1, nodesOfLine);
    if (text.length > longestLine * 2) continue;
    const [, name] = signedLine.exec(cleanString(text, longestLine)) ?? [];
    if (name !== undefined) yield { found: [name], isMarked: true, isWholeLine: true };
  }
}

/** The words of a link to somebody's page, whose address has their last name in it. */
function ownName(link: Element): string {
  const name = cleanString(propertyOf(link, 'textContent'), longestLine);
  const last = plain(name.split(' ').at(-1) ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const [, ...own] = (callOf(link, 'getAttribute', 'href') ?? '').split('/').filter((part) => !/^https?:$/.test(part));
  return last.length > 1 && own.slice(1).some((part) => plain(part).includes(last)) ? name : '';
}

/** All values of a name: several authors are several elements. Archived copies have `value` for `content`. */
function declaredAs(name: string, document: Document): string[] {
  return [...document.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i],meta[itemprop="${name}" i]`)]
    .slice(0, mostAuthors)
    .map((meta) =>
      cleanString(callOf(meta, 'getAttribute', 'content') ?? callOf(meta, 'getAttribute', 'value'), longest),
    );
}

/** True for another author of the same byline, each with an element around it. */
function isBeside(element: Element, other: Element): boolean {
  return grandparentOf(element) === grandparentOf(other);
}

function grandparentOf(element: Element): Element | null {
  const around = propertyOf(element, 'parentElement');
  return around && propertyOf(around, 'parentElement');
}

/** Names of people or organisations: a string, `{ name }`, or arrays of these. */
export function declaredNames(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [cleanString(value, longest)].filter((name) => name !== '');
  if (depth > 2 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, mostAuthors).flatMap((item) => declaredNames(item, depth + 1));
  return Object.hasOwn(value, 'name') ? declaredNames((value as JsonLdNode).name, depth + 1) : [];
}

/** `By Ada Example and Bo Sample | 3 May | Print this article` names two. */
function namesIn(text: string): string[] {
  return text
    .split(/\s*[|;/\u2022\u00b7\uff0f、，\n]\s*/)
    .flatMap((part) =>
      part.replace(/^(by|von|par|por|di|av|af|texte?|text) ?:?\s+/i, '').split(/\s*,\s+(?!(?:jr|sr|phd|md)\b)/i),
    )
    .flatMap(withoutConjunction)
    .map((name) => name.replace(/^[\s,.:–—-]+|(?:\s*(?:기자|記者|记者))?[\s,:–—-]*$|^(?:記者|记者)\s*/g, ''));
}

/** Two names of two words or more each, joined by a word; `Ortega y Gasset` is one. */
function withoutConjunction(names: string): string[] {
  const parts = names.split(/\s+(?:and|und|et|y|e|og|och|en|ja|i|&)\s+/);
  return parts.every((part) => part.includes(' ')) ? parts : [names];
}
