import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { highlightStyles, palettes } from '../../highlights/highlight-css.ts';
import { sharedPath } from '../shared-folder.ts';
import { articlePage, ferryArticle } from './newspaper.ts';
import { changeSettings, eventually, untilHighlighted, useStage } from './stage.ts';

const stage = useStage();
const folder = sharedPath('pages');

/** Six newspapers, each with another look of its own. */
const storedPages = [
  'nytimes-com--rd-nytimes-1',
  'bbc-com--rd-bbc-1',
  'money-cnn-com--rd-cnn',
  'arstechnica-com--rd-ars-1',
  'breitbart-com--rd-breitbart',
  'washingtonpost-com--rd-wapo-1',
];

const darkPages = {
  'near-black': '<style>body { background: #0e1013; color: #e8e6e1 }</style>',
  'slate, in a lighter box': `<style>
    html { background: #1d242c } body { color: #dfe3e8 } .article-body { background: rgb(255 255 255 / 0.06) }
  </style>`,
};

/** WCAG 2.2: 1.4.11 for the mark, 1.4.3 for the text. */
const leastMark = 3;
const leastText = 4.5;

/** The least contrasts over the highlighted sentences of a page; `ofPage` is that of the page's own text without us. */
interface Measured {
  readonly mark: number;
  readonly text: number;
  readonly ofPage: number;
  readonly sentences: number;
}

describe('on dark pages', () => {
  it.each(Object.entries(darkPages))('%s: every highlight is seen, and its text read', async (name, head) => {
    const address = stage.publish(`/2026/11/18/${name.slice(0, 5)}`, articlePage({ ...ferryArticle, head }));
    await holdsEverywhere(await stage.visit(address));
  });
});

describe.skipIf(folder === undefined)('on stored pages', () => {
  it.each(storedPages)('%s: every highlight is seen, and its text read', async (name) => {
    const address = stage.publish(`/2026/11/18/${name}`, readFileSync(`${folder ?? ''}/${name}.html`, 'utf8'));
    const page = await stage.context.newPage();
    await page.route('**/*', (route) => (route.request().url() === address ? route.continue() : route.abort()));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await holdsEverywhere(page);
  });
});

async function holdsEverywhere(page: Page): Promise<void> {
  await untilHighlighted(page);
  for (const palette of palettes) {
    for (const highlightStyle of highlightStyles) {
      await changeSettings(stage.browser, { palette, highlightStyle });
      // One after another they differ in one of the two at least.
      const look = {
        thickness: highlightStyle === 'background' ? '1px' : '2px',
        hasGround: highlightStyle !== 'underline',
      };
      await eventually(async () => expect(await lookOf(page)).toEqual(look));
      const { mark, text, ofPage, sentences } = await page.evaluate(measure);
      const where = `${palette}, ${highlightStyle}`;
      expect(sentences, where).toBeGreaterThan(0);
      expect(mark, where).toBeGreaterThanOrEqual(leastMark);
      // Text that the page itself has hardly readable cannot be made readable by paint.
      expect(text, where).toBeGreaterThanOrEqual(Math.min(leastText, ofPage));
    }
  }
}

function lookOf(page: Page): Promise<{ thickness: string; hasGround: boolean }> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.body, '::highlight(claimlight-sourced)');
    return { thickness: style.textDecorationThickness, hasGround: style.backgroundColor !== 'rgba(0, 0, 0, 0)' };
  });
}

/** Runs in the page: what stands behind each highlighted sentence, with every look that a highlight can have there. */
function measure(): Measured {
  type Colour = readonly [number, number, number, number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour: string): Colour => {
    if (canvas === null) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a]: Colour, ground: Colour): Colour => {
    const mix = (top: number, below: number): number => top * a + below * (1 - a);
    return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
  };
  const behind = (element: Element | null): Colour => {
    if (element === null) return read('Canvas');
    const colour = read(getComputedStyle(element).backgroundColor);
    return colour[3] === 1 ? colour : over(colour, behind(element.parentElement));
  };
  const luminance = ([r, g, b]: Colour): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const least = { mark: Infinity, text: Infinity, ofPage: Infinity, sentences: 0 };
  const states = ['claim', 'sourced', 'unsourced', 'promotional', 'changed'];
  for (const range of CSS.highlights.get('claimlight-claim') ?? []) {
    const { startContainer } = range as Range;
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    if (element === null || (range as Range).getClientRects().length === 0) continue;
    least.sentences++;
    const page = behind(element);
    const words = read(getComputedStyle(element).color);
    least.ofPage = Math.min(least.ofPage, contrast(words, page));
    const focus = read(getComputedStyle(element, '::highlight(claimlight-focus)').backgroundColor);
    for (const state of states) {
      const style = getComputedStyle(element, `::highlight(claimlight-${state})`);
      const ground = over(read(style.backgroundColor), page);
      least.mark = Math.min(least.mark, contrast(read(style.textDecorationColor), page));
      least.text = Math.min(least.text, contrast(words, ground), contrast(words, over(focus, ground)));
    }
  }
  return least;
}
