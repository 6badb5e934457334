import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { bundle } from '../../bundle.ts';
import type { Tool } from './fresh-page.ts';

declare const drawCosts: (points: readonly CostPoint[]) => string;

export interface CostPoint {
  readonly tool: Tool;
  readonly state: 'cold' | 'warm';
  readonly words: number;
  readonly milliseconds: number;
}

const folder = new URL('../../../.output/bench/', import.meta.url);

/** Draws what reading costs by the page's size; gives the file's path from the repository's root. */
export async function drawCostsOf(browser: Browser, points: readonly CostPoint[]): Promise<string> {
  const page = await browser.newPage();
  await page.evaluate(await bundle(new URL('./cost-plot-in-page.ts', import.meta.url)));
  const svg = await page.evaluate((points) => drawCosts(points), points);
  await page.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('reading.svg', folder), svg);
  return '.output/bench/reading.svg';
}
