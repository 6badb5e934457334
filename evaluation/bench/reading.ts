import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import type { ReadingBench, Tool } from './reading-in-page.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';
import { storedPages } from '../measure/stored-pages.ts';

declare const readingBench: ReadingBench;

const rounds = 5;
const tools: readonly Tool[] = ['claimlight', 'readability'];

/**
 * From a page to its article's text, beside Readability: on the sample article, and on stored news pages where they
 * are.
 */
export async function benchReading(): Promise<Evaluation> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundle(new URL('./reading-in-page.ts', import.meta.url)));
    const medians: Record<Tool, number[]> = { claimlight: [], readability: [] };
    const pages = newsPages();
    for (const html of pages) {
      for (const tool of tools) {
        const { times } = await page.evaluate(([name, text, count]) => readingBench.time(name, text, count), [
          tool,
          html,
          rounds,
        ] as const);
        medians[tool].push(medianOf(times));
      }
    }
    const figures = {
      pages: pages.length,
      claimlight: medianOf(medians.claimlight),
      readability: medianOf(medians.readability),
    };
    const ratio = figures.readability / figures.claimlight;
    const table = `${figures.pages} pages; median of a page: claimlight ${figures.claimlight.toFixed(1)} ms, readability ${figures.readability.toFixed(1)} ms: ${ratio.toFixed(1)} times ours`;
    return { table, figures };
  } finally {
    await browser.close();
  }
}

function newsPages(): string[] {
  const sample = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
  const stored = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
  if (!existsSync(stored)) return [sample];
  return storedPages(stored)
    .filter(({ kind }) => kind === 'news-article')
    .map((page) => page.html());
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
