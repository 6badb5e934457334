import { describe, expect, it } from 'vitest';
import { tagSchema } from '../../annotation/model/annotation.ts';
import { allHighlightCss, highlightColours, highlightCss } from '../../highlights/highlight-css.ts';
import { highlightStyles, palettes } from '../../highlights/highlight-look.ts';
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

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [a, b].map((hex) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const parts = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const hex = (colour: readonly number[]): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** One colour laid over another, as browsers do it. */
const over = (top: readonly number[], share: number, below: string): string =>
  hex(parts(below).map((part, index) => (top[index] ?? 0) * share + part * (1 - share)));

const greys = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => hex([from + index, from + index, from + index]));

describe.each(palettes)('the colours of the highlights, %s', (palette) => {
  const marks = Object.values(highlightColours[palette]);
  const css = highlightCss('both', palette);
  const tint = Number(/ (\d+)%, transparent/.exec(css)?.[1]) / 100;
  const focus = /focus\) .*rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(css)?.slice(1).map(Number) ?? [];
  const tinted = (mark: string, page: string): string => over(parts(mark), tint, page);
  const focused = (ground: string): string => over(focus, focus[3] ?? 0, ground);

  it('hold 3:1 on every grey from black to #333 and from #e4e4e4 to white, and on tinted pages', () => {
    const pages = [...greys(0, 0x33), ...greys(0xe4, 0xff), '#15202b', '#1d242c', '#282c34', '#fff1e5', '#f4ecd8'];
    for (const page of pages)
      for (const mark of marks) expect(contrast(mark, page), `${mark} on ${page}`).toBeGreaterThanOrEqual(3);
  });

  it('hold 3:1 on their own ground from black to #2c2c2c and from #efefef to white', () => {
    for (const page of [...greys(0, 0x2c), ...greys(0xef, 0xff)])
      for (const mark of marks)
        expect(contrast(mark, tinted(mark, page)), `${mark} on ${page}`).toBeGreaterThanOrEqual(3);
  });

  it('hold 3:1 on it with the focus as well from black to #252525 and from #f8f8f8 to white', () => {
    for (const page of [...greys(0, 0x25), ...greys(0xf8, 0xff)])
      for (const mark of marks)
        expect(contrast(mark, focused(tinted(mark, page))), `${mark} on ${page}`).toBeGreaterThanOrEqual(3);
  });

  it.each(['#000000', '#17191c', '#1d242c', '#ffffff', '#faf9f6'])('leave text on %s readable', (page) => {
    for (const text of greys(0, 0xff))
      for (const mark of marks) {
        const before = contrast(text, page);
        const name = `${text} with ${mark}`;
        if (before >= 5.2) expect(contrast(text, tinted(mark, page)), name).toBeGreaterThanOrEqual(4.5);
        if (before >= 5.7) expect(contrast(text, focused(tinted(mark, page))), name).toBeGreaterThanOrEqual(4.5);
      }
  });

  it('do not hang on the colour of the text, which browsers mix in differently', () => {
    expect(css).not.toContain('currentcolor');
  });
});

describe('the colour-blind-safe palette', () => {
  const marks = Object.values(highlightColours['colour-blind-safe']);

  it('keeps all five marks apart for every kind of colour vision, three times as far as the standard one', () => {
    const standard = Object.values(highlightColours.standard);
    expect(nearest(marks)).toBeGreaterThan(3 * nearest(standard));
  });

  it('keeps the three tags far apart', () => {
    const safe = highlightColours['colour-blind-safe'];
    const tags = tagSchema.options.map((tag) => safe[`claimlight-${tag}`]);
    expect(nearest(tags)).toBeGreaterThan(0.15);
  });
});
