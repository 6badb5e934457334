import type { HighlightName } from './highlight-name.ts';

export const highlightStyles = ['underline', 'background', 'both'] as const;
export const palettes = ['standard', 'colour-blind-safe'] as const;

export type HighlightStyle = (typeof highlightStyles)[number];
export type Palette = (typeof palettes)[number];

type MarkName = Exclude<HighlightName, 'claimlight-focus'>;

/**
 * One colour for dark and light pages alike: a luminance between 0.13 and 0.30 keeps at least 3:1 on white and on
 * near-black; `ofText` carries it over the greys between. The page's own text colour is left as it is.
 *
 * Colour-blind-safe: the set a search over such colours found far apart for full colour vision, protanopia, deuteranopia and
 * tritanopia alike (simulated after Machado, Oliveira and Fernandes 2009; distance in OKLab): its three tags are at least
 * 0.18 apart, all five 0.09; the standard ones 0.08 and 0.02.
 */
export const highlightColours: Readonly<Record<Palette, Readonly<Record<MarkName, string>>>> = {
  standard: {
    'claimlight-claim': '#6b7f99',
    'claimlight-sourced': '#138a8a',
    'claimlight-unsourced': '#c2620e',
    'claimlight-promotional': '#b04fc4',
    'claimlight-changed': '#d0453a',
  },
  'colour-blind-safe': {
    'claimlight-claim': '#6070b0',
    'claimlight-sourced': '#4b96a5',
    'claimlight-unsourced': '#f04b0f',
    'claimlight-promotional': '#a500ff',
    'claimlight-changed': '#b44b5a',
  },
};

/** Each tag differs by the shape of its line as well, so that none is told by colour alone. */
const lines: Readonly<Record<MarkName, string>> = {
  'claimlight-claim': 'dotted',
  'claimlight-sourced': 'solid',
  'claimlight-unsourced': 'wavy',
  'claimlight-promotional': 'double',
  'claimlight-changed': 'dashed',
};

/**
 * Thickness of the line and strength of the ground. The ground alone could not hold 3:1 to the page and leave its text
 * readable, so a thin line stays under it.
 */
const looks: Readonly<Record<HighlightStyle, { line: string; ground: string }>> = {
  underline: { line: '2px', ground: '0%' },
  background: { line: '1px', ground: '18%' },
  both: { line: '2px', ground: '18%' },
};

/**
 * How much of the text's colour a line takes on: darker on light pages, lighter on dark ones. Without it the marks have 2.9:1 on
 * slate (`tests/e2e/contrast.test.ts`); much more, and their colours come too close to each other.
 */
const ofText = '20%';

/** The stylesheet of a page's highlights, whole: of two variants only one stands in a page. */
export function highlightCss(style: HighlightStyle, palette: Palette): string {
  const { line, ground } = looks[style];
  const marks = Object.entries(highlightColours[palette]).map(([name, colour]) => {
    const background =
      ground === '0%' ? '' : ` background-color: color-mix(in srgb, ${colour} ${ground}, transparent);`;
    const mark = `color-mix(in oklab, currentcolor ${ofText}, ${colour})`;
    return `::highlight(${name}) { text-decoration: underline ${lines[name as MarkName]} ${line} ${mark};${background} }`;
  });
  return [...marks, focusCss, forcedColours, print].join('\n');
}

/** Every variant there is. */
export function allHighlightCss(): string[] {
  return highlightStyles.flatMap((style) => palettes.map((palette) => highlightCss(style, palette)));
}

const allMarks = Object.keys(lines)
  .map((name) => `::highlight(${name})`)
  .join(', ');

const focusCss = '::highlight(claimlight-focus) { background-color: rgb(107 127 153 / 0.28); }';

const forcedColours = `@media (forced-colors: active) {
  ${allMarks} { text-decoration-color: CanvasText; background-color: transparent; }
  ::highlight(claimlight-focus) { background-color: Highlight; color: HighlightText; }
}`;

const print = `@media print {
  ${allMarks} { text-decoration: none; background-color: transparent; }
  ::highlight(claimlight-focus) { background-color: transparent; }
}`;
