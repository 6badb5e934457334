import { callOf, propertyOf } from '../text/node-property.ts';
import { nameWords } from './element-names.ts';
import { jsonLdNodes, typesOf } from './json-ld.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, paragraphLength, type ProseBlock } from './prose.ts';
import { leastProse, type Sums } from './sums.ts';

const mostLinksBetween = 20;
/** Names of what is most of the page where the story is very short or behind a wall. */
const notTheStory =
  / (?:footer|copyright|disclaimers?|disclosures?|legal|imprint|impressum|related (?:stories|articles|news|posts|content)|(?:most|more) (?:read|popular|viewed|stories|news|articles)|trending|teasers?|recommend\w*|recirc\w*)(?= )/;

/**
 * Gives a function that tells whether an element can be the text under the page's headline: it holds it, or few lines
 * of links stand between the two. On 70 stored news pages at most nine did; before a footer or the next story, dozens
 * do. Nor is it in what is named as a footer or as other stories are. True of every element where the page is named
 * after no heading.
 *
 * @param blocks all paragraphs of the page, in reading order; `first` is the index of the element's first one.
 */
export function* headlineTest(
  document: Document,
  blocks: readonly ProseBlock[],
): Generator<undefined, (element: Element, first: number) => boolean> {
  const headings = [...document.querySelectorAll('h1')].filter((each) => isNamedAfter(document, each, 'anywhere'));
  const placeOf = new Map<Element, number>();
  const linksBefore: number[] = [];
  let links = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    linksBefore.push((links += Number(isLinkedLine(block))));
    const heading = callOf(block.element, 'closest', 'h1');
    if (heading !== null && !placeOf.has(heading)) placeOf.set(heading, index);
  }
  return (element, first) => {
    const places = headings.flatMap((heading) => {
      const place = placeOf.get(heading);
      if (place === undefined) return [];
      return [{ place, start: callOf(element, 'contains', heading) ? firstParagraph(blocks, place + 1) : first }];
    });
    const linksTo = (index: number) => linksBefore[index] ?? links;
    return (
      places.length === 0 ||
      (places.some(({ place, start }) => Math.abs(linksTo(start) - linksTo(place)) <= mostLinksBetween) &&
        headings.some((heading) => isOfSamePart(element, heading)))
    );
  };
}

/** True unless the element stands in a part of the page that is another one than the headline's. */
function isOfSamePart(element: Element, heading: Element): boolean {
  for (let at: Element | null = element; at !== null && !callOf(at, 'contains', heading); at = parentOf(at))
    if (notTheStory.test(nameWords(at))) return false;
  return true;
}

function firstParagraph(blocks: readonly ProseBlock[], from: number): number {
  const next = blocks.slice(from).findIndex(({ length, linked }) => length >= paragraphLength && linked <= length / 2);
  return next < 0 ? blocks.length : from + next;
}

/** Longer than a section's name or an author's; an entry of a table of contents leads to the page itself. */
function isLinkedLine({ element, length, linked }: ProseBlock): boolean {
  return length > 25 && linked > length / 2 && callOf(element, 'querySelector', 'a[href^="#"]') === null;
}

/** Of several articles under each other (endless scrolling), the one that the page is named after, or the first. */
export function ownArticle(root: Element, document: Document, { prose }: Sums): Element {
  const articles = [...callOf(root, 'querySelectorAll', 'article')].filter(
    (article) => (prose.get(article) ?? 0) >= leastProse && callOf(article, 'querySelector', 'h1') !== null,
  );
  if (articles.length < 2) return root;
  const own = articles.find((article) => isNamedAfter(document, callOf(article, 'querySelector', 'h1'), 'anywhere'));
  if (own === undefined && isLiveReport(document)) return root;
  return own ?? articles[0] ?? root;
}

/** True if articles on the page are posts under one headline. */
function isLiveReport(document: Document): boolean {
  if (jsonLdNodes(document).some((node) => typesOf(node).includes('LiveBlogPosting'))) return true;
  if (document.querySelector('[itemtype$=LiveBlogPosting]') !== null) return true;
  return [...document.querySelectorAll('h1')].some(
    (headline) => headline.closest('article') === null && isNamedAfter(document, headline, 'at the start'),
  );
}

const shortestHeadline = 10;

function isNamedAfter({ title }: Document, headline: Element | null, where: 'anywhere' | 'at the start'): boolean {
  const words = (headline === null ? '' : propertyOf(headline, 'textContent')).trim().slice(0, 40);
  if (where === 'anywhere') return words !== '' && title.includes(words);
  return words.length >= shortestHeadline && title.startsWith(words);
}
