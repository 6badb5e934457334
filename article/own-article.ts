import { callOf, propertyOf } from '../text/node-property.ts';
import { nameWords } from './element-names.ts';
import { jsonLdNodes, typesOf } from './json-ld.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, paragraphLength, type ProseBlock } from './prose.ts';
import { leastProse, type Sums } from './sums.ts';

const mostLinksBetween = 20;
/** Main headings that are looked at; more are a page that somebody wrote for this. */
const mostHeadings = 100;
/** As many where none of them is the headline: each costs a way up through the page. */
const mostUnnamed = 10;
/** Of the text of such a part, what is left of the article; less is a note above a story whose element is misnamed. */
const leastLeft = 0.3;
const bylines = '[rel~=author], [itemprop~=author], [class*=byline i]';
const mostBylines = 50;
/** Names of what is most of the page where the story is very short or behind a wall. */
const notTheStory =
  / (?:footer|copyright|disclaimers?|disclosures?|legal|imprint|impressum|related (?:stories|articles|news|posts|content)|(?:most|more) (?:read|popular|viewed|stories|news|articles)|trending|teasers|recommend\w*|recirc\w*)(?= )/;

/**
 * Gives a function that tells whether an element can be the text under the page's headline: it holds it, or few lines
 * of links stand between the two. On 70 stored news pages at most nine did; before a footer or the next story, dozens
 * do. Where the page is named after no heading, the same is asked of a byline, unless one follows. Nor is it in what is
 * named as a footer or as other stories are, apart from the main headings. True of every element where there is
 * neither heading nor byline.
 *
 * @param blocks all paragraphs of the page, in reading order; `first` is the index of the element's first one.
 */
export function* headlineTest(
  document: Document,
  blocks: readonly ProseBlock[],
): Generator<undefined, (element: Element, first: number) => boolean> {
  const headings = mainHeadings(document);
  const headlines = headings.filter((each) => isNamedAfter(document, each, 'anywhere'));
  const isSigned = headlines.length === 0;
  const marks = isSigned ? [...document.querySelectorAll(bylines)].slice(0, mostBylines) : headlines;
  const areTheStory = (isSigned ? headings.slice(0, mostUnnamed) : headlines).map((heading) => partTest(heading));
  const { placeOf, linksTo } = yield* placesIn(blocks, isSigned ? bylines : 'h1');
  const paragraphFrom = nextParagraphs(blocks);
  return (element, first) => {
    if (areTheStory.length > 0 && !areTheStory.some((isOfSamePart) => isOfSamePart(element))) return false;
    const places = marks.flatMap((mark) => {
      const place = placeOf.get(mark);
      if (place === undefined) return [];
      const start = callOf(element, 'contains', mark) ? (paragraphFrom[place + 1] ?? blocks.length) : first;
      return [{ place, links: Math.abs(linksTo(start) - linksTo(place)) }];
    });
    return (
      places.length === 0 ||
      places.some(({ place, links }) => links <= mostLinksBetween || (isSigned && place >= first))
    );
  };
}

/** Where marks of this kind stand among the blocks, and how many lines of links come up to a block. */
function* placesIn(
  blocks: readonly ProseBlock[],
  selector: string,
): Generator<undefined, { placeOf: ReadonlyMap<Element, number>; linksTo: (index: number) => number }> {
  const placeOf = new Map<Element, number>();
  const linksBefore: number[] = [];
  let links = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    linksBefore.push((links += Number(isLinkedLine(block))));
    const mark = callOf(block.element, 'closest', selector);
    if (mark !== null && !placeOf.has(mark)) placeOf.set(mark, index);
  }
  return { placeOf, linksTo: (index) => linksBefore[index] ?? links };
}

/**
 * Gives a function that is true unless an element stands in a part of the page that is another one than the headline's.
 * What it finds on the way up is kept: elements can stand in each other thousands deep.
 */
function partTest(heading: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at) && !callOf(at, 'contains', heading)) {
      path.push(at);
      at = parentOf(at);
    }
    let isOfSame = at === null || (known.get(at) ?? true);
    for (const inner of path.reverse()) {
      isOfSame &&= !notTheStory.test(nameWords(inner));
      known.set(inner, isOfSame);
    }
    return isOfSame;
  };
}

/** True for a part of a page that is named as a footer or as other stories, apart from the page's main headings. */
export function isOtherPart(element: Element): boolean {
  if (!notTheStory.test(nameWords(element)) || callOf(element, 'querySelector', 'h1') !== null) return false;
  return propertyOf(element, 'ownerDocument').querySelector('h1') !== null;
}

/**
 * Gives a function that is true for a part of an article's root that is another one than the story: of a large part its
 * name alone says so, and only where a story is left.
 */
export function otherPartTest(root: Element, proseOf: (element: Element) => number): (element: Element) => boolean {
  const others = new Set<Element>();
  let left = proseOf(root);
  return (element) => {
    if (others.has(element)) return true;
    if (!isOtherPart(element) || left - proseOf(element) < Math.max(leastProse, proseOf(element) * leastLeft))
      return false;
    others.add(element);
    left -= proseOf(element);
    return true;
  };
}

/** For each block, the index of the first paragraph from it on. */
function nextParagraphs(blocks: readonly ProseBlock[]): Uint32Array {
  const found = new Uint32Array(blocks.length);
  let next = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block !== undefined && block.length >= paragraphLength && block.linked <= block.length / 2) next = index;
    found[index] = next;
  }
  return found;
}

/** Longer than a section's name or an author's; an entry of a table of contents leads to the page itself. */
function isLinkedLine({ element, length, linked }: ProseBlock): boolean {
  return length > 25 && linked > length / 2 && callOf(element, 'querySelector', 'a[href^="#"]') === null;
}

/** Of several articles under each other (endless scrolling), the one that the page is named after, or the first. */
export function ownArticle(root: Element, document: Document, { prose }: Sums): Element {
  const headed = withHeading(mainHeadings(root));
  const articles = [...callOf(root, 'querySelectorAll', 'article')].filter(
    (article) => (prose.get(article) ?? 0) >= leastProse && headed.has(article),
  );
  if (articles.length < 2) return root;
  const own = articles.find((article) => isNamedAfter(document, callOf(article, 'querySelector', 'h1'), 'anywhere'));
  if (own === undefined && isLiveReport(document)) return root;
  return own ?? articles[0] ?? root;
}

function mainHeadings(within: Document | Element): Element[] {
  const headings = within instanceof Element ? callOf(within, 'querySelectorAll', 'h1') : within.querySelectorAll('h1');
  return [...headings].slice(0, mostHeadings);
}

/** The `<article>`s that any of these headings stands in. */
function withHeading(headings: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const heading of headings)
    for (let at: Element | null = heading; at !== null && !found.has(at); at = parentOf(at))
      if (propertyOf(at, 'localName') === 'article') found.add(at);
  return found;
}

/** True if articles on the page are posts under one headline. */
function isLiveReport(document: Document): boolean {
  if (jsonLdNodes(document).some((node) => typesOf(node).includes('LiveBlogPosting'))) return true;
  if (document.querySelector('[itemtype$=LiveBlogPosting]') !== null) return true;
  return mainHeadings(document).some(
    (headline) => callOf(headline, 'closest', 'article') === null && isNamedAfter(document, headline, 'at the start'),
  );
}

const shortestHeadline = 10;

function isNamedAfter({ title }: Document, headline: Element | null, where: 'anywhere' | 'at the start'): boolean {
  const words = (headline === null ? '' : propertyOf(headline, 'textContent')).trim().slice(0, 40);
  if (where === 'anywhere') return words !== '' && title.includes(words);
  return words.length >= shortestHeadline && title.startsWith(words);
}
