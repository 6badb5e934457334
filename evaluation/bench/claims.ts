import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import type { ClaimsBench, Tool } from './claims-in-page.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';

declare const claimsBench: ClaimsBench;

const words = 1500;
/** So many that the median is that of code the browser has compiled; the first round is told beside it. */
const rounds = 100;

/** From sentences to claims in Chromium, one article of 1,500 words, beside two libraries that read the same text. */
export async function benchClaims(): Promise<Evaluation> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundle(new URL('./claims-in-page.ts', import.meta.url)));
    const articles = Array.from({ length: rounds }, (_, round) => articleOfRound(round));
    const times = async (tool: Tool): Promise<readonly number[]> =>
      page.evaluate(([name, all]) => claimsBench.time(name, all), [tool, articles] as const);
    const results = {
      claimlight: await times('claimlight'),
      'wink-nlp': await times('wink-nlp'),
      compromise: await times('compromise'),
    };
    return summarize(results);
  } finally {
    await browser.close();
  }
}

/** The sample article's paragraphs, over and over up to 1,500 words, with figures of this round only. */
function articleOfRound(round: number): string[] {
  const html = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
  const paragraphs = [...html.matchAll(/<p>\s([\s\S]*?)<\/p>/g)].map(([, inner = '']) =>
    inner
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  const article: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = (paragraphs[at % paragraphs.length] ?? '').replaceAll(/\d+/g, (digits) =>
      String(Number(digits) + round + at),
    );
    article.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return article;
}

/** Milliseconds of a tool's rounds. */
interface Figures {
  readonly cold: number;
  readonly median: number;
  /** Its shortest round: what to compare where the machine is busy with something else. */
  readonly least: number;
}

function summarize(results: Readonly<Record<Tool, readonly number[]>>): Evaluation {
  const figures = Object.fromEntries(
    Object.entries(results).map(([tool, times]) => [
      tool,
      { cold: times[0] ?? 0, median: medianOf(times), least: Math.min(...times) },
    ]),
  ) as Record<Tool, Figures>;
  const ours = figures.claimlight.median;
  const lines = Object.entries(figures).map(
    ([tool, { cold, median, least }]) =>
      `${tool.padEnd(12)} median ${median.toFixed(2).padStart(8)} ms   least ${least.toFixed(2).padStart(8)} ms   first ${cold.toFixed(1).padStart(7)} ms   ${(median / ours).toFixed(1)} times ours`,
  );
  return { table: lines.join('\n'), figures };
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
