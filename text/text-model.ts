import { callOf, propertyOf } from './node-property.ts';
import { drain } from './drain.ts';
import { walkFlatTree, type ElementReading } from './flat-walk.ts';
import { bisect, type SegmentTable } from './segment-table.ts';
import type { Block, Link, Span } from './span.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * The text of an element, flattened, with the way back to DOM positions. White space is collapsed as a browser would; a
 * newline stands between two blocks, and inside a block for a single `<br>` and a line end of `<pre>`; `<q>` has its
 * quotation marks, a power a `^` before it; note marks and struck-out words are left out. Everything else is as the
 * page has it, soft hyphens, zero-width characters and NBSP included: see `foldText` for matching.
 *
 * A model is of one moment: after the page has changed, offsets are clipped to what the text nodes still hold.
 */
export class TextModel {
  readonly root: Element;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly #table: SegmentTable;

  constructor(root: Element, text: string, builder: Pick<TextBuilder, 'blocks' | 'links' | 'table'>) {
    this.root = root;
    this.text = text;
    this.blocks = builder.blocks;
    this.links = builder.links;
    this.#table = builder.table;
  }

  /**
   * The page's characters that a span stands on. Both ends lie in text nodes, on the span's own characters: separators
   * at its edges are left out. A span without any character of the page gives a collapsed range. Where shadow trees
   * meet, only the part in the tree of the span's start: see `rangesOf`.
   */
  rangeOf(span: Span): Range {
    const first = this.#table.endingAfter(span.start);
    let last = this.#table.startingBefore(span.end);
    if (first > last) return this.#collapsedRange(Math.min(first, this.#table.size - 1), span.start);
    const tree = this.#table.node(first)?.getRootNode();
    while (last > first && this.#table.node(last)?.getRootNode() !== tree) last--;
    return this.#rangeOver(first, last, span);
  }

  /**
   * As `rangeOf`, but in pieces that leave out what the text leaves out (an advert inside a sentence), and cross no
   * tree.
   */
  rangesOf(span: Span): Range[] {
    const last = this.#table.startingBefore(span.end);
    const ranges: Range[] = [];
    let from = this.#table.endingAfter(span.start);
    for (let segment = from; segment <= last; segment++) {
      if (segment < last && !this.#table.hasGapBefore(segment + 1)) continue;
      ranges.push(this.#rangeOver(from, segment, span));
      from = segment + 1;
    }
    return ranges;
  }

  /** The span of the text that a DOM range covers, clipped to the root; null if it covers no text of the model. */
  spanOf(range: AbstractRange): Span | null {
    if (
      callOf(this.root, 'getRootNode', { composed: true }) !==
      callOf(range.startContainer, 'getRootNode', { composed: true })
    )
      return null;
    const start = this.#positionOfStart(range.startContainer, range.startOffset);
    const end = this.#positionOfEnd(range.endContainer, range.endOffset);
    return start < end ? { start, end } : null;
  }

  /** Where in the text a boundary point of the page stands: the position of the first character at or after it. */
  positionOf(container: Node, offset: number): number {
    return this.#positionOfStart(container, offset);
  }

  /** True if text of the model stands on this node. */
  holds(node: Text): boolean {
    return this.#table.idOf(node) !== undefined;
  }

  /** True if the node is the root or stands under it, in its open shadow trees too. */
  contains(node: Node): boolean {
    for (let at: Node | null = node; at !== null;) {
      if (callOf(this.root, 'contains', at)) return true;
      const tree: Node = callOf(at, 'getRootNode');
      at = tree instanceof ShadowRoot ? tree.host : null;
    }
    return false;
  }

  #positionOfStart(container: Node, offset: number): number {
    const known = this.#table.idOf(container);
    const id = known ?? this.#firstNodeAfter(container, offset);
    return this.#table.positionAtOrAfter(id, known === undefined ? 0 : offset, this.text.length);
  }

  #positionOfEnd(container: Node, offset: number): number {
    const known = this.#table.idOf(container);
    return this.#table.positionBefore(
      known ?? this.#firstNodeAfter(container, offset),
      known === undefined ? 0 : offset,
    );
  }

  /** Id of the first text node of the model that does not stand before a boundary point. */
  #firstNodeAfter(container: Node, offset: number): number {
    const { nodes } = this.#table;
    return bisect(0, nodes.length, (id) => {
      const node = nodes[id];
      return node !== undefined && !standsBefore(node, container, offset);
    });
  }

  #rangeOver(first: number, last: number, span: Span): Range {
    const range = propertyOf(this.root, 'ownerDocument').createRange();
    setBoundary(this.#table.node(first), this.#table.offsetAt(first, span.start), range.setStart.bind(range));
    setBoundary(this.#table.node(last), this.#table.offsetAt(last, span.end), range.setEnd.bind(range));
    return range;
  }

  #collapsedRange(segment: number, position: number): Range {
    const range = propertyOf(this.root, 'ownerDocument').createRange();
    if (segment < 0) range.setStart(this.root, 0);
    else setBoundary(this.#table.node(segment), this.#table.offsetAt(segment, position), range.setStart.bind(range));
    range.collapse(true);
    return range;
  }
}

/** The text model of what stands under `root`. For large pages, see `textModelSteps`. */
export function buildTextModel(root: Element, reading: ElementReading = {}): TextModel {
  return drain(textModelSteps(root, reading));
}

/**
 * As `buildTextModel`, yielding after every small step (about 0.3 ms), so that the caller can let the page work in
 * between. If the page changes meanwhile, the model may miss text: build again once it has settled.
 */
export function* textModelSteps(root: Element, reading: ElementReading = {}): Generator<undefined, TextModel> {
  const builder = new TextBuilder();
  yield* walkFlatTree(root, reading, builder);
  return new TextModel(root, builder.finish(), builder);
}

/** Text nodes can have become shorter since they were read. */
function setBoundary(node: Text | undefined, offset: number, set: (node: Node, offset: number) => void): void {
  if (node !== undefined) set(node, Math.min(offset, node.length));
}

/** True if a text node stands before a boundary point (https://dom.spec.whatwg.org/#concept-range-bp). */
function standsBefore(node: Text, container: Node, offset: number): boolean {
  const [lifted, liftedContainer] = intoOneTree(node, container);
  const child = liftedContainer === container ? propertyOf(container, 'childNodes')[offset] : undefined;
  const order = callOf(child ?? liftedContainer, 'compareDocumentPosition', lifted);
  if (child === undefined && liftedContainer === container && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0)
    return true;
  return (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Two nodes, or the hosts of the shadow trees they stand in, such that both are in one tree. */
function intoOneTree(a: Node, b: Node): [Node, Node] {
  const hostsOfB = [b, ...hostsAround(b)];
  for (const x of [a, ...hostsAround(a)]) {
    const partner = hostsOfB.find((y) => callOf(y, 'getRootNode') === callOf(x, 'getRootNode'));
    if (partner !== undefined) return [x, partner];
  }
  return [a, b];
}

function hostsAround(node: Node): Element[] {
  const hosts: Element[] = [];
  for (let tree = callOf(node, 'getRootNode'); tree instanceof ShadowRoot; tree = callOf(tree.host, 'getRootNode'))
    hosts.push(tree.host);
  return hosts;
}
