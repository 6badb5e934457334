import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowLayout, type Line } from '../../../components/library/row-layout.ts';

const heights = { row: 80, group: 40 };

/** Groups of at least one row each. */
const layouts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 40 }).map((sizes) => {
  let start = 0;
  const groups = sizes.map((size) => (start += size) - size);
  return new RowLayout(start, Uint32Array.from(groups), heights);
});

/** Every line, one below the other. */
function allLines(layout: RowLayout): Line[] {
  const lines: Line[] = [];
  let top = 0;
  for (let row = 0; row < layout.count; row++) {
    const group = layout.groups.indexOf(row);
    if (group >= 0) {
      lines.push({ kind: 'group', group, top });
      top += heights.group;
    }
    lines.push({ kind: 'row', row, top });
    top += heights.row;
  }
  return lines;
}

test('the lines in sight are those of the whole list that touch what is in sight', () => {
  fc.assert(
    fc.property(layouts, fc.nat(3000), fc.nat(900), (layout, top, height) => {
      const bottom = top + height;
      const all = allLines(layout);
      const touching = all.filter((line) => line.top < bottom && line.top + heights[line.kind] > top);
      const drawn = layout.linesBetween(top, bottom);
      expect(all).toEqual(expect.arrayContaining(drawn));
      expect(drawn).toEqual(expect.arrayContaining(touching));
      expect(drawn.length).toBeLessThanOrEqual(touching.length + 2);
    }),
  );
});

test('the list is as high as its lines', () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const last = allLines(layout).at(-1);
      expect(layout.height).toBe((last?.top ?? 0) + heights.row);
    }),
  );
});

test('without groups, rows stand one below the other', () => {
  const layout = new RowLayout(100_000, new Uint32Array(), heights);
  expect(layout.rowAt(80 * 5000 + 1)).toBe(5000);
  expect(layout.linesBetween(800, 960)).toEqual([
    { kind: 'row', row: 10, top: 800 },
    { kind: 'row', row: 11, top: 880 },
  ]);
});
