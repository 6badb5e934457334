import type { Page } from 'playwright-core';
import { contrast, readPng, type Colour, type Picture } from './picture.ts';

/** Where a piece of text stands in the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same place thrice: what the page has behind its text, the page without us, and the page with our marks. */
export interface Shots {
  readonly ground: Picture;
  readonly text: Picture;
  readonly marked: Picture;
  readonly clip: Box;
}

/** The least contrasts of a marked piece of text, all of them of pixels. */
export interface Contrasts {
  /** Of the line under the text, to the page and to the ground that we painted. */
  readonly mark: number;
  readonly markOnOwn: number;
  /** Of the line above the text. */
  readonly above: number;
  /** Of the text, on the ground that we painted; and without us. */
  readonly text: number;
  readonly ofPage: number;
}

/** How far around the text a mark may be painted. */
const margin = 12;

export async function shoot(page: Page, boxes: readonly Box[]): Promise<Shots> {
  const clip = around(boxes);
  const picture = async (): Promise<Picture> => readPng(await page.screenshot({ clip, animations: 'disabled' }));
  const marked = await picture();
  await page.evaluate(takeMarksOff);
  const text = await picture();
  await page.evaluate(hideText);
  const ground = await picture();
  await page.evaluate(putBack);
  return { ground, text, marked, clip };
}

function around(boxes: readonly Box[]): Box {
  const x = Math.floor(Math.min(...boxes.map((box) => box.x)));
  const y = Math.floor(Math.min(...boxes.map((box) => box.y))) - margin;
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) + margin - y };
}

interface PageWithMarks {
  marks?: [string, Highlight][];
}

function takeMarksOff(): void {
  (globalThis as PageWithMarks).marks = [...CSS.highlights];
  CSS.highlights.clear();
}

/** In a sheet that no element holds: the page's DOM stays as it is. */
function hideText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { color: transparent !important; -webkit-text-fill-color: transparent !important; forced-color-adjust: none; text-shadow: none !important; transition: none !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}

function putBack(): void {
  document.adoptedStyleSheets.pop();
  for (const [name, marks] of (globalThis as PageWithMarks).marks ?? []) CSS.highlights.set(name, marks);
}

type Spot = readonly [x: number, y: number];

/** Wider than a dash with its gap, or a wave: each stretch of a line has some of its full colour. */
const stretch = 16;

export function contrastsOf(shots: Shots, box: Box): Contrasts {
  const { ground, text, marked } = shots;
  const { left, right, top, bottom } = edges(shots, box);
  const own = ownGround(shots, box);
  const isLetter = (spot: Spot): boolean => contrast(text.at(...spot), ground.at(...spot)) > 1.02;
  const best = (spots: readonly Spot[], of: (spot: Spot) => number): number => Math.max(0, ...spots.map(of));
  const line = (from: number, to: number, of: (spot: Spot) => number): number => {
    const starts = Array.from({ length: Math.floor((right - left) / stretch) }, (_, index) => left + index * stretch);
    return Math.min(
      ...starts.map((start) =>
        best(
          spots(start, start + stretch, from, to).filter((spot) => !isLetter(spot)),
          of,
        ),
      ),
    );
  };
  const toPage = (spot: Spot): number => contrast(marked.at(...spot), ground.at(...spot));
  const toOwn = (spot: Spot): number => (toPage(spot) < 1.6 ? 0 : contrast(marked.at(...spot), own));
  const letters = spots(left, right, top, bottom).filter(isLetter);
  const foot = bottom - Math.floor(box.height / 4);
  return {
    mark: line(foot, bottom + margin, toPage),
    markOnOwn: line(foot, bottom + margin, toOwn),
    above: line(top - 3, top + 3, toPage),
    text: best(letters, (spot) => contrast(marked.at(...spot), own)),
    ofPage: best(letters, (spot) => contrast(text.at(...spot), ground.at(...spot))),
  };
}

/** Every colour that is painted in the text and under it. */
export function coloursIn(shots: Shots, box: Box): Set<string> {
  const { left, right, top, bottom } = edges(shots, box);
  return new Set(spots(left, right, top, bottom + margin).map((spot) => shots.marked.at(...spot).join()));
}

/** True if between the letters of a marked text the page is as it is without the mark. */
export function keepsGround(shots: Shots, box: Box): boolean {
  const own = ownGround(shots, box);
  const { left, right, top, bottom } = edges(shots, box);
  const unmarked = spots(left, right, top + 3, bottom - 3).map((spot) => shots.ground.at(...spot).join());
  return unmarked.filter((colour) => colour === own.join()).length > unmarked.length / 2;
}

/** What a mark's line is, by its pixels alone, whatever their colour. */
export function shapeOf(shots: Shots, box: Box): string {
  const rows = lineRows(shots, box);
  const shares = rows.map((row) => row.filter(Boolean).length / row.length);
  const full = shares.flatMap((share, index) => (share > 0.9 ? [index] : []));
  const broken = rows.filter((_, index) => (shares[index] ?? 0) > 0.1 && (shares[index] ?? 0) <= 0.9);
  if (full.length > 0) return (full.at(-1) ?? 0) - (full[0] ?? 0) >= full.length ? 'double' : 'solid';
  if (broken.length === 0) return 'none';
  if (broken.length > 2) return 'wavy';
  return Math.max(...broken.map(longestRun)) > 2 ? 'dashed' : 'dotted';
}

/** Which pixels between and under the letters' feet belong to the line, row by row. */
function lineRows(shots: Shots, box: Box): boolean[][] {
  const { ground, text, marked } = shots;
  const { left, right, bottom } = edges(shots, box);
  const own = ownGround(shots, box);
  // Fonts put up to 0.3 of their height below the letters' feet, and in forced colours the line begins right there.
  const foot = bottom - Math.ceil(box.height / 3);
  const rows = Array.from({ length: bottom + margin - foot }, (_, index) =>
    spots(left + 1, right - 1, foot + index, foot + index + 1).filter(
      (spot) => contrast(text.at(...spot), ground.at(...spot)) < 1.02,
    ),
  );
  const isOwn = (spot: Spot): boolean => marked.at(...spot).join() === own.join();
  const lastOwn = rows.findLastIndex((row) => row.filter(isOwn).length > row.length / 2);
  return rows.map((row, index) =>
    row.map((spot) => contrast(marked.at(...spot), index <= lastOwn ? own : ground.at(...spot)) > 2),
  );
}

function longestRun(row: readonly boolean[]): number {
  let run = 0;
  return Math.max(...row.map((isLine) => (run = isLine ? run + 1 : 0)));
}

/** The commonest colour between the letters. */
function ownGround(shots: Shots, box: Box): Colour {
  const { left, right, top, bottom } = edges(shots, box);
  const counts = new Map<string, number>();
  for (const spot of spots(left, right, top + 3, bottom - 3)) {
    const colour = shots.marked.at(...spot).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[commonest] = ['0,0,0']] = [...counts].toSorted(([, a], [, b]) => b - a);
  const [r = 0, g = 0, b = 0] = commonest.split(',').map(Number);
  return [r, g, b];
}

function edges({ clip }: Shots, box: Box): { left: number; right: number; top: number; bottom: number } {
  return {
    left: Math.ceil(box.x - clip.x),
    right: Math.floor(box.x + box.width - clip.x),
    top: Math.round(box.y - clip.y),
    bottom: Math.round(box.y + box.height - clip.y),
  };
}

function spots(left: number, right: number, top: number, bottom: number): Spot[] {
  const columns = Array.from({ length: Math.max(0, right - left) }, (_, index) => left + index);
  return Array.from({ length: Math.max(0, bottom - top) }, (_, index) => top + index).flatMap((y) =>
    columns.map((x): Spot => [x, y]),
  );
}
