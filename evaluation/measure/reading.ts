import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Evaluation } from '../evaluate.ts';
import { byHalf, halfOf } from './halves.ts';
import { withReadingTab } from './reading-tab.ts';

const suiteSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      why: z.string(),
      /** File of the page, beside the suite. */
      page: z.string(),
      url: z.url(),
      sentences: z.array(z.string()),
      /** Each sentence is to be read exactly once. */
      once: z.boolean(),
      /** What no sentence may hold. */
      absent: z.array(z.string()),
    }),
  ),
});

type Case = z.infer<typeof suiteSchema>['cases'][number];

/**
 * Small pages of one difficulty each: a case passes if all its sentences are read, and nothing that must not be. Lists
 * the cases at hand.
 */
export async function evaluate(path: string): Promise<Evaluation> {
  const { cases } = suiteSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const faults = await withReadingTab(async (read) => {
    const all: string[][] = [];
    for (const each of cases) {
      const html = readFileSync(join(dirname(path), each.page), 'utf8');
      all.push(faultsOf(each, (await read({ html, url: each.url })).sentences));
    }
    return all;
  });
  const rows: Row[] = cases.map((each, index) => ({ ...each, faults: faults[index] ?? [] }));
  const lines = rows
    .filter(({ id }) => halfOf(id) === 'atHand')
    .flatMap(({ id, why, faults }) => [
      `${faults.length > 0 ? 'FAILED' : 'passed'}  ${id.padEnd(26)} ${why}`,
      ...faults.map((fault) => `          ${fault}`),
    ]);
  const failed = rows.filter(({ faults }) => faults.length > 0).map(({ id }) => id);
  const halves = byHalf(rows, ({ id }) => id, countOf);
  return { table: lines.join('\n'), figures: { ...countOf(rows), failed, halves } };
}

type Row = Case & { readonly faults: readonly string[] };

function countOf(rows: readonly Row[]): { passed: number; total: number } {
  return { passed: rows.filter(({ faults }) => faults.length === 0).length, total: rows.length };
}

/** What is wrong with the sentences that were read; empty if the case passes. */
export function faultsOf(expected: Pick<Case, 'sentences' | 'once' | 'absent'>, read: readonly string[]): string[] {
  const folded = read.map(fold);
  const missing = expected.sentences.flatMap((sentence) => {
    const count = folded.filter((each) => each === fold(sentence)).length;
    if (count === 0) return [`not read: ${sentence}`];
    return expected.once && count > 1 ? [`read ${count} times: ${sentence}`] : [];
  });
  const unwanted = expected.absent.filter((text) => read.some((sentence) => sentence.includes(text)));
  return [...missing, ...unwanted.map((text) => `read: ${text}`)];
}

/** White space and quotation marks, which a page may set in several ways, folded. */
function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
