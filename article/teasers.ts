import { callOf, propertyOf } from '../text/node-property.ts';
import { nameWords, shapeOf } from './element-names.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, type ProseBlock } from './prose.ts';

/** Characters of a linked title: shorter links are names, sections and dates. */
const shortestTitle = 20;
/** A title that is not linked whole is a heading with a link in it. */
const linkedShare = 0.9;
/** An excerpt is a sentence or two; longer text under a linked title is one of a list of reviews. */
const longestExcerpt = 450;
const mostParagraphs = 2;
/** Of elements made alike, more without the shape of a teaser than this make the others no teasers either. */
const mostOthers = 0.25;
/** A title takes longer to look at than a paragraph: its address is resolved. */
const titlesPerSlice = blocksPerSlice / 5;
/** Elements around a title that are looked at; more stand in each other on no page that is made to be read. */
const mostAround = 100;
/** Stands for the page itself, whose headline may be a link to it. */
const ownLink = '#';

/** What stands under an element. */
export interface Contents {
  /** Characters of running text. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Index of the first paragraph. */
  readonly first: number;
}

/**
 * The outermost elements that hold nothing but a linked title and after it an excerpt of the story that it leads to, as
 * other stories of the site are offered. Pauses at every `yield`; linear in titles and the elements around them.
 *
 * @param blocks all paragraphs of the page, in reading order.
 */
export function* teaserCards(
  blocks: readonly ProseBlock[],
  contentsOf: (element: Element) => Contents | undefined,
): Generator<undefined, Set<Element>> {
  const titles: { link: string; index: number; path: Element[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % titlesPerSlice === 0) yield;
    const link = linkOf(block);
    if (link !== undefined) titles.push({ link, index, path: smallPath(block.element, contentsOf) });
  }
  const linksUnder = new Map<Element, Set<string>>();
  for (const [index, { link, path }] of titles.entries()) {
    if (index % titlesPerSlice === 0) yield;
    for (const element of path) linksUnder.set(element, (linksUnder.get(element) ?? new Set()).add(link));
  }
  const cards = new Set<Element>();
  const own = new Set<Element>();
  for (const [count, { link, index, path }] of titles.entries()) {
    if (count % titlesPerSlice === 0) yield;
    const card = path.findLast((element) => linksUnder.get(element)?.size === 1);
    const { paragraphs = 0, first = 0 } = (card && contentsOf(card)) ?? {};
    if (card === undefined || paragraphs === 0 || first < index || callOf(card, 'querySelector', 'h1') !== null)
      continue;
    cards.add(card);
    if (link === ownLink) own.add(card);
  }
  const hasText = (element: Element) => contentsOf(element) !== undefined;
  for (const card of itemsOfLists(cards, hasText)) cards.delete(card);
  for (const card of own) cards.delete(card);
  return cards;
}

/** Those made like siblings that have text and are no teasers: short items of a list of the article's own. */
function itemsOfLists(cards: ReadonlySet<Element>, hasText: (element: Element) => boolean): Element[] {
  const around = new Set([...cards].map(parentOf).filter((parent) => parent !== null));
  return [...around].flatMap((parent) => {
    const named = [...propertyOf(parent, 'children')].filter((child) => hasText(child) && nameWords(child) !== '');
    const alike = [...Map.groupBy(named, shapeOf).values()];
    return alike.flatMap((siblings) => {
      const teasers = siblings.filter((each) => cards.has(each));
      return siblings.length - teasers.length > siblings.length * mostOthers ? teasers : [];
    });
  });
}

/** The element and those around it that hold no more than an excerpt. */
function smallPath(element: Element, contentsOf: (element: Element) => Contents | undefined): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null && path.length < mostAround; at = parentOf(at)) {
    const { prose = 0, paragraphs = 0 } = contentsOf(at) ?? {};
    if (prose > longestExcerpt || paragraphs > mostParagraphs || propertyOf(at, 'localName') === 'body') break;
    path.push(at);
  }
  return path;
}

/** Where a linked title leads, if that is a page of the same site. */
function linkOf({ element, length, linked }: ProseBlock): string | undefined {
  if (length < shortestTitle || linked < length * linkedShare || callOf(element, 'closest', 'h1') !== null)
    return undefined;
  const link = (callOf(element, 'querySelector', 'a[href]') ??
    callOf(element, 'closest', 'a[href]')) as HTMLAnchorElement | null;
  if (link === null || !URL.canParse(propertyOf(element, 'baseURI'))) return undefined;
  const { hostname, pathname, search } = new URL(propertyOf(element, 'baseURI'));
  if (link.pathname === pathname && link.search === search) return ownLink;
  return siteOf(link.hostname) === siteOf(hostname) ? link.href : undefined;
}

/** A host's last two labels: near enough, as both hosts stand on one page. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
