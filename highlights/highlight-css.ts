import { highlightStyles, palettes, type HighlightStyle, type Palette } from './highlight-look.ts';
import type { HighlightName } from './highlight-name.ts';

type MarkName = Exclude<HighlightName, 'claimlight-focus'>;

/**
 * One colour for dark and light pages alike, because the browser does not tell a stylesheet which of them a sentence
 * stands on: in Chromium `currentcolor` mixed into a colour of `::highlight()` is that of the body, not that of the
 * sentence. A luminance between 0.20 and 0.225 keeps 3:1 on every background from black to #333 and from #e4e4e4 to
 * white; a lower one fails on slate, a higher one on sepia.
 *
 * Colour-blind-safe: the set a search over such colours found far apart for full colour vision, protanopia,
 * deuteranopia and tritanopia alike (simulated after Machado, Oliveira and Fernandes 2009; distance in OKLab): its
 * three tags are at least 0.15 apart, all five 0.06; the standard ones 0.08 and 0.02.
 */
export const highlightColours: Readonly<Record<Palette, Readonly<Record<MarkName, string>>>> = {
  standard: {
    'claimlight-claim': '#6b7f99',
    'claimlight-sourced': '#138a8a',
    'claimlight-unsourced': '#c2620e',
    'claimlight-promotional': '#b858cb',
    'claimlight-changed': '#da5145',
  },
  'colour-blind-safe': {
    'claimlight-claim': '#737db4',
    'claimlight-sourced': '#009187',
    'claimlight-unsourced': '#e64100',
    'claimlight-promotional': '#a550f0',
    'claimlight-changed': '#aa6e5f',
  },
};

interface Line {
  readonly shape: string;
  /**
   * Distance below the baseline: under the descenders and the underline of a link, so that it is mistaken for neither.
   */
  readonly offset: string;
  /**
   * Thickness where the background shows the tag as well. A dot or a wave of one pixel is smoothed away on many
   * screens.
   */
  readonly thin: string;
}

/** Each tag differs by the shape of its line as well, so that none is recognised by colour alone. */
const lines: Readonly<Record<MarkName, Line>> = {
  'claimlight-claim': { shape: 'dotted', offset: '0.3em', thin: '2px' },
  'claimlight-sourced': { shape: 'solid', offset: '0.3em', thin: '1px' },
  'claimlight-unsourced': { shape: 'wavy', offset: '0.22em', thin: '2px' },
  'claimlight-promotional': { shape: 'double', offset: '0.27em', thin: '1px' },
  'claimlight-changed': { shape: 'dashed', offset: '0.3em', thin: '1px' },
};

const thick = '2px';

/**
 * A background alone could not hold 3:1 to the page and leave its text readable, so each style has a line. A stronger
 * one would take more contrast from text and line: on this one, text that had 5.2:1 keeps 4.5:1.
 */
const tint = '10%';

/**
 * The whole stylesheet of a page's highlights: only one variant is in a page at a time. All of it is important: as the
 * reader's own style sheet, it then wins over whatever the page says of its highlights, important or not.
 */
export function highlightCss(style: HighlightStyle, palette: Palette): string {
  const marks = Object.entries(highlightColours[palette]).map(([name, colour]) => {
    const { shape, offset, thin } = lines[name as MarkName];
    const line = `text-decoration: underline ${shape} ${style === 'background' ? thin : thick} ${colour};`;
    const offsetCss = `text-underline-offset: ${offset}; text-decoration-skip-ink: none;`;
    const background =
      style === 'underline' ? '' : ` background-color: color-mix(in srgb, ${colour} ${tint}, transparent);`;
    return `::highlight(${name}) { ${line} ${offsetCss}${background} }`;
  });
  return [...marks, focusCss, forcedColours, print].join('\n').replaceAll(/;(?= | *$)/gm, ' !important;');
}

/** All variants. */
export function allHighlightCss(): string[] {
  return highlightStyles.flatMap((style) => palettes.map((palette) => highlightCss(style, palette)));
}

const allMarks = Object.keys(lines)
  .map((name) => `::highlight(${name})`)
  .join(', ');

/** A line above, which no tag has: a background strong enough to be seen by itself would hide the mark on it. */
const focusCss =
  '::highlight(claimlight-focus) { text-decoration: overline solid 1px #6b7f99; background-color: rgb(107 127 153 / 0.08); }';

/** Elements that hold other blocks, or something to look at or to operate: of these none is a line of text. */
const holders =
  'html, head, body, main, section, article, aside, header, footer, nav, figure, form, fieldset, ul, ol, dl, table, thead, tbody, tfoot, tr, img, picture, video, audio, canvas, iframe, object, embed, svg, math, button, input, select, textarea, progress, meter';
/** Text stands in these on any page. */
const named = 'p, li, dt, dd, blockquote, td, th, figcaption, caption, h1, h2, h3, h4, h5, h6';
/** A `div`, or an element of the page's own making, with nothing in it but text and what stands in lines. */
const unnamed = `:not(${holders}, br, hr, :empty):not(:has(> :is(p, div, blockquote, pre, ${holders})))`;
/** Elements that text stands in, and all inside of them but what the reader operates. */
const texts = `:is(${named}, ${unnamed})`;
const controls = ':is(button, input, select, textarea, progress, meter, svg, [role=button], [contenteditable])';
const textOnly = `:is(${texts}, ${texts} *):not(${controls}, ${controls} *)`;

/**
 * In forced colours Chromium paints every highlight as if it were selected, a solid block over text and line, unless
 * its element is exempt from them. So the elements of running text are, and have the same done to them by hand: all
 * that https://drafts.csswg.org/css-color-adjust-1/#forced-colors-properties lists, in the reader's own colours.
 */
const forcedColours = `@media (forced-colors: active) {
  ${textOnly} { forced-color-adjust: none; color: CanvasText; background-color: Canvas; border-color: CanvasText; outline-color: CanvasText; text-decoration-color: CanvasText; text-emphasis-color: CanvasText; text-shadow: none; box-shadow: none; }
  ${textOnly}:any-link, a:any-link ${textOnly}, ${textOnly}:any-link * { color: LinkText; text-decoration-color: LinkText; }
  ${allMarks} { text-decoration-color: CanvasText; background-color: transparent; }
  ::highlight(claimlight-focus) { text-decoration: none; background-color: Highlight; color: HighlightText; }
}`;

/** On paper the tags stay, by their lines; the focus does not. */
const print = `@media print {
  ${allMarks} { background-color: transparent; }
  ::highlight(claimlight-focus) { text-decoration: none; background-color: transparent; }
}`;
