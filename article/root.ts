import { callOf, propertyOf } from '../text/node-property.ts';
import { jsonLdNodes, typesOf } from './json-ld.ts';
import { NamesByProse, type Names } from './names.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, proseBlocks, type ProseBlock } from './prose.ts';
import { sightOf } from './sight.ts';

/** Less running text than this is no article. Readability.js asks for 500 characters; short wire reports have fewer. */
const leastProse = 250;
/** As `leastProse`, where most of the page is lists, tables and labels: section fronts have some sentences, too. */
const leastProseAmongLists = 1000;
/**
 * An element with this share of such text is the article. A larger one would be found less often, a smaller one be too
 * small.
 */
const mostOfPage = 0.7;
/** What each teaser, label or notice costs, besides its length: a list of them costs more than a pull quote. */
const costOfNoise = 25;

/** An element with half of all running text is not beside the article, whatever its name. */
const tooMuchToIgnore = 0.5;
/** A child with this share of the best element's worth is the body; the rest is a lead-in, a biography or a notice. */
const bodyShare = 0.85;

/** The body of an article, and the paragraphs of the page that were weighed to find it. */
export interface Body {
  readonly body: Element;
  /** All of the page, in reading order. */
  readonly blocks: readonly ProseBlock[];
  /** True for a paragraph of something beside the article, by the names around it, and for a copy out of sight. */
  readonly isBeside: (block: ProseBlock) => boolean;
}

/**
 * The live element that holds the article's body, or null. Linear in the page's nodes; pauses at every `yield`, so that
 * a page of any size can be searched in short tasks.
 *
 * Running text counts for every element around it, all other text against it: the body is the element with the largest
 * sum. After Pasternak and Roth, "Extracting article text from the web with maximum subsequence segmentation" (WWW
 * 2009), but over the tree, since a root has to be one element. A body that adverts cut into sections is found as their
 * common ancestor.
 */
export function* bodyInSlices(document: Document): Generator<undefined, Body | null> {
  // Not `document.body`: SVG and XML have none.
  const top = document.documentElement;
  const blocks: ProseBlock[] = [];
  const sums = new Sums();
  for (const block of proseBlocks(top)) {
    if (blocks.push(block) % blocksPerSlice === 0) yield;
    sums.add(block);
  }
  const isWrapper = (element: Element) => sums.shareOf(element, top) > tooMuchToIgnore;
  const names = yield* namesOn(blocks, top, isWrapper);
  const { copies } = yield* sightOf(blocks, top);
  const named = new Sums();
  const outside = new Map<Element, boolean>([[top, false]]);
  const isNamedBeside = (element: Element) => names.isBeside(element, isWrapper(element));
  const isBeside = (block: ProseBlock) => copies.has(block) || isOutside(block.element, outside, isNamedBeside);
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    named.add(block, isBeside(block));
  }
  const body = yield* chooseBody(document, named, sums);
  return body === null ? null : { body, blocks, isBeside };
}

function* chooseBody(document: Document, named: Sums, sums: Sums): Generator<undefined, Element | null> {
  for (const chosen of [named, sums]) {
    const best = yield* chosen.best();
    if (best !== null) return tighten(ownArticle(best, document, chosen), chosen);
  }
  return holderOfMost(document.documentElement, named);
}

/** The names of the page's elements, weighed by the paragraphs they stand around. */
function* namesOn(
  blocks: readonly ProseBlock[],
  top: Element,
  isWrapper: (element: Element) => boolean,
): Generator<undefined, Names> {
  const names = new NamesByProse(top, isWrapper);
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    if (worthOf(block) > 0) names.add(block.element, block.length);
  }
  return names.judge();
}

/** Prose and worth of every element that holds any block. */
class Sums {
  readonly prose = new Map<Element, number>();
  readonly worth = new Map<Element, number>();

  add(block: ProseBlock, isOutside = false): void {
    const worth = isOutside ? -costOf(block) : worthOf(block);
    for (let around: Element | null = block.element; around !== null; around = parentOf(around)) {
      this.worth.set(around, (this.worth.get(around) ?? 0) + worth);
      if (worth > 0) this.prose.set(around, (this.prose.get(around) ?? 0) + block.length);
    }
  }

  shareOf(element: Element, of: Element): number {
    return (this.prose.get(element) ?? 0) / (this.prose.get(of) ?? 1);
  }

  /** The element of the largest worth, the innermost among equals; never a single paragraph. */
  *best(): Generator<undefined, Element | null> {
    let best: Element | null = null;
    let most = 0;
    let looked = 0;
    for (const [element, prose] of this.prose) {
      if (++looked % blocksPerSlice === 0) yield;
      const worth = this.worth.get(element) ?? 0;
      if (worth < most || prose < leastProse || propertyOf(element, 'localName') === 'p') continue;
      if (worth === most && best !== null && callOf(element, 'contains', best)) continue;
      best = element;
      most = worth;
    }
    return best;
  }
}

/** A long paragraph is worth more for each character than a short one: short lines are teasers, labels and notices. */
function worthOf(block: ProseBlock): number {
  const { element, length, linked } = block;
  if (length < 40 || linked > length / 2) return -costOf(block);
  const isItem = propertyOf(element, 'localName') === 'li';
  return (length - 2 * linked) * Math.min(1, length / 150) * (isItem ? 0.5 : 1);
}

function costOf({ element, length, linked }: ProseBlock): number {
  if (linked <= length / 2 && /^(?:t[dh]|li|d[td]|h[1-6])$/.test(propertyOf(element, 'localName'))) return 0;
  return length / 2 + costOfNoise;
}

function isOutside(element: Element, known: Map<Element, boolean>, isBeside: (element: Element) => boolean): boolean {
  const path: Element[] = [];
  let around: Element | null = element;
  while (around !== null && !known.has(around)) {
    path.push(around);
    around = parentOf(around);
  }
  let outside = around !== null && known.get(around) === true;
  for (const at of path.reverse()) {
    outside ||= isBeside(at);
    known.set(at, outside);
  }
  return outside;
}

/**
 * Where lists and tables outweigh the paragraphs between them: the innermost element that holds most of these, if they
 * are many.
 */
function holderOfMost(top: Element, { prose }: Sums): Element | null {
  const proseOf = (element: Element) => prose.get(element) ?? 0;
  if (proseOf(top) < leastProseAmongLists) return null;
  const enough = proseOf(top) * mostOfPage;
  let holder = top;
  for (let inner: Element | null = top; inner !== null;) {
    holder = inner;
    inner = [...propertyOf(holder, 'children')].find((child) => proseOf(child) >= enough) ?? null;
  }
  return holder;
}

function tighten(best: Element, { prose }: Sums): Element {
  for (let element = best; ;) {
    const enough = (prose.get(element) ?? 0) * bodyShare;
    let body = propertyOf(element, 'firstElementChild');
    while (body !== null && (propertyOf(body, 'localName') === 'p' || (prose.get(body) ?? 0) < enough))
      body = propertyOf(body, 'nextElementSibling');
    if (body === null) return element;
    element = body;
  }
}

/** Of several articles under each other (endless scrolling), the one that the page is named after, or the first. */
function ownArticle(root: Element, document: Document, { prose }: Sums): Element {
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
