import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { rowOf, tagByClick, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'] as const)('the popup over a real page, %s', (colorScheme) => {
  it('has no accessibility fault, closed and with a claim open', async () => {
    const article = await stage.read(stage.publish(`/2026/11/18/axe-${colorScheme}`, articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await popup.emulateMedia({ colorScheme });
    await tagByClick(popup, ferrySentences.survey, 'Sourced');
    expect(await faultsOf(popup)).toEqual([]);
    await rowOf(popup, ferrySentences.survey).getByText(ferrySentences.survey).click();
    await rowOf(popup, ferrySentences.survey).getByLabel('Note').waitFor();
    expect(await faultsOf(popup)).toEqual([]);
  });

  it('has none where there is no article', async () => {
    const page = await stage.visit(stage.publish('/plain', '<!doctype html><title>Plain</title><p>Nothing here.</p>'));
    const popup = await stage.popupOf(page);
    await popup.emulateMedia({ colorScheme });
    await popup.getByText('This does not look like a news article').waitFor();
    expect(await faultsOf(popup)).toEqual([]);
  });
});

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds wrong, a line each, with the first place. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
  });
}
