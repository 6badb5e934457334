import { leadingText } from '../text/leading-text.ts';
import { callOf, propertyOf } from '../text/node-property.ts';
import { cleanString } from './declared-strings.ts';
import type { JsonLdNode } from './json-ld.ts';

/** Length that the annotation schema allows. */
const longest = 500;
const mostAuthors = 20;

const metaNames = ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'];
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
  for (const { found, isMarked } of bylines(document, meta, article)) {
    const names = found.flatMap(namesIn);
    const people = names.filter(
      (name) => isPerson(name, outlets) && ((!isMarked && signed === '') || fullName.test(name)),
    );
    if (people.length > 0) return cleanString([...new Set(people)].join(', '), longest);
    if (!isMarked) signed ||= names.find((name) => !name.includes('@') && isSignedBy(name, outlets)) ?? '';
  }
  return signed;
}

interface Byline {
  readonly found: readonly string[];
  /** True for what stands on the page, where words beside the name are marked alike. */
  readonly isMarked: boolean;
}

function* bylines(document: Document, meta: ReadonlyMap<string, string>, article: JsonLdNode): Generator<Byline> {
  yield { found: declaredNames(article.author), isMarked: false };
  for (const name of metaNames) if (meta.has(name)) yield { found: declaredAs(name, document), isMarked: false };
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
    if (name !== undefined) yield { found: [name], isMarked: true };
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
    .split(/\s*[|;/\u2022\u00b7\n]\s*/)
    .flatMap((part) =>
      part.replace(/^(by|von|par|por|di|av|af|texte?|text) ?:?\s+/i, '').split(/\s*,\s+(?!(?:jr|sr|phd|md)\b)/i),
    )
    .flatMap(withoutConjunction)
    .map((name) => name.replace(/^[\s,.:–—-]+|(?:\s+(?:기자|記者))?[\s,:–—-]*$/g, ''));
}

/** Two names of two words or more each, joined by a word; `Ortega y Gasset` is one. */
function withoutConjunction(names: string): string[] {
  const parts = names.split(/\s+(?:and|und|et|y|e|og|och|en|ja|i|&)\s+/);
  return parts.every((part) => part.includes(' ')) ? parts : [names];
}

const nobodyPattern =
  /^(?:(?:no|unknown) author|admin(?:istrator)?|staff|staff (?:writer|reporter)s?|editors?|editorial (?:team|staff)|news ?(?:desk|room)|redaktion|redacción|redazione|rédaction|guest|anonymous|null|undefined|n\/?a)$/i;
const noName =
  /\d|@|https?:|\b\w[\w-]*\.(?:com|org|net|de|co|tv|fr|es|it)\b|^(?:print|share|updated|published|posted)\b/i;
const company = /\b(?:inc|ltd|llc|gmbh|corp|ag|media group)\.?$|(?:社|新聞|通信|방송|일보|뉴스)$/i;
const fullName = /^\p{Lu}\S*(?: \S+)*? \p{Lu}\S*$/u;
const mostWords = 6;

function isPerson(name: string, outlets: readonly string[]): boolean {
  if (!/\p{L}{2}/u.test(name) || noName.test(name) || company.test(name) || nobodyPattern.test(name)) return false;
  if (name.split(' ').length > mostWords) return false;
  return !isSignedBy(name, outlets);
}

/** True for the outlet's name, a part of it, or more than it. Shorter names than these stand in people's by chance. */
function isSignedBy(name: string, outlets: readonly string[]): boolean {
  const own = plain(name);
  return outlets.map(plain).some((outlet) => {
    if (own.length < 2 || outlet.length < 2) return false;
    return own === outlet || (own.length >= 3 && outlet.includes(own)) || (outlet.length >= 6 && own.includes(outlet));
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
