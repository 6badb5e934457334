import { callOf, propertyOf } from '../text/node-property.ts';
import { nameWords, shapeOf } from './element-names.ts';
import { NamesByProse, type Names } from './names.ts';
import { holderOfMost, withRest } from './holder.ts';
import { headlineTest, isOtherPart, ownArticle } from './own-article.ts';
import { parentOf } from './parent.ts';
import { blocksPerSlice, proseBlocks, silentAnywhere, type ProseBlock } from './prose.ts';
import { sightOf } from './sight.ts';
import { Sums, worthOf } from './sums.ts';
import { teaserCards } from './teasers.ts';

/** An element with half of all running text is not beside the article, whatever its name. */
const tooMuchToIgnore = 0.5;
/** Siblings of one shape that together hold this share of the best one's text are parts of one article. */
const leastAlike = 0.3;
/** A child with this share of the best element's worth is the body; the rest is a lead-in, a biography or a notice. */
const bodyShare = 0.85;

/** The body of an article, and the paragraphs of the page that were weighed to find it. */
export interface Body {
  readonly body: Element;
  /** All of the page, in reading order. */
  readonly blocks: readonly ProseBlock[];
  /** True for a paragraph of something beside the article, by what is around it, and for a copy out of sight. */
  readonly isBeside: (block: ProseBlock) => boolean;
  /** Elements that offer other stories. */
  readonly teasers: ReadonlySet<Element>;
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
  // An `<aside>` that nobody closed has the whole article in it.
  return (yield* searchBody(document)) ?? (yield* searchBody(document, silentAnywhere));
}

function* searchBody(document: Document, silent?: RegExp): Generator<undefined, Body | null> {
  // Not `document.body`: SVG and XML have none.
  const top = document.documentElement;
  const blocks: ProseBlock[] = [];
  const sums = new Sums();
  for (const block of proseBlocks(top, silent)) {
    if (block === undefined || blocks.length % blocksPerSlice === 0) yield;
    if (block === undefined) continue;
    blocks.push(block);
    sums.add(block);
  }
  yield* sums.settle();
  const isWrapper = (element: Element) => sums.shareOf(element, top) > tooMuchToIgnore;
  const names = yield* namesOn(blocks, top, isWrapper);
  const { copies } = yield* sightOf(blocks, top);
  const named = new Sums();
  const outside = new Map<Element, boolean>([[top, false]]);
  const teasers = yield* teaserCards(blocks, (element) => sums.contentsOf(element));
  const isNamedBeside = (element: Element) => teasers.has(element) || names.isBeside(element, isWrapper(element));
  const isBeside = (block: ProseBlock) => copies.has(block) || isOutside(block.element, outside, isNamedBeside);
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    named.add(block, isBeside(block));
  }
  yield* named.settle();
  const isUnderHeadline = yield* headlineTest(document, blocks);
  const belongs = (element: Element) => isUnderHeadline(element, sums.contentsOf(element)?.first ?? 0);
  const choose = function* (chosen: Sums): Generator<undefined, Element | null> {
    const best = yield* chosen.best(belongs);
    return best && withRest(withAlike(tighten(ownArticle(best, document, chosen), chosen), chosen), chosen);
  };
  const chosen = yield* choose(named);
  if (chosen !== null && belongs(chosen)) return { body: chosen, blocks, isBeside, teasers };
  const own = yield* ownProse(blocks, teasers, top);
  const candidates = [chosen ?? (yield* choose(own)), holderOfMost(top, named), holderOfMost(top, own)];
  const found = candidates.find((each) => each !== null && belongs(each)) ?? null;
  return found && { body: found, blocks, isBeside, teasers };
}

/** All text whatever its names, but for other stories and what is never the story. */
function* ownProse(
  blocks: readonly ProseBlock[],
  teasers: ReadonlySet<Element>,
  top: Element,
): Generator<undefined, Sums> {
  const sums = new Sums();
  const outside = new Map<Element, boolean>([[top, false]]);
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    sums.add(
      block,
      isOutside(block.element, outside, (element) => teasers.has(element) || isOtherPart(element)),
    );
  }
  yield* sums.settle();
  return sums;
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
  return yield* names.judge();
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

/**
 * The element around a part of an article whose other parts, siblings of the same names, hold text as well: adverts and
 * offers stand between them.
 */
function withAlike(part: Element, { prose }: Sums): Element {
  const around = parentOf(part);
  if (around === null || propertyOf(part, 'localName') === 'article' || nameWords(part) === '') return part;
  const shape = shapeOf(part);
  let alike = 0;
  for (const sibling of propertyOf(around, 'children'))
    if (sibling !== part && shapeOf(sibling) === shape && callOf(sibling, 'querySelector', 'h1') === null)
      alike += prose.get(sibling) ?? 0;
  return alike >= (prose.get(part) ?? 0) * leastAlike ? around : part;
}
