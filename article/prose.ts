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

/**
 * The paragraphs under an element, in its open shadow trees too, in one pass and without layout: linear in nodes, and
 * yielded one by one for callers that must pause. Two things make no difference to weighing them: text between line
 * breaks is one block, and the blocks of a shadow tree come before the block that was begun around its host.
 *
 * @param silent names of the elements to leave out.
 */
export function* proseBlocks(root: Element, silent = silentElements): Generator<ProseBlock> {
  // Elements and text. No filter function: where a page may not run scripts, the browser does not call ours either.
  const walker = propertyOf(root, 'ownerDocument').createTreeWalker(root, 5);
  let block = { element: root, length: 0, linked: 0 };
  for (let node: Node | null = root; node !== null;) {
    const isText: boolean = node instanceof Text;
    const isSilent: boolean = !isText && node !== root && silent.test(propertyOf(node as Element, 'localName'));
    const length = isText ? lengthOf((node as Text).data) : 0;
    if (length > 0) {
      let element = propertyOf(node, 'parentElement') ?? root;
      const linked = callOf(element, 'closest', 'a') ? length : 0;
      while (element !== root && !isBlockElement(element)) element = propertyOf(element, 'parentElement') ?? root;
      if (element !== block.element) {
        if (block.length > 0) yield block;
        block = { element, length: 0, linked: 0 };
      }
      block.length += length;
      block.linked += linked;
    }
    const shadow = isText ? null : propertyOf(node as Element, 'shadowRoot');
    for (const child of shadow?.children ?? []) yield* proseBlocks(child, silent);
    node = isSilent ? nextOutside(walker) : walker.nextNode();
  }
  if (block.length > 0) yield block;
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
