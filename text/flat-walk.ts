import { callOf, propertyOf } from './node-property.ts';
import { isBlock, kindInside, neverRead, preformatted } from './elements.ts';
import { raisedAs } from './note-mark.ts';
import type { BlockKind } from './span.ts';
import type { TextBuilder } from './text-builder.ts';

/** What the caller knows of a page's elements beyond their names. Each is asked once, outer ones first. */
export interface ElementReading {
  /** True for elements whose text is not the article's: hidden, adverts, our own. */
  readonly isSkipped?: (element: Element) => boolean;
  /** True for text that is left out though the elements around it are read. */
  readonly isLeftOut?: (text: Text) => boolean;
  /** True if the style sheet lets an element start and end a block, false if not; undefined where its name decides. */
  readonly isBlock?: (element: Element) => boolean | undefined;
}

/** An element whose children are being walked. */
interface Frame {
  /** The next child, or the next of `slotted` if there are any. */
  next: Node | null;
  readonly slotted: Iterator<Node> | null;
  readonly kind: BlockKind;
  readonly keepsLines: boolean;
  readonly endsBlock: boolean;
  readonly endsLink: boolean;
  readonly endsTree: boolean;
  readonly endsQuotation: boolean;
}

/**
 * Nodes walked before the caller is asked whether to go on: about 0.3 ms of work. A smaller number resumes the
 * generator more often, a larger one lets the caller keep to its budget less closely.
 */
const nodesPerStep = 256;

/**
 * Writes what stands under `root` to `builder`, in the order of the flat tree (open shadow roots and their slots, see
 * https://drafts.csswg.org/css-scoping/#flattening). Keeps its own stack, since a page can nest deeper than calls can;
 * reads no layout of its own.
 */
export function* walkFlatTree(
  root: Element,
  reading: ElementReading,
  builder: TextBuilder,
): Generator<undefined, void> {
  const stack: Frame[] = [enter(root, nameOf(root), undefined, isBlock(root, nameOf(root)), builder)];
  let walked = 0;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = takeNext(frame);
    if (node === null) {
      leave(frame, builder);
      stack.pop();
    } else if (isText(node)) {
      if (reading.isLeftOut?.(node) === true) builder.gap();
      else builder.addText(node, frame.kind, frame.keepsLines);
    } else if (isElement(node)) {
      const entered = read(node, frame, reading, builder);
      if (entered !== undefined) stack.push(entered);
    }
    if (++walked % nodesPerStep === 0) {
      builder.settle();
      yield;
    }
  }
}

/** Begins an element; undefined if nothing inside it is to be read. */
function read(element: Element, around: Frame, reading: ElementReading, builder: TextBuilder): Frame | undefined {
  const name = nameOf(element);
  if (name === 'br') {
    builder.lineBreak();
    return undefined;
  }
  const raised = raisedAs(element, name, builder.lineEnd);
  if (neverRead.has(name) || raised === 'note' || reading.isSkipped?.(element) === true) {
    builder.gap();
    return undefined;
  }
  if (raised === 'power') builder.raise();
  return enter(element, name, around, reading.isBlock?.(element) ?? isBlock(element, name), builder);
}

function enter(
  element: Element,
  name: string,
  around: Frame | undefined,
  endsBlock: boolean,
  builder: TextBuilder,
): Frame {
  const endsQuotation = name === 'q';
  const endsLink = name === 'a' && callOf(element, 'hasAttribute', 'href');
  if (endsBlock) builder.endBlock();
  if (endsQuotation) builder.openQuotation();
  if (endsLink) builder.openLink((element as HTMLAnchorElement).href);
  const assigned = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const slotted = assigned.values();
  const endsTree = assigned.length > 0 || propertyOf(element, 'shadowRoot') !== null;
  if (endsTree) builder.gap();
  return {
    next: nextOf(slotted) ?? firstChild(propertyOf(element, 'shadowRoot') ?? element),
    slotted: endsTree && propertyOf(element, 'shadowRoot') === null ? slotted : null,
    kind: kindInside(name, around?.kind ?? 'paragraph'),
    keepsLines: preformatted.has(name) || (around?.keepsLines ?? false),
    endsBlock,
    endsLink,
    endsTree,
    endsQuotation,
  };
}

function leave(frame: Frame, builder: TextBuilder): void {
  if (frame.endsTree) builder.gap();
  if (frame.endsQuotation) builder.closeQuotation();
  if (frame.endsLink) builder.closeLink();
  if (frame.endsBlock) builder.endBlock();
}

function takeNext(frame: Frame): Node | null {
  const node = frame.next;
  if (frame.slotted !== null) frame.next = nextOf(frame.slotted);
  else if (node !== null) frame.next = property(Node.prototype, 'nextSibling', node);
  return node;
}

function nextOf(nodes: Iterator<Node>): Node | null {
  const next = nodes.next();
  return next.done === true ? null : next.value;
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
