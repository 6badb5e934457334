/**
 * Which part of the model's text comes from which part of which text node: flat arrays in reading order, searched by
 * bisection. Characters that the page does not have (the newline between two blocks) belong to no segment.
 */
export class SegmentTable {
  readonly nodes: Text[] = [];
  /** Index of each node's first segment; a node's segments follow each other. */
  readonly #firsts: number[] = [];
  readonly #ids = new Map<Text, number>();
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #offsets: number[] = [];
  readonly #nodeIds: number[] = [];
  /** Segments before which the page has something that the text leaves out. */
  readonly #gaps = new Set<number>();

  get size(): number {
    return this.#starts.length;
  }

  /**
   * Adds `length` characters at `start` of the text, found at `offset` of `node`; lengthens the last segment if it can.
   */
  append(start: number, length: number, node: Text, offset: number, afterGap: boolean): void {
    const last = this.size - 1;
    if (!afterGap && last >= 0 && this.node(last) === node && this.end(last) === start) {
      const grown = this.offset(last) + this.end(last) - this.start(last) === offset;
      if (grown) {
        this.#ends[last] = start + length;
        return;
      }
    }
    if (afterGap) this.#gaps.add(this.size);
    this.#nodeIds.push(this.#idFor(node));
    this.#starts.push(start);
    this.#ends.push(start + length);
    this.#offsets.push(offset);
  }

  start(segment: number): number {
    return this.#starts[segment] ?? 0;
  }

  end(segment: number): number {
    return this.#ends[segment] ?? 0;
  }

  offset(segment: number): number {
    return this.#offsets[segment] ?? 0;
  }

  node(segment: number): Text | undefined {
    return this.nodes[this.#nodeIds[segment] ?? -1];
  }

  hasGapBefore(segment: number): boolean {
    return this.#gaps.has(segment);
  }

  /** Index of the node in `nodes`, or undefined if no text of the model stands on it. */
  idOf(node: Node): number | undefined {
    return this.#ids.get(node as Text);
  }

  /** The first segment of the node with this id; `size` for an id past the last. */
  firstOf(id: number): number {
    return this.#firsts[id] ?? this.size;
  }

  /** The first segment that ends after this position of the text; `size` if none does. */
  endingAfter(position: number): number {
    return bisect(0, this.size, (segment) => this.end(segment) > position);
  }

  /** The last segment that starts before this position of the text; -1 if none does. */
  startingBefore(position: number): number {
    return bisect(0, this.size, (segment) => this.start(segment) >= position) - 1;
  }

  /** Offset in its node where the part of a segment before this position of the text ends. */
  offsetAt(segment: number, position: number): number {
    const within = Math.min(Math.max(position, this.start(segment)), this.end(segment));
    return this.offset(segment) + within - this.start(segment);
  }

  /**
   * The position in the text of the first character at or after an offset of a node; `length` of the text if none is.
   */
  positionAtOrAfter(id: number, offset: number, length: number): number {
    const past = this.firstOf(id + 1);
    const segment = bisect(this.firstOf(id), past, (s) => this.offset(s) + this.end(s) - this.start(s) > offset);
    if (segment >= this.size) return length;
    return segment === past ? this.start(segment) : this.start(segment) + Math.max(0, offset - this.offset(segment));
  }

  /** The position in the text after the last character before an offset of a node; 0 if none is. */
  positionBefore(id: number, offset: number): number {
    const first = this.firstOf(id);
    const segment = bisect(first, this.firstOf(id + 1), (s) => this.offset(s) >= offset) - 1;
    if (segment < first) return segment < 0 ? 0 : this.end(segment);
    return Math.min(this.end(segment), this.start(segment) + offset - this.offset(segment));
  }

  #idFor(node: Text): number {
    if (this.nodes[this.nodes.length - 1] !== node) {
      this.#ids.set(node, this.nodes.length);
      this.#firsts.push(this.size);
      this.nodes.push(node);
    }
    return this.nodes.length - 1;
  }
}

/**
 * The first index, from `low` on and below `high`, that passes a test; `high` if none does.
 *
 * @param holds once true, true for all later indices.
 */
export function bisect(low: number, high: number, holds: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
