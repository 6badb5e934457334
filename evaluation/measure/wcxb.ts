import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Evaluation } from '../evaluate.ts';
import { byHalf, halfOf } from './halves.ts';
import { withReadingTab } from './reading-tab.ts';

const pageSchema = z.object({
  id: z.string(),
  url: z.string().optional(),
  type: z.string(),
  /** The main text; a page may have none. */
  text: z.string().default(''),
});

interface Row {
  /** The page's file, without its ending. */
  readonly name: string;
  readonly type: string;
  readonly isNews: boolean;
  readonly f1: number;
  readonly hasText: boolean;
}

/**
 * Pages of the Web Content eXtraction Benchmark: how well their text is read, by type, and how many of each are taken
 * for news. Type `article` should be; the others should not. Lists the pages at hand; of those kept aside only figures
 * are told.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  const rows = await withReadingTab(async (read) => {
    const all: Row[] = [];
    for (const name of names.sort()) {
      const { id, url, type, text } = pageSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
      const html = gunzipSync(readFileSync(join(folder, `${name}.html.gz`))).toString('utf8');
      const page = await read({ html, url: url ?? `https://stored-page.example/${id}` });
      all.push({ name, type, isNews: page.detection.isNews, f1: wordF1(page.text, text), hasText: page.text !== '' });
    }
    return all;
  });
  const figures = { ...figuresOf(rows), halves: byHalf(rows, ({ name }) => name, figuresOf) };
  const lines = rows
    .filter(({ name }) => halfOf(name) === 'atHand')
    .map(({ name, type, isNews, f1 }) => `${name.padEnd(8)} ${type.padEnd(14)} ${isNews ? 'news' : '    '} ${f1}`);
  const totals = Object.keys(figures.f1).map(
    (type) => `${type.padEnd(19)} ${figures.activated[type]} news, word F1 ${figures.f1[type]}`,
  );
  return { table: [...lines, ...totals].join('\n'), figures };
}

interface Figures {
  /** Mean word F1 of each type. */
  readonly f1: Readonly<Record<string, number>>;
  /** Shares taken for news, by type; `others` are all types but articles and forums. */
  readonly activated: Readonly<Record<string, number>>;
  /** Articles in which no text was found. */
  readonly withoutText: number;
}

function figuresOf(rows: readonly Row[]): Figures {
  const byType = new Map([...Map.groupBy(rows, ({ type }) => type)].sort());
  const meanOf = (value: (row: Row) => number): Record<string, number> =>
    Object.fromEntries([...byType].map(([type, of]) => [type, mean(of.map(value))]));
  const others = rows.filter(({ type }) => type !== 'article' && type !== 'forum');
  return {
    f1: meanOf(({ f1 }) => f1),
    activated: {
      ...meanOf(({ isNews }) => Number(isNews)),
      others: mean(others.map(({ isNews }) => Number(isNews))),
    },
    withoutText: rows.filter(({ type, hasText }) => type === 'article' && !hasText).length,
  };
}

/** F1 over the words of two texts as bags, in lower case; 1 if both are empty. */
export function wordF1(read: string, expected: string): number {
  const [ours, theirs] = [bagOf(read), bagOf(expected)];
  const [total, totalExpected] = [sizeOf(ours), sizeOf(theirs)];
  if (total + totalExpected === 0) return 1;
  let shared = 0;
  for (const [word, count] of ours) shared += Math.min(count, theirs.get(word) ?? 0);
  return round((2 * shared) / (total + totalExpected));
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function mean(values: readonly number[]): number {
  return round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
