import type { Browser, Page } from 'playwright-core';
import { judge } from '../../../claims/judge.ts';
import type { ArticleToJudge } from '../../../claims/model/judged-article.ts';
import { bundle } from '../../bundle.ts';
import { longestTask, medianOf, threadTimer } from './thread-time.ts';

declare const tool: { run(answer?: string): unknown; asked?(): ArticleToJudge };

const tools = ['claimlight', 'readability', 'defuddle'] as const;
export type Tool = (typeof tools)[number];

/** Milliseconds of the page's own thread. */
export interface Cost {
  /** In a page that has never run the tool: its script evaluated, and the page read once. */
  readonly cold: number;
  /** The page read again, when the engine knows the tool. */
  readonly warm: number;
}

export type Scripts = Readonly<Record<Tool, string>>;

const warmUps = 10;
const warmRounds = 10;

export async function loadScripts(): Promise<Scripts> {
  const [claimlight, readability, defuddle] = await Promise.all(
    ['./ours-in-page.ts', './readability-in-page.ts', './defuddle-in-page.ts'].map((module) =>
      bundle(new URL(module, import.meta.url), { minify: true }),
    ),
  );
  return { claimlight: claimlight ?? '', readability: readability ?? '', defuddle: defuddle ?? '' };
}

/** What each tool costs on one page, each time in fresh ones of its own, one tool after the other. */
export async function costsOf(
  browser: Browser,
  html: string,
  scripts: Scripts,
  rounds: number,
): Promise<Record<Tool, Cost> & { readonly longestTask: number }> {
  const answer = await answerOf(browser, html, scripts.claimlight);
  const costs = { claimlight: [], readability: [], defuddle: [] } as Record<Tool, Cost[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of tools)
      costs[name].push(await inFreshPage(browser, html, (page) => costIn(page, scripts[name], answer)));
  const longest = await inFreshPage(browser, html, (page) =>
    longestTask(page, () => runIn(page, scripts.claimlight, answer)),
  );
  const median = (name: Tool): Cost => ({
    cold: medianOf(costs[name].map(({ cold }) => cold)),
    warm: medianOf(costs[name].map(({ warm }) => warm)),
  });
  return {
    claimlight: median('claimlight'),
    readability: median('readability'),
    defuddle: median('defuddle'),
    longestTask: longest,
  };
}

async function costIn(page: Page, script: string, answer: string): Promise<Cost> {
  const time = await threadTimer(page);
  const start = await time();
  await runIn(page, script, answer);
  const cold = (await time()) - start;
  await repeat(page, warmUps, answer);
  const again = await time();
  await repeat(page, warmRounds, answer);
  return { cold, warm: ((await time()) - again) / warmRounds };
}

async function runIn(page: Page, script: string, answer: string): Promise<void> {
  await page.evaluate(script);
  await repeat(page, 1, answer);
}

async function repeat(page: Page, times: number, answer: string): Promise<void> {
  await page.evaluate(
    async ([times, answer]) => {
      for (let time = 0; time < times; time++) await tool.run(answer);
    },
    [times, answer] as const,
  );
}

/** What the background would answer. */
function answerOf(browser: Browser, html: string, script: string): Promise<string> {
  return inFreshPage(browser, html, async (page) => {
    await page.evaluate(script);
    const article = await page.evaluate(async () => {
      await tool.run();
      return tool.asked?.();
    });
    return JSON.stringify({ ...(article ? judge(article, false) : {}), milliseconds: 0 });
  });
}

async function inFreshPage<Result>(
  browser: Browser,
  html: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // Without the page's own scripts, which would do other work each time.
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "script-src 'none'",
    };
    await page.route('**', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: html, headers })
        : route.abort(),
    );
    await page.goto('https://news.example/2026/11/18/an-article-of-the-newspaper', { waitUntil: 'load' });
    await page.waitForTimeout(300);
    return await work(page);
  } finally {
    await context.close();
  }
}
