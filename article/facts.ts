import { leadingText } from '../text/leading-text.ts';
import { callOf, propertyOf } from '../text/node-property.ts';
import type { ArticleFacts } from './article-facts.ts';
import { authorOf, declaredNames } from './authors.ts';
import { publishedOf } from './dates.ts';
import { cleanString } from './declared-strings.ts';
import { jsonLdNodes, typesOf, type JsonLdNode } from './json-ld.ts';
import { headlineOf } from './headline.ts';
import { guessLanguage } from './language.ts';
import { metaOf } from './meta.ts';
import { canonicalSource, withoutCredentials } from './source.ts';

/** Lengths that the annotation schema allows. */
const longestFacts = { title: 2000, outlet: 500, language: 64 };

/**
 * What the page says about its article. Every value comes from the page and may be missing, wrong, of another type or
 * huge: values that cannot be used are left out.
 *
 * @param text The article's text; where given, a declared language that it contradicts is replaced.
 * @param root The article's element; given only if what the head declares is known to be of another article. Title,
 *   author and date are then read beside the article.
 */
export function readFacts(document: Document, url: string, text = '', root?: Element): ArticleFacts {
  const meta = metaOf(document);
  const article = articleAmong(jsonLdNodes(document));
  const outlet = outletOf(document, url, meta, article);
  const declared: readonly [Meta, JsonLdNode] = root === undefined ? [meta, article] : [new Map(), {}];
  const author = authorOf(document, ...declared, [outlet, hostOf(url)]);
  const published = publishedOf(document, ...declared, url);
  const title = titleOf(document, ...declared, outlet, root);
  return {
    source: sourceOf(document, url, meta, title),
    url: withoutCredentials(url),
    title,
    outlet,
    ...(author === '' ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    language: languageOf(document, meta, article, text),
  };
}

/** The names of those who sign the article, and of the paper, as `readFacts` gives them. */
export function signedBy(document: Document): string[] {
  const meta = metaOf(document);
  const article = articleAmong(jsonLdNodes(document));
  const outlet = outletOf(document, document.URL, meta, article);
  return [...authorOf(document, meta, article, [outlet, hostOf(document.URL)]).split(', '), outlet];
}

/**
 * What the page declares about its article, as one text. Apps that go from article to article without loading often
 * leave it unchanged: the same text under another address is about the article before.
 */
export function declaredOf(document: Document): string {
  const declarations = document.querySelectorAll(
    'script[type="application/ld+json"], meta[property="og:title"], link[rel~="canonical" i]',
  );
  return [...declarations]
    .map(
      (each) =>
        callOf(each, 'getAttribute', 'content') ??
        callOf(each, 'getAttribute', 'href') ??
        propertyOf(each, 'textContent'),
    )
    .join('\n');
}

type Meta = ReadonlyMap<string, string>;

/** Headings that are looked at for the declared one, and characters of each as the page has them. */
const mostHeadings = 300;
const longestHeading = 10_000;
const headingSelector = 'h1, h2, h3, [itemprop~="headline"], [class*="headline" i]';
const articleType = /(Article|BlogPosting|LiveBlogPosting|Report)$/;

function articleAmong(nodes: readonly JsonLdNode[]): JsonLdNode {
  return { ...dateAmong(nodes), ...articleNode(nodes) };
}

function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  return articles.find((node) => cleanString(node.headline, 1) !== '') ?? articles[0] ?? {};
}

/** Many pages date themselves, and not their article. */
function dateAmong(nodes: readonly JsonLdNode[]): JsonLdNode {
  const dated = nodes.find(({ datePublished }) => typeof datePublished === 'string');
  return dated === undefined ? {} : { datePublished: dated.datePublished };
}

function sourceOf(document: Document, url: string, meta: Meta, title: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.getAttribute('href');
  return canonicalSource({ url, canonical: resolve(canonical, url), ogUrl: resolve(meta.get('og:url'), url), title });
}

function resolve(address: string | null | undefined, base: string): string | undefined {
  const trimmed = address?.trim() ?? '';
  return trimmed !== '' && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : undefined;
}

/** The headline in sight: the declared one where it stands on the page, or else the main heading that is like it. */
function titleOf(document: Document, meta: Meta, article: JsonLdNode, outlet: string, root?: Element): string {
  const cleaned = (value: unknown) => withoutOutlet(cleanString(value, longestFacts.title), outlet);
  const textOf = (heading: Element) => cleanString(leadingText(heading, longestHeading), longestFacts.title);
  const declared = cleaned(article.headline) || cleaned(meta.get('og:title'));
  const heading = root === undefined ? headlineOf(document, document.documentElement) : null;
  const isOutlet = heading !== null && plain(textOf(heading)) === plain(outlet);
  const seen = heading === null || isOutlet ? '' : textOf(heading);
  const isInSight = () =>
    plain(declared).includes(plain(seen)) ||
    [...document.querySelectorAll(headingSelector)]
      .slice(0, mostHeadings)
      .some((each) => plain(textOf(each)) === plain(declared));
  if (declared !== '') return seen === '' || isInSight() ? declared : seen;
  return (
    seen ||
    (headings(root ?? document)
      .map(textOf)
      .find((text) => text.length > 10) ??
      '') ||
    cleaned(document.title)
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The main headings in the nearest part of the page that has one. */
function headings(within: Document | Element): HTMLHeadingElement[] {
  for (let part = within instanceof Element ? within : null; part !== null; part = propertyOf(part, 'parentElement')) {
    const found = callOf(part, 'getElementsByTagName', 'h1') as HTMLCollectionOf<HTMLHeadingElement>;
    if (found.length > 0) return [...found].slice(0, mostHeadings);
  }
  return within instanceof Element ? [] : [...within.querySelectorAll('h1')].slice(0, mostHeadings);
}

/** `Headline | The Daily Example` is `Headline`: a name after the last separator, if it is the outlet's or short. */
function withoutOutlet(title: string, outlet: string): string {
  const parts = /^(.{10,}?)\s+[|\u2013\u2014\u00b7\u00bb-]\s+([^|]{1,60})$/u.exec(title);
  if (parts === null) return title;
  const [, headline = title, name = ''] = parts;
  const isOutlet = outlet !== '' && (plain(outlet).includes(plain(name)) || plain(name).includes(plain(outlet)));
  return isOutlet || title.includes('|') ? headline : title;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function outletOf(document: Document, url: string, meta: Meta, article: JsonLdNode): string {
  const named = declaredNames(article.publisher)[0] ?? '';
  const host = hostOf(url);
  const usable = (name: string) => (/^https?:/.test(name) ? '' : name);
  return cleanString(
    usable(named) || usable(meta.get('og:site_name') ?? '') || host || document.title,
    longestFacts.outlet,
  );
}

function languageOf(document: Document, meta: Meta, article: JsonLdNode, text: string): string {
  const declared = [
    callOf(document.documentElement, 'getAttribute', 'lang'),
    callOf(document.documentElement, 'getAttribute', 'xml:lang'),
    ...[article.inLanguage].flat(),
    meta.get('og:locale'),
    meta.get('content-language'),
    document.querySelector('body')?.getAttribute('lang'),
  ];
  const tag = declared.map(languageTag).find((found) => found !== '') ?? '';
  const guess = guessLanguage(text);
  const [primary = ''] = tag.split('-');
  return guess === '' || primary === guess ? tag : guess;
}

function languageTag(value: unknown): string {
  const tag = cleanString(value, longestFacts.language).replace('_', '-');
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : '';
}
