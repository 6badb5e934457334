import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { highlightColours } from '../../highlights/highlight-css.ts';
import { palettes } from '../../highlights/highlight-look.ts';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const safeAt = css.indexOf(':root[data-palette');

/** Every colour token with its light and its dark value. */
const coloursOf = (rules: string) =>
  new Map(
    [...rules.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
      ([, name = '', light = '', dark = '', both]) => [name, [both ?? light, both ?? dark] as const],
    ),
  );
const standard = coloursOf(css.slice(0, safeAt));
const byPalette = {
  standard,
  'colour-blind-safe': new Map([...standard, ...coloursOf(css.slice(safeAt))]),
};
let colours = standard;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function least(mark: string, ground: string): number {
  const [marks, grounds] = [colours.get(mark), colours.get(ground)];
  if (marks === undefined || grounds === undefined) throw new Error(`No token ${mark} or ${ground}.`);
  return Math.min(contrast(marks[0], grounds[0]), contrast(marks[1], grounds[1]));
}

const tags = ['sourced', 'unsourced', 'promotional', 'untagged', 'changed'];
const grounds = ['paper', 'surface', 'raised'];

describe.each(palettes)('the design tokens, light and dark, %s', (palette) => {
  beforeAll(() => {
    colours = byPalette[palette];
  });

  it.each(tags)('let the mark of %s stand out at 3:1 and its words at 4.5:1', (tag) => {
    for (const ground of ['paper', 'surface']) expect(least(`tag-${tag}`, ground)).toBeGreaterThanOrEqual(3);
    for (const ground of grounds) expect(least(`tag-${tag}-text`, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['sourced', 'unsourced', 'promotional'])('let the words of %s be read on its own tint', (tag) => {
    expect(least(`tag-${tag}-text`, `tag-${tag}-tint`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['text', 'text-soft', 'accent', 'warning'])('let %s be read on every ground', (token) => {
    for (const ground of grounds) expect(least(token, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['control-line', 'focus'])('let %s be seen on every ground', (token) => {
    for (const ground of grounds) expect(least(token, ground)).toBeGreaterThanOrEqual(3);
  });

  it('have the page highlights’ own luminance: between 0.20 and 0.225, to hold on white and on black', () => {
    for (const tag of tags) {
      const [light, dark] = colours.get(`tag-${tag}`) ?? ['#000000', '#ffffff'];
      expect(light).toBe(dark);
      expect(luminance(light)).toBeGreaterThan(0.2);
      expect(luminance(light)).toBeLessThan(0.225);
    }
  });

  it('are the colours that the page is painted with', () => {
    for (const [name, colour] of Object.entries(highlightColours[palette])) {
      const token = `tag-${name.replace('claimlight-', '').replace('claim', 'untagged')}`;
      expect(colours.get(token)).toEqual([colour, colour]);
    }
  });
});

it('the popup’s first frame, which cannot wait for them, is drawn in colours of the tokens', () => {
  const file = readFileSync(new URL('../../entrypoints/popup/index.html', import.meta.url), 'utf8');
  const drawn = [...file.matchAll(/light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, light, dark]) => [light, dark]);
  expect(drawn).toHaveLength(3);
  for (const colour of drawn) expect([...standard.values()]).toContainEqual(colour);
});
