import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import type { Span } from '../../text/span.ts';
import type { BenchInPage, Timing, Tool } from './anchoring-in-page.ts';
import { bundle } from '../bundle.ts';
import { edits } from '../measure/edits.ts';
import type { Evaluation } from '../evaluate.ts';

declare const anchoringBench: BenchInPage;

const wordCounts = 10_000;
const annotationCount = 200;
/** The peers take seconds on the edited page: three rounds are enough for their median. */
const rounds: Readonly<Record<Tool, number>> = {
  claimlight: 9,
  'dom-anchor-text-quote': 3,
  '@apache-annotator/dom': 3,
};

/** Speed of anchoring beside its peers: 200 annotations on an invented page of 10,000 words, unchanged and edited. */
export async function benchAnchoring(): Promise<Evaluation> {
  const page = inventedPage();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.evaluate(await bundle(new URL('./anchoring-in-page.ts', import.meta.url)));
    const timeAll = async (blocks: readonly string[]) => {
      const timings = {} as Record<Tool, Timing>;
      await tab.evaluate(([described, spans]) => anchoringBench.describeAll(described, spans), [
        page.blocks,
        page.spans,
      ] as const);
      for (const tool of Object.keys(rounds) as Tool[]) {
        const args = [tool, blocks, rounds[tool]] as const;
        timings[tool] = await tab.evaluate(([name, shown, times]) => anchoringBench.time(name, shown, times), args);
      }
      return timings;
    };
    return summarize({ unchanged: await timeAll(page.blocks), 'every tenth edited': await timeAll(page.edited) });
  } finally {
    await browser.close();
  }
}

function summarize(results: Readonly<Record<string, Record<Tool, Timing>>>): Evaluation {
  const lines = Object.entries(results).flatMap(([page, timings]) =>
    Object.entries(timings).map(
      ([tool, { ms, found }]) =>
        `${page.padEnd(20)}${tool.padEnd(24)}${ms.toFixed(1).padStart(10)} ms  found ${found} of ${annotationCount}`,
    ),
  );
  const figures = Object.fromEntries(
    Object.entries(results).map(([page, timings]) => {
      const { claimlight, ...peers } = timings;
      const fastest = Math.min(...Object.values(peers).map(({ ms }) => ms));
      return [page, { ms: claimlight.ms, fastestPeerMs: fastest, timesFaster: fastest / claimlight.ms }];
    }),
  );
  return { table: lines.join('\n'), figures };
}

interface InventedPage {
  readonly blocks: readonly string[];
  readonly edited: readonly string[];
  readonly spans: readonly Span[];
}

/**
 * Paragraphs of five sentences of invented words, as frequent as in English: the word of rank n comes 1/n as often as
 * the first.
 */
function inventedPage(): InventedPage {
  const random = seededRandom(20240501);
  const vocabulary = Array.from({ length: 2000 }, () => inventedWord(random));
  const word = () => vocabulary[Math.floor(2000 ** random()) - 1] ?? '';
  const sentence = () =>
    `${Array.from({ length: 20 }, word)
      .join(' ')
      .replace(/^./, (first) => first.toUpperCase())}.`;
  const blocks = Array.from({ length: wordCounts / 100 }, () => Array.from({ length: 5 }, sentence).join(' '));
  const spans = spread(sentenceSpans(blocks));
  let text = blocks.join('\n');
  for (const [i, span] of spans.entries()) {
    if (i % 10 === 5) text = edits['typo of one character'](text, span, i)?.text ?? text;
  }
  return { blocks, spans, edited: text.split('\n') };
}

function sentenceSpans(blocks: readonly string[]): Span[] {
  return Array.from(blocks.join('\n').matchAll(/[^.\n]+\./g), (match) => {
    const start = match.index + (match[0].startsWith(' ') ? 1 : 0);
    return { start, end: match.index + match[0].length };
  });
}

function spread(spans: readonly Span[]): Span[] {
  return Array.from(
    { length: annotationCount },
    (_, i) => spans[Math.floor((i * spans.length) / annotationCount)],
  ).filter((span) => span !== undefined);
}

function inventedWord(random: () => number): string {
  const syllable = () => `${'bcdfglmnprstv'.charAt(random() * 13)}${'aeiou'.charAt(random() * 5)}`;
  return Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join('') + 'nrst'.charAt(random() * 6);
}

/** mulberry32 by T. Ettinger: the same page on every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
