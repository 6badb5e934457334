/** One line of the list: the head of an article's group, or an annotation. */
export type Line =
  | { readonly kind: 'group'; readonly group: number; readonly top: number }
  | { readonly kind: 'row'; readonly row: number; readonly top: number };

/**
 * Heights in pixels. All lines of a kind are equally high, so that the place of any line is known without drawing
 * others.
 */
export interface LineHeights {
  readonly row: number;
  readonly group: number;
}

/** Where each line of the list stands, computed from where groups start; any of 100,000 is found in some 13 steps. */
export class RowLayout {
  readonly count: number;
  readonly groups: Uint32Array;
  readonly heights: LineHeights;

  /** @param groups where in the rows each group starts; empty for a list without groups. */
  constructor(count: number, groups: Uint32Array, heights: LineHeights) {
    this.count = count;
    this.groups = groups;
    this.heights = heights;
  }

  get height(): number {
    return this.count * this.heights.row + this.groups.length * this.heights.group;
  }

  topOfRow(row: number): number {
    return row * this.heights.row + (this.groupOf(row) + 1) * this.heights.group;
  }

  /** The group a row is in; -1 without groups. */
  groupOf(row: number): number {
    let low = 0;
    let high = this.groups.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.groups[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Rows of a group. */
  rowsOf(group: number): { readonly from: number; readonly to: number } {
    return { from: this.groups[group] ?? 0, to: this.groups[group + 1] ?? this.count };
  }

  /** The row at a height, or the first below it. */
  rowAt(y: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.topOfRow(middle) + this.heights.row <= y) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, Math.max(0, this.count - 1));
  }

  /** Every line that touches the stretch from `top` to `bottom`. */
  linesBetween(top: number, bottom: number): Line[] {
    const lines: Line[] = [];
    for (let row = this.rowAt(top); row < this.count; row++) {
      const inSight = this.#linesOf(row).filter((line) => line.top < bottom);
      if (inSight.length === 0) break;
      lines.push(...inSight);
    }
    return lines;
  }

  #linesOf(row: number): Line[] {
    const top = this.topOfRow(row);
    const group = this.groupOf(row);
    const head: Line[] =
      group >= 0 && this.groups[group] === row ? [{ kind: 'group', group, top: top - this.heights.group }] : [];
    return [...head, { kind: 'row', row, top }];
  }
}
