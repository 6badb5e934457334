import { callOf, propertyOf } from '../text/node-property.ts';

/** Text that reads as one paragraph: a block element's own text, up to the next block inside it. */
export interface ProseBlock {
  /** The nearest block-level element around the text. */
  readonly element: Element;
  /** Characters without white space at the ends, links included; weighed by script (see `lengthOf`). */
  readonly length: number;
  /** How many of them stand in links. */
  readonly linked: number;
}

/**
 * Characters of a paragraph that counts as running text: shorter ones are teasers, captions and labels, and stand on a
 * page several times by chance.
 */
export const paragraphLength = 80;

/** Paragraphs looked at between two pauses: about a millisecond. */
export const blocksPerSlice = 500;

/** Elements whose text is never running text on any page. Not `form`: some servers wrap the whole page in one. */
const silentElements =
  /^(head|script|style|noscript|template|svg|iframe|select|button|textarea|nav|footer|aside|figure)$/;
/** Those of them that are so whatever a page calls its body. */
export const silentAnywhere = /^(head|script|style|noscript|template|svg|iframe|select|button|textarea|nav)$/;

/** Elements that stand inside a paragraph, custom elements too; every other element, known or not, begins a new one. */
const inlineElements =
  /-|^([abiqsu]|abbr|bd[io]|cite|code|del|dfn|em|font|ins|label|mark|nobr|r[bpt]|ruby|small|span|strong|su[bp]|time|wbr)$/;

/** Nodes walked between two pauses: a page may have thousands of elements without any text. */
const nodesPerSlice = 500;

/** A tree of nodes that is being walked. */
interface Walk {
  readonly root: Element;
  readonly walker: TreeWalker;
  node: Node | null;
  block: ProseBlock & { length: number; linked: number };
  /** The elements around the last text, the outermost first, and what is around the text in each. */
  readonly path: Element[];
  readonly known: Map<Element, Around>;
}

/** What stands around the text of an element. */
interface Around {
  readonly block: Element;
  readonly isLinked: boolean;
}

/**
 * The paragraphs under an element, in its open shadow trees too, in one pass and without layout: linear in nodes, and
 * yielded one by one, with undefined in between where there are none for long, for callers that must pause. Two things
 * make no difference to weighing them: text between line breaks is one block, and the blocks of a shadow tree come
 * before the block that was begun around its host.
 *
 * @param silent names of the elements to leave out.
 */
export function* proseBlocks(root: Element, silent = silentElements): Generator<ProseBlock | undefined> {
  const walks = [walkOf(root)];
  let walked = 0;
  for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
    const { node } = walk;
    if (node === null) {
      if (walk.block.length > 0) yield walk.block;
      walks.pop();
      continue;
    }
    if (++walked % nodesPerSlice === 0) yield;
    const isText = node instanceof Text;
    const isSilent = !isText && node !== walk.root && silent.test(propertyOf(node, 'localName'));
    const ended = isText ? addText(node, walk) : undefined;
    if (ended !== undefined) yield ended;
    walk.node = isSilent ? nextOutside(walk.walker) : walk.walker.nextNode();
    const shadow = isText ? null : propertyOf(node, 'shadowRoot');
    // The first child is walked first.
    for (const child of [...(shadow?.children ?? [])].reverse()) walks.push(walkOf(child));
  }
}

function walkOf(root: Element): Walk {
  // Elements and text. No filter function: where a page may not run scripts, the browser does not call ours either.
  const walker = document.createTreeWalker(root, 5);
  const known = new Map([[root, { block: root, isLinked: callOf(root, 'closest', 'a') !== null }]]);
  return { root, walker, node: root, block: { element: root, length: 0, linked: 0 }, path: [root], known };
}

/** @returns the block before, if the text begins another one. */
function addText({ data }: Text, walk: Walk): ProseBlock | undefined {
  const length = lengthOf(data);
  if (length === 0) return undefined;
  const { block, isLinked } = around(walk);
  const before = walk.block;
  if (block !== before.element) walk.block = { element: block, length: 0, linked: 0 };
  walk.block.length += length;
  walk.block.linked += isLinked ? length : 0;
  return walk.block !== before && before.length > 0 ? before : undefined;
}

/** The nearest block around the walker's text, and whether a link is around it. Each element is asked once. */
function around({ root, node, path, known }: Walk): Around {
  const entered: Element[] = [];
  let at = (node && propertyOf(node, 'parentElement')) ?? root;
  let found = known.get(at);
  while (found === undefined) {
    entered.push(at);
    at = propertyOf(at, 'parentElement') ?? root;
    found = known.get(at);
  }
  for (let left = path.at(-1); left !== undefined && left !== at; left = path.at(-1)) {
    known.delete(left);
    path.pop();
  }
  for (const inner of entered.reverse()) {
    const isLinked: boolean = found.isLinked || propertyOf(inner, 'localName') === 'a';
    found = { block: isBlockElement(inner) ? inner : found.block, isLinked };
    known.set(inner, found);
    path.push(inner);
  }
  return found;
}

/** The node after the walker's, without what is inside it. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null || walker.parentNode() === null) return next;
  }
}

/** True unless the element stands inside a paragraph. */
export function isBlockElement(element: Element): boolean {
  return !inlineElements.test(propertyOf(element, 'localName'));
}

/** Chinese, Japanese and Korean write in one character what takes two to three letters elsewhere. */
const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function lengthOf(text: string): number {
  const { length } = text.trim();
  return length > 0 && denseScript.test(text) ? Math.round(length * 2.5) : length;
}
