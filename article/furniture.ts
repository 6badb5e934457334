import { leadingText, shortWordsOf } from '../text/leading-text.ts';
import { callOf, propertyOf } from '../text/node-property.ts';
import { closingParts } from './closing-parts.ts';
import { longestClosing } from './closing-words.ts';
import { hiddenName } from './element-names.ts';
import { isFigureOfText, saidOnceTest } from './figures.ts';
import { isLine, longestLinks } from './lines.ts';
import { isNotice, longestNotice } from './notice.ts';
import { otherPartTest } from './own-article.ts';
import { isSignedLine, longestSigned } from './signed-line.ts';
import { NamesByProse, type Names } from './names.ts';
import { parentOf } from './parent.ts';
import {
  blocksPerSlice,
  isBlockElement,
  paragraphLength,
  proseBlocks,
  silentAnywhere,
  type ProseBlock,
} from './prose.ts';
import { sightOf } from './sight.ts';
import { leastProse } from './sums.ts';
import { TreeSums } from './tree-sums.ts';
import { isForEarOnly, isGlued, isHidden, isStruckOut } from './styles.ts';

/** Elements that are never running text: a selector, and where it was seen. */
const alwaysFurniture: readonly (readonly [selector: string, example: string])[] = [
  [
    'nav, [role=navigation], [role=menu], [role=toolbar], [role=search]',
    'folha.uol.com.br: section menu inside the article',
  ],
  ['aside, [role=complementary]', 'theguardian.com: rich links to other articles'],
  ['footer, [role=contentinfo]', 'nytimes.com: print edition note and bottom links'],
  ['form, dialog, [role=dialog], [role=alert]', 'lsm.lv: report a mistake in the text'],
  ['figure, figcaption, [role=img], [itemprop~=caption]', 'nbcnews.com: captions with photo credits'],
  ['[itemprop~=author], [rel~=author], address', 'lemonde.fr: the author and what the author does'],
  ['[aria-hidden=true]', 'theverge.com: copies of the headline for other screens'],
  ['pre:has(> code)', 'bennadel.com: listings of programs'],
  ['[style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i]', 'cnn.com: consent notices'],
];
/** Those of them that a story may be made of, as a row of pictures with what they show. */
const besideSelector = 'footer, aside, figure, figcaption';
const alwaysSelector = alwaysFurniture.map(([selector]) => selector).join(',');

/** A paragraph that scripts hide from ears until a reader pays or scrolls; the eye sees it. */
const shownParagraph = 'p[aria-hidden=true]:not([role], [itemprop], [style])';

/** An element with this share of the root's running text is the article, whatever its name. */
const tooMuchToSkip = 0.3;
/** Elements in a line with names and dates: more are a list. */
const mostInLine = 6;
/** A page that hides more of its text than this, copies aside, shows it later. */
const tooMuchHidden = 0.5;

/**
 * Gives a function that tells whether an element inside an article's body is furniture: not part of the article's
 * running text. Ask it about outer elements first, as `buildTextModel` does; after the page has changed, make another.
 * Pauses at every `yield` so that a body of any size can be weighed in short tasks.
 *
 * @param teasers elements that offer other stories; those in the body count unless they make up much of it.
 * @param authors names of those who sign, and of the paper; asked if need be.
 */
export function* furnitureInSlices(
  root: Element,
  teasers: ReadonlySet<Element> = new Set(),
  authors: () => readonly string[] = () => [],
): Generator<undefined, (element: Element) => boolean> {
  const { prose, headings, names, hidesStory, isStory } = yield* weigh(root);
  const proseOf = (element: Element) => prose.get(element) ?? 0;
  const tooMuch = proseOf(root) * tooMuchToSkip;
  const inTeasers = [...teasers]
    .filter((card) => callOf(root, 'contains', card))
    .reduce((sum, card) => sum + proseOf(card), 0);
  const areTeasersBody = inTeasers > tooMuch;
  const closing = yield* closingParts(root, headings, proseOf, tooMuch);
  const document = propertyOf(root, 'ownerDocument');
  const isOther = otherPartTest(root, proseOf);
  const isSaidOnce = saidOnceTest(root);
  const isParagraphInSight = (element: Element) =>
    proseOf(element) > 0 && callOf(element, 'matches', shownParagraph) && !isHidden(element) && isSaidOnce(element);
  return (element) => {
    if (element === root) return false;
    const isBlock = isBlockElement(element);
    const isPartOfParagraph = !isBlock && proseOf(parentOf(element) ?? root) > 0;
    const holdsBody = proseOf(element) > tooMuch;
    if (closing.has(element)) return true;
    if (holdsBody && isOther(element)) return true;
    if (!holdsBody && callOf(element, 'matches', alwaysSelector) && !isStory(element)) {
      if (isBlock && !isFigureOfText(element, isSaidOnce) && !isParagraphInSight(element)) return true;
      if (!isBlock) return !isForEyeOnly(element);
    }
    if (!holdsBody && hiddenName.test(callOf(element, 'getAttribute', 'class') ?? '')) return true;
    if (!holdsBody && !hidesStory && isHidden(element)) return true;
    if (!isBlock && (isForEarOnly(element) || isStruckOut(element))) return true;
    if (!areTeasersBody && teasers.has(element)) return true;
    if (names.isBeside(element, holdsBody || isPartOfParagraph)) return true;
    if (!isBlock || proseOf(element) > longestNotice) return false;
    const words = shortWordsOf(element, longestLinks);
    if (words === undefined) return false;
    if (isNotice(element, words, authors)) return true;
    if (proseOf(element) > 0) return false;
    if (isLine(element, words, proseOf(parentOf(element) ?? root) > 0)) return true;
    return words.length <= longestSigned && isShort(element) && isSignedLine(words, document, authors);
  };
}

/** True for an element that may be one line, and is no heading. */
function isShort(element: Element): boolean {
  if (propertyOf(element, 'childElementCount') > mostInLine || /^h[1-6]$/.test(propertyOf(element, 'localName')))
    return false;
  return callOf(element, 'querySelector', 'h1, h2, ul, ol, table, p + p') === null;
}

/** What a screen reader leaves out since it is told the same in other words, or a first letter apart from its word. */
function isForEyeOnly(element: Element): boolean {
  if (
    callOf(element, 'getAttribute', 'aria-hidden') !== 'true' ||
    !/[\p{L}\p{N}]/u.test(leadingText(element, longestNotice))
  )
    return false;
  if (isHidden(element)) return false;
  if (isGlued(element)) return true;
  const around = parentOf(element);
  const siblings = around === null ? [] : [...propertyOf(around, 'children')];
  return siblings.some((each) => hiddenName.test(callOf(each, 'getAttribute', 'class') ?? '') || isForEarOnly(each));
}

interface Weights {
  /** Characters of paragraphs under each element, without hidden copies. */
  readonly prose: ReadonlyMap<Element, number>;
  /** Elements of blocks that are short enough for a heading, in reading order. */
  readonly headings: readonly Element[];
  readonly names: Names;
  /** True if most of the text is out of sight, as until the scripts of the page have run. */
  readonly hidesStory: boolean;
  /** True for an element that is furniture on other pages, and holds a part of the story on this one. */
  readonly isStory: (element: Element) => boolean;
}

function* weigh(root: Element): Generator<undefined, Weights> {
  let { blocks, headings } = yield* paragraphsUnder(root);
  const isInBoxes = !holdsStory(blocks, root);
  if (isInBoxes) ({ blocks, headings } = yield* paragraphsUnder(root, silentAnywhere));
  const { hidden, copies } = yield* sightOf(blocks, root);
  const sums = new TreeSums(root);
  let outOfSight = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    if (copies.has(block)) continue;
    if (hidden.has(block)) outOfSight += block.length;
    sums.add(block.element, block.length);
  }
  yield* sums.settle();
  const prose = sums.all;
  const all = prose.get(root) ?? 0;
  const names = new NamesByProse(root, (element) => (prose.get(element) ?? 0) > all * tooMuchToSkip);
  for (const [index, block] of blocks.entries()) {
    if (index % blocksPerSlice === 0) yield;
    if (!copies.has(block)) names.add(block.element, block.length);
  }
  return {
    prose,
    headings,
    names: yield* names.judge(),
    hidesStory: outOfSight > all * tooMuchHidden,
    isStory: (element) => isInBoxes && prose.has(element) && callOf(element, 'matches', besideSelector),
  };
}

function* paragraphsUnder(
  root: Element,
  silent?: RegExp,
): Generator<undefined, { blocks: ProseBlock[]; headings: Element[] }> {
  const blocks: ProseBlock[] = [];
  const headings: Element[] = [];
  let looked = 0;
  for (const block of proseBlocks(root, silent)) {
    if (block === undefined || ++looked % blocksPerSlice === 0) yield;
    if (block === undefined) continue;
    if (block.length <= longestClosing) headings.push(block.element);
    if (block.length >= paragraphLength && block.linked <= block.length / 2) blocks.push(block);
  }
  return { blocks, headings };
}

/** True if without what stands beside the story on other pages there is one. */
function holdsStory(blocks: readonly ProseBlock[], root: Element): boolean {
  let prose = 0;
  return blocks.some(({ element, length }) => {
    const beside = callOf(element, 'closest', besideSelector);
    if (beside === null || beside === root || !callOf(root, 'contains', beside)) prose += length;
    return prose >= leastProse;
  });
}
