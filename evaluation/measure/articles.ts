import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Evaluation } from '../evaluate.ts';
import type { ArticleInPage } from './article-in-page.ts';
import { byHalf, halfOf } from './halves.ts';
import { withReadingTab } from './reading-tab.ts';

const articleSchema = z.object({
  name: z.string(),
  url: z.string().nullable().optional(),
  lang: z.string(),
  title: z.string().nullable(),
  authors: z.nullable(z.array(z.string())),
  date: z.string().nullable(),
  text: z.nullable(z.string()),
});

type Article = z.infer<typeof articleSchema>;

/** Figures of one article, each a share; undefined where the article's own data do not tell. */
interface Row {
  readonly activated: number;
  readonly recall: number | undefined;
  readonly precision: number | undefined;
  readonly title: number | undefined;
  readonly authors: number | undefined;
  readonly authorsExact: number | undefined;
  readonly date: number | undefined;
}

/**
 * News pages with the text, title, authors and date that a parser written for their publisher found. Lists the pages at
 * hand; of those kept aside only figures are told.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => articleSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  const rows = await withReadingTab(async (read) => {
    const all: { article: Article; row: Row }[] = [];
    for (const article of articles) {
      const html = gunzipSync(readFileSync(join(folder, `${article.name}.html.gz`))).toString('utf8');
      const url = article.url ?? `https://stored-page.example/${encodeURIComponent(article.name)}`;
      all.push({ article, row: rowOf(article, await read({ html, url })) });
    }
    return all;
  });
  const languages = Map.groupBy(rows, ({ article }) => article.lang.slice(0, 2));
  const byLanguage = Object.fromEntries(
    [...languages]
      .sort()
      .map(([language, of]) => [language, { articles: of.length, ...meansOf(of.map(({ row }) => row)) }]),
  );
  const lines = rows
    .filter(({ article }) => halfOf(article.name) === 'atHand')
    .map(({ article, row }) => {
      const shares = Object.entries(row).map(([what, share]) => `${what} ${shown(share as number | undefined)}`);
      return [article.name.padEnd(44), ...shares].join('  ');
    });
  const halves = byHalf(
    rows,
    ({ article }) => article.name,
    (half) => meansOf(half.map(({ row }) => row)),
  );
  return { table: lines.join('\n'), figures: { ...meansOf(rows.map(({ row }) => row)), halves, byLanguage } };
}

function rowOf(article: Article, { detection, facts, text }: ArticleInPage): Row {
  const isDense = /^(zh|ja|ko)/.test(article.lang);
  const [read, expected] = [shinglesOf(text, isDense), shinglesOf(article.text ?? '', isDense)];
  const shared = sharedOf(read, expected);
  const found = (facts.author ?? '').split(', ').map(nameOf);
  const named = (article.authors ?? []).map(nameOf);
  const hasAll = named.every((name) => found.some((each) => each.includes(name)));
  return {
    activated: Number(detection.isNews),
    recall: expected.size === 0 ? undefined : ratio(shared, sizeOf(expected)),
    precision: expected.size === 0 || read.size === 0 ? undefined : ratio(shared, sizeOf(read)),
    title: article.title === null ? undefined : Number(plain(facts.title) === plain(article.title)),
    authors: named.length === 0 ? undefined : Number(hasAll),
    authorsExact: named.length === 0 ? undefined : Number(hasAll && found.length === named.length),
    date: article.date === null ? undefined : Number(facts.published?.slice(0, 10) === article.date.slice(0, 10)),
  };
}

/** Five-word shingles of a text with their counts; single characters for scripts that set no spaces between words. */
export function shinglesOf(text: string, isDense: boolean): Map<string, number> {
  const words = isDense
    ? Array.from(text.replace(/[\s\p{P}]+/gu, ''))
    : (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const length = isDense ? 1 : 5;
  const shingles = new Map<string, number>();
  for (let start = 0; start + length <= words.length; start++) {
    const shingle = words.slice(start, start + length).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function sharedOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [shingle, count] of one) shared += Math.min(count, other.get(shingle) ?? 0);
  return shared;
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0);
}

function nameOf(author: string): string {
  return author.replace(/\s+/g, ' ').trim().toLowerCase();
}

function plain(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}

function meansOf(rows: readonly Row[]): Record<keyof Row, number> {
  const keys = ['activated', 'recall', 'precision', 'title', 'authors', 'authorsExact', 'date'] as const;
  return Object.fromEntries(
    keys.map((key) => {
      const known = rows.flatMap((row) => row[key] ?? []);
      return [
        key,
        ratio(
          known.reduce((sum, value) => sum + value, 0),
          known.length,
        ),
      ];
    }),
  ) as Record<keyof Row, number>;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4));
}

function shown(share: number | undefined): string {
  return share === undefined ? '-' : share.toFixed(2);
}
