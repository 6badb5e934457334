import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { findChromium } from '../../scripts/chromium.ts';
import type { AnchoringInPage, Outcome } from './anchoring-in-page.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';

declare const anchoring: AnchoringInPage;

const caseSchema = z.object({
  id: z.string(),
  group: z.string(),
  before: z.string(),
  after: z.string(),
  exact: z.union([z.string(), z.object({ exact: z.string(), nth: z.int() })]),
  expect: z.object({
    status: z.enum(['exact', 'changed', 'orphan', 'ambiguous']),
    text: z.string().optional(),
    nth: z.int().optional(),
    material: z.boolean().optional(),
    alsoAccept: z.array(z.string()).optional(),
    alsoAcceptOrphan: z.boolean().optional(),
    compare: z.literal('ignore-whitespace').optional(),
  }),
});

type Case = z.infer<typeof caseSchema>;

/** Re-anchoring cases in the real browser: a quote described in one page is looked for in another. */
export async function evaluate(path: string): Promise<Evaluation> {
  const { cases } = z.object({ cases: z.array(caseSchema) }).parse(JSON.parse(readFileSync(path, 'utf8')));
  const script = await bundle(new URL('./anchoring-in-page.ts', import.meta.url));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**', (route) => route.abort());
    const results: Result[] = [];
    for (const item of cases) results.push(await run(page, script, item));
    return summarize(results);
  } finally {
    await browser.close();
  }
}

interface Result {
  readonly item: Case;
  readonly passed: boolean;
  readonly said: string;
}

async function run(page: Page, script: string, item: Case): Promise<Result> {
  const wanted = typeof item.exact === 'string' ? { exact: item.exact, nth: 0 } : item.exact;
  try {
    await show(page, item.before, script);
    const selectors = await page.evaluate(({ exact, nth }) => anchoring.describeQuote(exact, nth), wanted);
    await show(page, item.after, script);
    const outcome = await page.evaluate((stored) => anchoring.anchorQuote(stored), selectors);
    return { item, passed: isExpected(outcome, item.expect), said: `${outcome.state} ${outcome.texts[0] ?? ''}` };
  } catch (error) {
    return { item, passed: false, said: String(error) };
  }
}

/** The element that stands for the extension's own interface in the cases is marked as ours. */
async function show(page: Page, body: string, script: string): Promise<void> {
  const html = body.replaceAll('<fact-check-panel', '<fact-check-panel data-claimlight');
  await page.setContent(`<!doctype html><html><body>${html}</body></html>`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
}

/** `moved` is the project's finer word for an exact quote in other surroundings. */
function isExpected(outcome: Outcome, expected: Case['expect']): boolean {
  const state = outcome.state === 'moved' ? 'exact' : outcome.state;
  if (state === 'orphan' && expected.alsoAcceptOrphan === true) return true;
  if (state !== expected.status) return false;
  if (state === 'orphan' || state === 'ambiguous') return true;
  const comparable = (text: string) => text.replace(/\s+/g, expected.compare === undefined ? ' ' : '').trim();
  const accepted = [expected.text ?? '', ...(expected.alsoAccept ?? [])].map(comparable);
  if (!outcome.texts.some((text) => accepted.includes(comparable(text)))) return false;
  if (expected.nth !== undefined && occurrences(outcome.textBefore, expected.text ?? '') !== expected.nth) return false;
  return state === 'exact' || expected.material === undefined || outcome.material === expected.material;
}

function occurrences(text: string, part: string): number {
  return text.replace(/\s+/g, ' ').split(part.replace(/\s+/g, ' ')).length - 1;
}

function summarize(results: readonly Result[]): Evaluation {
  const byGroup: Record<string, { passed: number; total: number }> = {};
  for (const { item, passed } of results) {
    const group = (byGroup[item.group] ??= { passed: 0, total: 0 });
    group.total++;
    if (passed) group.passed++;
  }
  const failed = results.filter(({ passed }) => !passed).map(({ item }) => item.id);
  const figures = { passed: results.length - failed.length, total: results.length, byGroup, failed };
  const lines = results.map(({ item, passed, said }) => `${passed ? 'pass' : 'FAIL'}  ${item.id.padEnd(28)} ${said}`);
  return { table: lines.join('\n'), figures };
}
