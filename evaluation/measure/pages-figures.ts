import type { StoredPage } from './stored-pages.ts';

/** What was seen of one stored page. */
export interface PageRow {
  readonly page: StoredPage;
  readonly activated: boolean;
  readonly ranges: number;
  readonly inside: number;
  readonly outside: readonly string[];
  readonly sameDom: boolean;
  readonly errors: readonly string[];
  readonly timing?: Timing;
}

/** Milliseconds. */
export interface Timing {
  readonly detect: number;
  readonly total: number;
  readonly longestSlice: number;
}

/** The figures of all pages together. */
export function figuresOf(rows: readonly PageRow[]) {
  const news = rows.filter(({ page }) => page.kind === 'news-article');
  const other = rows.filter(({ page }) => page.kind === 'not-article');
  const withText = news.filter(({ page }) => page.articleText !== null);
  const english = withText.filter(({ page }) => page.lang?.startsWith('en') === true);
  const timings = news.flatMap(({ timing }) => timing ?? []);
  const isHuge = ({ page }: PageRow): boolean => page.bytes >= 1_000_000;
  const longest = (of: readonly PageRow[]): number => Math.max(0, ...of.map(({ timing }) => timing?.longestSlice ?? 0));
  return {
    activated: {
      news: news.filter(isActivated).length,
      newsTotal: news.length,
      other: other.filter(isActivated).length,
      otherTotal: other.length,
    },
    insideArticle: ratio(sum(withText.map(({ inside }) => inside)), sum(withText.map(({ ranges }) => ranges))),
    coverage: ratio(english.filter(({ ranges }) => ranges >= 3).length, english.length),
    domUnchanged: rows.every(({ sameDom }) => sameDom),
    errors: sum(rows.map(({ errors }) => errors.length)),
    ms: {
      detectMedian: quantile(
        timings.map(({ detect }) => detect),
        0.5,
      ),
      readMedian: quantile(
        timings.map(({ total }) => total),
        0.5,
      ),
      readP95: quantile(
        timings.map(({ total }) => total),
        0.95,
      ),
      longestTask: longest(rows.filter((row) => !isHuge(row))),
      longestTaskHugePages: longest(rows.filter(isHuge)),
    },
  };
}

function isActivated({ activated }: PageRow): boolean {
  return activated;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : round(part / whole, 4);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0, 2);
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}

/** A line for each page. */
export function tableOf(rows: readonly PageRow[]): string {
  const lines = rows.map(({ page, activated, ranges, inside, outside, sameDom, errors, timing }) =>
    [
      page.kind.padEnd(13),
      activated ? 'read' : '    ',
      page.articleText === null
        ? `${String(ranges).padStart(4)}      `
        : `${String(inside).padStart(4)} / ${String(ranges).padEnd(4)}`,
      timing === undefined
        ? ' '.repeat(14)
        : `${timing.total.toFixed(1).padStart(6)} ${timing.longestSlice.toFixed(1).padStart(6)} `,
      sameDom ? '' : 'DOM CHANGED ',
      page.name,
      ...errors.map((error) => `\n    error: ${error}`),
      ...outside.map((text) =>
        page.articleText === null ? '' : `\n    outside: ${text.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
      ),
    ].join(' '),
  );
  return ['kind          read inside     ms  slice  page', ...lines].join('\n');
}
