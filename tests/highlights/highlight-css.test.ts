import { describe, expect, it } from 'vitest';
import { tagSchema } from '../../annotation/annotation.ts';
import {
  allHighlightCss,
  highlightColours,
  highlightCss,
  highlightStyles,
  palettes,
} from '../../highlights/highlight-css.ts';
import { highlightNames } from '../../highlights/highlight-name.ts';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const visions: Readonly<Record<string, readonly Triple[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Triple {
  const at = (from: number): number => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}

const times = (matrix: readonly Triple[], [r, g, b]: Triple): Triple => {
  const [x = 0, y = 0, z = 0] = matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
  return [x, y, z];
};

/** https://bottosson.github.io/posts/oklab/ */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How far apart the nearest two of these colours are, for the eyes that tell them apart least. */
function nearest(colours: readonly string[]): number {
  const distances = Object.values(visions).flatMap((vision) => {
    const seen = colours.map((colour) => oklab(times(vision, linear(colour))));
    return seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
  });
  return Math.min(...distances);
}

describe('the highlights’ stylesheet', () => {
  it('styles every name in every style and palette, each variant another', () => {
    const variants = highlightStyles.flatMap((style) => palettes.map((palette) => highlightCss(style, palette)));
    expect(new Set(variants).size).toBe(6);
    expect(allHighlightCss()).toEqual(variants);
    for (const css of variants) for (const name of highlightNames) expect(css).toContain(`::highlight(${name})`);
  });

  it('never tells a tag by colour alone: each has a line of its own shape', () => {
    for (const css of allHighlightCss()) {
      const shapes = [...css.matchAll(/^::highlight\(.*underline (\w+) /gm)].map(([, shape]) => shape);
      expect(new Set(shapes).size).toBe(5);
    }
  });

  it('paints a ground only where it was asked for', () => {
    expect(highlightCss('underline', 'standard')).not.toContain('background-color: color-mix');
    expect(highlightCss('background', 'standard')).toContain('background-color: color-mix');
    expect(highlightCss('both', 'standard')).toContain('background-color: color-mix');
  });
});

describe('the colour-blind-safe palette', () => {
  const marks = Object.values(highlightColours['colour-blind-safe']);

  it('keeps all five marks apart for every kind of colour vision, four times as far as the standard one', () => {
    const standard = Object.values(highlightColours.standard);
    expect(nearest(marks)).toBeGreaterThan(4 * nearest(standard));
  });

  it('keeps the three tags far apart', () => {
    const safe = highlightColours['colour-blind-safe'];
    const tags = tagSchema.options.map((tag) => safe[`claimlight-${tag}`]);
    expect(nearest(tags)).toBeGreaterThan(0.17);
  });
});
