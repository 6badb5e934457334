import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { highlightColours } from '../../highlights/highlight-css.ts';
import { highlightStyles, palettes, type HighlightStyle, type Palette } from '../../highlights/highlight-look.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { Settings } from '../../settings/settings.ts';
import { needs } from '../needs.ts';
import { sharedPath } from '../shared-folder.ts';
import { articlePage, ferryArticle } from './newspaper.ts';
import { coloursIn, contrastsOf, keepsGround, shapeOf, shoot, type Box, type Shots } from './paint.ts';
import { parse } from './picture.ts';
import { changeSettings, eventually, untilHighlighted, useStage } from './stage.ts';

const stage = useStage({ asksElsewhere: true });
const folder = sharedPath('pages');

/**
 * Six newspapers. Of the first two the stored copy says what stands behind the text, white both times; the other four
 * had it in stylesheets that were not stored, so theirs is the browser's white. The copies of no other newspaper say
 * it.
 */
const storedPages = [
  'cnn-com--n4k-cnn-001',
  'wired-com--n4k-wired-001',
  'nytimes-com--rd-nytimes-1',
  'bbc-com--rd-bbc-1',
  'arstechnica-com--rd-ars-1',
  'washingtonpost-com--rd-wapo-1',
];

/** The colour of the text is set in another place each time: a mark may not depend on where. */
const inventedPages = {
  'near-black, set on the paragraphs': 'html { background: #0e1013 } p { color: #e8e6e1 }',
  'slate, set on the main part': 'html { background: #1d242c } main { color: #dfe3e8 }',
  'a dark section in a light page': '.article-body { background: #17191c; color: #eceae5 }',
  'a light section in a dark page':
    'body { background: #17191c; color: #eceae5 } .article-body { background: #fdfcf9; color: #222 }',
  'a dark picture under the text': '.article-body { background: linear-gradient(90deg, #000, #222); color: #fff }',
};

/** As near to the middle as pages go; there the mark holds 3:1 to the page, and a little less to its own ground. */
const farPages = {
  'slate in a lighter box':
    'html { background: #1d242c } body { color: #dfe3e8 } .article-body { background: rgb(255 255 255 / 0.06) }',
  'sepia, half transparent': 'main { background: rgb(232 215 175 / 0.5); color: #3b2f20 }',
};
const leastOnFarGround = 2.6;

/** WCAG 2.2: 1.4.11 for the mark, 1.4.3 for the text. */
const leastMark = 3;
const leastText = 4.5;

const states = Object.keys(highlightColours.standard) as (keyof typeof highlightColours.standard)[];

describe('on invented pages', () => {
  const publish = (name: string, style: string): string =>
    stage.publish(
      `/2026/11/18/${name.replace(/\W+/g, '-')}`,
      articlePage({ ...ferryArticle, head: `<style>${style}</style>` }),
    );
  it.each(Object.entries(inventedPages))('%s: every highlight is seen, and its text read', async (name, style) => {
    await holdsEverywhere(await stage.visit(publish(name, style)));
  });
  it.each(Object.entries(farPages))('%s: every highlight is seen, and its text read', async (name, style) => {
    await holdsEverywhere(await stage.visit(publish(name, style)), leastOnFarGround);
  });
});

describe('on stored pages', needs(folder, '../shared/pages'), () => {
  it.each(storedPages)('%s: every highlight is seen, and its text read', async (name) => {
    const address = stage.publish(`/2026/11/18/${name}`, readFileSync(`${folder ?? ''}/${name}.html`, 'utf8'));
    const page = await stage.context.newPage();
    await page.route('**/*', (route) => (route.request().url() === address ? route.continue() : route.abort()));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await holdsEverywhere(page);
  });
});

/** Of each state by the pixels of its line. */
const shapes: Readonly<Record<string, string>> = {
  'claimlight-claim': 'dotted',
  'claimlight-sourced': 'solid',
  'claimlight-unsourced': 'wavy',
  'claimlight-promotional': 'double',
  'claimlight-changed': 'dashed',
};

describe.each(['light', 'dark'] as const)('the preview in the settings, %s', (colorScheme) => {
  it('shows each mark on a light page and on a dark one as it will be, and follows each choice', async () => {
    const page = await stage.browser.open('options.html');
    await page.locator('.preview').waitFor();
    await page.emulateMedia({ colorScheme });
    for (const palette of palettes) {
      for (const highlightStyle of highlightStyles) {
        await dress(page, palette, highlightStyle);
        const lines = await page.evaluate(firstLines);
        expect(lines).toHaveLength(2 * states.length);
        const boxes = lines.map(({ box }) => box);
        const shots = await shoot(page, boxes);
        for (const { state, box } of lines) {
          const where = `${state} at ${box.x}, ${palette}, ${highlightStyle}`;
          const { mark, markOnOwn, text } = contrastsOf(shots, box);
          expect(Math.min(mark, markOnOwn), where).toBeGreaterThanOrEqual(leastMark);
          expect(text, where).toBeGreaterThanOrEqual(leastText);
          expect(shapeOf(shots, box), where).toBe(shapes[state]);
          expect(coloursIn(shots, box), where).toContain(parse(highlightColours[palette][state]).join());
        }
      }
    }
  });
});

describe('told by the line alone', () => {
  it.each([
    ['on the screen', {}],
    ['in forced colours', { forcedColors: 'active' }],
    ['in forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
    ['in print', { media: 'print' }],
  ] as const)('%s, in every style', async (_, media) => {
    const page = await stage.read(stage.publish('/2026/11/18/shapes', articlePage(ferryArticle)));
    await page.evaluate(paintPieces, { states, isFocused: false });
    for (const highlightStyle of highlightStyles) {
      await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
      await dress(page, 'standard', highlightStyle);
      await page.emulateMedia(media);
      const { shots, boxes } = await shootStates(page, false);
      const seen = states.map((state, index) => [state, shapeOf(shots, boxes[index] as Box)]);
      expect(Object.fromEntries(seen), highlightStyle).toEqual(shapes);
      if ('forcedColors' in media) {
        expect(boxes.map((box) => keepsGround(shots, box))).toEqual(states.map(() => true));
      }
    }
  });

  it('on paper: the printed file has every tag’s line in its colour', async () => {
    const page = await stage.read(stage.publish('/2026/11/18/paper', articlePage(ferryArticle)));
    await page.evaluate(paintPieces, { states, isFocused: false });
    await dress(page, 'standard', 'both');
    await page.evaluate(paintPieces, { states, isFocused: true });
    // The wave is printed as a picture.
    const drawn = Object.entries(highlightColours.standard).filter(([state]) => state !== 'claimlight-unsourced');
    expect(await coloursOnPaper(page)).toEqual(expect.arrayContaining(drawn.map(([, colour]) => colour)));
  });
});

// Each page has to be read first.
beforeEach(() => changeSettings(stage.browser, {}));

async function holdsEverywhere(page: Page, leastOnOwn = leastMark): Promise<void> {
  await untilHighlighted(page);
  await page.evaluate(paintPieces, { states, isFocused: false });
  for (const palette of palettes) {
    for (const highlightStyle of highlightStyles) {
      await dress(page, palette, highlightStyle);
      for (const isFocused of [false, true]) {
        const { shots, boxes } = await shootStates(page, isFocused);
        boxes.forEach((box, index) => {
          const where = `${states[index] ?? ''}, ${palette}, ${highlightStyle}${isFocused ? ', focused' : ''}`;
          const { mark, markOnOwn, above, text, ofPage } = contrastsOf(shots, box);
          expect(mark, where).toBeGreaterThanOrEqual(leastMark);
          expect(markOnOwn, where).toBeGreaterThanOrEqual(leastOnOwn);
          if (isFocused) expect(above, where).toBeGreaterThanOrEqual(leastMark);
          // Text that the page itself has hardly readable cannot be made readable by paint.
          expect(text, where).toBeGreaterThanOrEqual(Math.min(leastText, ofPage));
        });
      }
    }
  }
}

/** Again where the page has moved meanwhile, or been read and painted anew. */
async function shootStates(page: Page, isFocused: boolean): Promise<{ shots: Shots; boxes: readonly Box[] }> {
  const boxes = await page.evaluate(paintPieces, { states, isFocused });
  const shots = await shoot(page, boxes);
  const after = await page.evaluate(
    (names) =>
      names.flatMap((name) =>
        ([...(CSS.highlights.get(name) ?? [])] as Range[]).map((range) => {
          const { x, y } = range.getBoundingClientRect();
          return { x, y };
        }),
      ),
    states,
  );
  const hasStayed = JSON.stringify(after) === JSON.stringify(boxes.map(({ x, y }) => ({ x, y })));
  return hasStayed ? { shots, boxes } : shootStates(page, isFocused);
}

/** Ours would be put back over what is painted here: of a site that is not to be read nothing is. */
const sites: Settings['sites'] = { mode: 'never-listed', only: [], never: ['courier.localhost'] };

/** Has the extension give the page a look, and waits until it has. */
async function dress(page: Page, palette: Palette, highlightStyle: HighlightStyle): Promise<void> {
  await changeSettings(stage.browser, { palette, highlightStyle, sites });
  const look = {
    colour: highlightColours[palette]['claimlight-sourced'],
    thickness: highlightStyle === 'background' ? '1px' : '2px',
    hasGround: highlightStyle !== 'underline',
  };
  await eventually(async () => expect(await lookOf(page)).toEqual(look));
}

function lookOf(page: Page): Promise<object> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.body, '::highlight(claimlight-sourced)');
    const [, ...parts] = /rgb\((\d+), (\d+), (\d+)\)/.exec(style.textDecorationColor) ?? [];
    return {
      colour: `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`,
      thickness: style.textDecorationThickness,
      hasGround: style.backgroundColor !== 'rgba(0, 0, 0, 0)',
    };
  });
}

/**
 * Runs in the page: paints pieces of one highlighted line, each in another state, with the names and the stylesheet
 * that the extension has given the page, and tells where they stand.
 */
function paintPieces({ states, isFocused }: { states: readonly HighlightName[]; isFocused: boolean }): Box[] {
  const letters = 13;
  const pieceOf = (text: Node, index: number, from: number): Range => {
    const piece = new Range();
    piece.setStart(text, from + index * letters);
    piece.setEnd(text, from + (index + 1) * letters);
    return piece;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const marked = [...CSS.highlights].flatMap(([, ranges]) => [...ranges] as Range[]);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const { length } = text as Text;
    if (!marked.some((range) => range.intersectsNode(text))) continue;
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let from = 0; from + letters * states.length < length; from += letters) {
      const pieces = states.map((_, index) => pieceOf(text as Text, index, from));
      const boxes = pieces.flatMap((piece) => [...piece.getClientRects()]);
      if (boxes.length !== pieces.length || boxes.some(({ width }) => width < 40)) continue;
      CSS.highlights.clear();
      pieces.forEach((piece, index) => CSS.highlights.set(states[index] ?? '', new Highlight(piece)));
      const focus = new Highlight(...(isFocused ? pieces : []));
      focus.priority = states.length;
      CSS.highlights.set('claimlight-focus', focus);
      return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
    }
  }
  throw new Error('no line of a highlighted sentence is long enough');
}

/** Runs in the settings page: where the first line of each part of the preview stands. */
function firstLines(): { state: keyof typeof highlightColours.standard; box: Box }[] {
  const parts = [...document.querySelectorAll<HTMLElement>('.preview [data-paint]')];
  parts[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return parts.map((part) => {
    const { x = 0, y = 0, width = 0, height = 0 } = part.getClientRects()[0] ?? {};
    return { state: part.dataset.paint as keyof typeof highlightColours.standard, box: { x, y, width, height } };
  });
}

/** The colours of the vector drawing that a printer is given. */
async function coloursOnPaper(page: Page): Promise<string[]> {
  const session = await stage.context.newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {});
  const drawing = streamsOf(Buffer.from(data, 'base64')).join('\n');
  const colours = [...drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)].map(([, ...parts]) =>
    parts.map((part) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    ),
  );
  return [...new Set(colours.map((parts) => `#${parts.join('')}`))];
}

function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('endstream', at);
    try {
      streams.push(inflateSync(pdf.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not a packed stream.
    }
    at = end;
  }
  return streams;
}
