/** A run of text that reads as one paragraph: a block element's own text, or a part of it between two line breaks. */
export interface ProseBlock {
  /** The nearest block-level element around the text. */
  readonly element: Element;
  /** Characters without white space at the ends, links included; weighed by script (see `lengthOf`). */
  readonly length: number;
  /** How many of them stand in links. */
  readonly linked: number;
}

/** Elements whose text never is running text, whatever the page. Not `form`: some servers wrap the whole page in one. */
const SILENT = new Set(
  'script style noscript template svg math iframe object video audio canvas select button textarea nav footer aside figure dialog'.split(
    ' ',
  ),
);

/** Elements that stand inside a paragraph; everything else, known or not, but for custom elements, begins a new one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The paragraphs under an element in reading order, in one pass and without layout: linear in nodes, and cut at every
 * paragraph for callers that must pause. An empty block (`element` without text) is never told.
 */
export function* proseBlocks(root: Element): Generator<ProseBlock> {
  let element = root;
  let length = 0;
  let linked = 0;
  let breaks = 0;
  let link: Element | undefined;
  let node: Node = root;
  for (;;) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      const added = lengthOf((node as Text).data);
      if (added > 0) {
        length += added;
        if (link !== undefined) linked += added;
        breaks = 0;
      }
    } else if (node.nodeType === 1) {
      const name = (node as Element).localName;
      if (name === 'br') breaks += 1;
      const block = !isInline(name) && name !== 'br';
      if ((block || breaks > 1) && length > 0) {
        yield { element, length, linked };
        length = linked = 0;
      }
      if (!SILENT.has(name)) next = node.firstChild;
      if (block && next !== null) element = node as Element;
      if (name === 'a' && next !== null) link = node as Element;
    }
    while (next === null) {
      if (node === root) {
        if (length > 0) yield { element, length, linked };
        return;
      }
      next = node.nextSibling;
      if (next === null) {
        node = node.parentNode ?? root;
        if (node === link) link = undefined;
        if (node === element && node !== root) {
          if (length > 0) yield { element, length, linked };
          length = linked = 0;
          element = blockAround(node as Element, root);
        }
      }
    }
    node = next;
  }
}

/** True unless the element stands inside a paragraph. */
export function isBlockElement({ localName }: Element): boolean {
  return !isInline(localName);
}

function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes('-');
}

function blockAround(element: Element, root: Element): Element {
  let around = element.parentElement ?? root;
  while (around !== root && isInline(around.localName)) around = around.parentElement ?? root;
  return around;
}

/** Chinese, Japanese and Korean say in one character what takes two to three letters elsewhere. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function lengthOf(text: string): number {
  const { length } = text.trim();
  return length > 0 && DENSE_SCRIPT.test(text) ? Math.round(length * 2.5) : length;
}
