import { isBlock, kindInside, neverRead, preformatted } from './elements.ts';
import type { BlockKind } from './span.ts';
import type { TextBuilder } from './text-builder.ts';

/** An element whose children are being walked. */
interface Frame {
  /** The next child, or the next of `slotted` if there are any. */
  next: Node | null;
  readonly slotted: Node[] | null;
  readonly kind: BlockKind;
  readonly keepsLines: boolean;
  readonly endsBlock: boolean;
  readonly endsLink: boolean;
  readonly endsTree: boolean;
}

/**
 * Nodes walked before the caller is asked whether to go on: about 0.3 ms of work. A smaller number resumes the
 * generator more often, a larger one lets the caller keep to its budget less closely.
 */
const nodesPerStep = 256;

/**
 * Writes what stands under `root` to `builder`, in the order of the flat tree (open shadow roots and their slots, see
 * https://drafts.csswg.org/css-scoping/#flattening). Keeps its own stack, since a page can nest deeper than calls can;
 * reads no layout.
 */
export function* walkFlatTree(
  root: Element,
  isSkipped: (element: Element) => boolean,
  builder: TextBuilder,
): Generator<undefined, void> {
  const stack: Frame[] = [enter(root, nameOf(root), undefined, builder)];
  let walked = 0;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = takeNext(frame);
    if (node === null) {
      leave(frame, builder);
      stack.pop();
    } else if (isText(node)) builder.addText(node, frame.kind, frame.keepsLines);
    else if (isElement(node)) {
      const name = nameOf(node);
      if (name === 'br') builder.lineBreak();
      else if (neverRead.has(name) || isSkipped(node)) builder.gap();
      else stack.push(enter(node, name, frame, builder));
    }
    if (++walked % nodesPerStep === 0) {
      builder.settle();
      yield;
    }
  }
}

function enter(element: Element, name: string, around: Frame | undefined, builder: TextBuilder): Frame {
  const endsBlock = isBlock(element, name);
  const endsLink = name === 'a' && element.hasAttribute('href');
  if (endsBlock) builder.endBlock();
  if (endsLink) builder.openLink((element as HTMLAnchorElement).href);
  const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const endsTree = slotted.length > 0 || element.shadowRoot !== null;
  if (endsTree) builder.gap();
  return {
    next: slotted.shift() ?? firstChild(element.shadowRoot ?? element),
    slotted: endsTree && element.shadowRoot === null ? slotted : null,
    kind: kindInside(name, around?.kind ?? 'paragraph'),
    keepsLines: preformatted.has(name) || (around?.keepsLines ?? false),
    endsBlock,
    endsLink,
    endsTree,
  };
}

function leave(frame: Frame, builder: TextBuilder): void {
  if (frame.endsTree) builder.gap();
  if (frame.endsLink) builder.closeLink();
  if (frame.endsBlock) builder.endBlock();
}

function takeNext(frame: Frame): Node | null {
  const node = frame.next;
  if (frame.slotted !== null) frame.next = frame.slotted.shift() ?? null;
  else if (node !== null) frame.next = property(Node.prototype, 'nextSibling', node);
  return node;
}

function firstChild(node: Node): Node | null {
  return property(Node.prototype, 'firstChild', node);
}

function nameOf(element: Element): string {
  return property(Element.prototype, 'localName', element);
}

/** A DOM property as the browser defines it: a form's fields can hide it by their names (`<input name=firstChild>`). */
function property<T extends object, K extends keyof T>(prototype: T, name: K, of: T): T[K] {
  return Reflect.get(prototype, name, of);
}

function isText(node: Node): node is Text {
  return node instanceof Text;
}

function isElement(node: Node): node is Element {
  return node instanceof Element;
}
