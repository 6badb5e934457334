import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe as group, expect, test, vi } from 'vitest';
import { anchor, prepareText } from '../../annotation/anchor/anchor.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../../annotation/model/annotation.ts';
import { describe } from '../../annotation/anchor/describe.ts';
import { bundle } from '../../evaluation/bundle.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { needs } from '../needs.ts';
import { sharedPath } from '../shared-folder.ts';
import type { RangeSpec, SuiteInPage } from './hypothesis-in-page.ts';

declare const suite: SuiteInPage;

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

/** Test data of hypothesis/client, src/annotator/anchoring/test; see the notice beside it. */
const folder = sharedPath('suites/hypothesis-anchoring');
const needsFolder = needs(folder, '../shared/suites/hypothesis-anchoring');
const read = (file: string) => (folder === undefined ? '{}' : readFileSync(`${folder}/${file}`, 'utf8'));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.evaluate(await bundle(new URL('./hypothesis-in-page.ts', import.meta.url)));
});
afterAll(() => browser.close());

group('range specs', needsFolder, () => {
  const { specs = [] } = JSON.parse(read('range-specs.json')) as { specs?: RangeSpec[] };
  const fixture = read('html-anchoring-fixture.html');

  test('all are here', () => expect(specs).toHaveLength(27));

  test.each(specs)('$description $start.container:$start.offset', async (spec) => {
    const { text, span, back } = await page.evaluate(([html, row]) => suite.readSpec(html, row), [
      fixture,
      spec,
    ] as const);
    if (span === null) throw new Error('the range covers no text');
    expect(withoutSpace(back)).toBe(withoutSpace(spec.quote));
    const [quote, position] = describe(text, span);
    const prepared = prepareText(text);
    expect(anchor(prepared, [quote, position])).toEqual({ state: 'exact', span });
    expect(anchor(prepared, [quote, { ...position, start: 0, end: 0 }])).toEqual({ state: 'exact', span });
  });
});

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

type Baseline = { rows?: { id: string; target: { selector: { type: string }[] }[] }[] };

const names = ['minimal', 'wikipedia-regression-testing'];
const baselines = names.flatMap((name) => {
  const { rows = [] } = JSON.parse(read(`html-baselines/${name}.json`)) as Baseline;
  return rows.map(({ id, target }) => ({ name, id, selectors: target[0]?.selector ?? [] }));
});

group('baselines: annotations made with Hypothesis', needsFolder, () => {
  test('all are here', () => expect(baselines).toHaveLength(6));

  test.each(baselines)('$name $id: quote and position agree, and are described alike', async ({ name, selectors }) => {
    const { content } = await page.evaluate((html) => suite.readTexts(html), read(`html-baselines/${name}.html`));
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') as TextQuoteSelector;
    const foreign = selectors.find(({ type }) => type === 'TextPositionSelector') as TextPositionSelector;
    const { start, end } = foreign;
    expect(anchor(prepareText(content), [quote, foreign])).toEqual({ state: 'exact', span: { start, end } });
    const [own, position] = describe(content, { start, end });
    expect(position).toEqual({ type: 'TextPositionSelector', start, end });
    expect(own.exact).toBe(quote.exact);
    expect(own.prefix.endsWith(quote.prefix) && own.suffix.startsWith(quote.suffix)).toBe(true);
  });

  test.each(baselines)('$name $id: the quote alone is found in our text of the page', async ({ name, selectors }) => {
    const { model } = await page.evaluate((html) => suite.readTexts(html), read(`html-baselines/${name}.html`));
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') as TextQuoteSelector;
    const nowhere: TextPositionSelector = { type: 'TextPositionSelector', start: 0, end: 0 };
    const anchoring = anchor(prepareText(model), [quote, nowhere]);
    expect(anchoring).toMatchObject({ state: 'exact' });
    if (anchoring.state === 'exact') expect(model.slice(anchoring.span.start, anchoring.span.end)).toBe(quote.exact);
  });
});
