import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import type { Evaluation } from '../evaluate.ts';
import { storedPages } from '../measure/stored-pages.ts';
import { drawCostsOf, type CostPoint } from './reading/cost-plot.ts';
import { costsOf, loadScripts, type Cost, type Scripts, type Tool } from './reading/fresh-page.ts';
import { liveCosts } from './reading/live-page.ts';
import { pageOfWords } from './reading/sized-page.ts';
import { medianOf } from './reading/thread-time.ts';
import { scriptBytes, visitCosts, type VisitedPage } from './reading/visits.ts';

const sizes = [1000, 3000, 10_000, 30_000, 100_000];
/** Each costs a dozen fresh pages. */
const mostPages = Number(process.env.CLAIMLIGHT_PAGES ?? 40);
const rounds = 3;

/**
 * What reading costs a page, in processor time of its own thread: cold and warm beside Readability and Defuddle, by the
 * page's size, drawn; what a visit costs beyond one without us; and an hour of a live page. Other builds are visited
 * beside this one if `CLAIMLIGHT_BESIDE` names their folder; `CLAIMLIGHT_PAGES` limits the stored pages.
 */
export async function benchReading(): Promise<Evaluation> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--headless=new'] });
  try {
    const scripts = await loadScripts();
    const articles = pagesOf('news-article');
    const read = await readingCosts(browser, articles, scripts);
    const bySize = await costsBySize(browser, scripts);
    const picture = await drawCostsOf(browser, bySize.points);
    const visits = await visitCosts(articles, process.env.CLAIMLIGHT_BESIDE);
    const others = await visitCosts(pagesOf('not-article'), undefined);
    const live = await liveCosts();
    const figures = {
      pages: articles.length,
      ...read,
      longestTask: bySize.longestTask,
      bytes: scriptBytes(),
      visits,
      noArticle: others.now?.task ?? NaN,
      ...live,
    };
    return { table: tableOf(bySize.points, figures, picture), figures };
  } finally {
    await browser.close();
  }
}

function pagesOf(kind: 'news-article' | 'not-article'): VisitedPage[] {
  const stored = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
  if (!existsSync(stored)) return [{ url: 'https://news.example/2026/11/18/a-page', html: pageOfWords(1000) }];
  const pages = storedPages(stored).filter((page) => page.kind === kind && page.lang?.startsWith('en') === true);
  return pages.slice(0, mostPages).map((page) => ({ url: page.servedUrl, html: page.html() }));
}

interface Ratios {
  /** Ours to Readability's and to Defuddle's: the median of the pages' ratios. */
  readonly cold: { readonly readability: number; readonly defuddle: number };
  readonly warm: { readonly readability: number; readonly defuddle: number };
}

async function readingCosts(browser: Browser, pages: readonly VisitedPage[], scripts: Scripts): Promise<Ratios> {
  const all: Record<Tool, Cost>[] = [];
  for (const { html } of pages) all.push(await costsOf(browser, html, scripts, 1));
  const ratio = (state: keyof Cost, to: Tool): number =>
    medianOf(all.map((costs) => costs.claimlight[state] / costs[to][state]));
  return {
    cold: { readability: ratio('cold', 'readability'), defuddle: ratio('cold', 'defuddle') },
    warm: { readability: ratio('warm', 'readability'), defuddle: ratio('warm', 'defuddle') },
  };
}

async function costsBySize(
  browser: Browser,
  scripts: Scripts,
): Promise<{ readonly points: readonly CostPoint[]; readonly longestTask: Readonly<Record<number, number>> }> {
  const points: CostPoint[] = [];
  const longestTask: Record<number, number> = {};
  for (const words of sizes) {
    const { longestTask: longest, ...costs } = await costsOf(browser, pageOfWords(words), scripts, rounds);
    longestTask[words] = longest;
    for (const [tool, { cold, warm }] of Object.entries(costs) as [Tool, Cost][])
      points.push(
        { tool, words, state: 'cold', milliseconds: cold },
        { tool, words, state: 'warm', milliseconds: warm },
      );
  }
  return { points, longestTask };
}

function tableOf(points: readonly CostPoint[], figures: object, picture: string): string {
  const lines = points.map(
    ({ tool, words, state, milliseconds }) =>
      `${tool.padEnd(12)} ${state} ${String(words).padStart(7)} words ${milliseconds.toFixed(1).padStart(8)} ms`,
  );
  const others = Object.entries(figures).map(([name, value]) => `${name}: ${JSON.stringify(value, rounded)}`);
  return [...lines, ...others, `drawn in ${picture}`].join('\n');
}

function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
