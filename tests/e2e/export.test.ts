import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../annotation/model/annotation.ts';
import { readFile } from '../../exchange/import/file.ts';
import { jsonFormat, jsonVersion } from '../../exchange/json.ts';
import { articlePage, bridgeArticle, ferryArticle, ferrySentences } from './newspaper.ts';
import { patience, rowOf, tagByClick, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey, vague, offer } = ferrySentences;
const note = '=HYPERLINK("https://evil.example";"Click") said *nobody*';
const evidence = 'https://skarholm.example/survey?year=2026';
const path = '/2026/11/18/exported';

beforeAll(async () => {
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const article = await stage.read(stage.publish(path, articlePage(ferryArticle)));
  const popup = await stage.popupOf(article);
  await tagByClick(popup, survey, 'Sourced');
  const row = rowOf(popup, survey);
  await row.getByText(survey).click();
  await row.getByLabel('Note').fill(note);
  await row.getByText('Saved', { exact: true }).waitFor();
  await row.getByLabel('Evidence').fill(evidence);
  await row.getByRole('button', { name: 'Add link' }).click();
  await row.getByRole('link', { name: 'skarholm.example' }).waitFor();
  await tagByClick(popup, vague, 'Unsourced');
  await tagByClick(popup, offer, 'Promotional');
  await Promise.all([popup.close(), article.close()]);
});

describe.each(['file', 'clipboard'] as const)('to %s', (to) => {
  it('JSON holds what was tagged, and reads back', async () => {
    const text = await exported('JSON', to);
    const file = JSON.parse(text) as { annotations: Annotation[] };
    expect(file).toMatchObject({ format: jsonFormat, version: jsonVersion });
    expect(file.annotations.map(({ tag }) => tag).toSorted()).toEqual(['promotional', 'sourced', 'unsourced']);
    const source = stage.publish(path, articlePage(ferryArticle));
    expect(file.annotations.find(({ tag }) => tag === 'sourced')).toMatchObject({
      note,
      evidence: [{ url: evidence }],
      target: { source, outlet: 'The Harbour Courier', selector: [{ exact: survey }, {}] },
    });
    expect(readFile(text, new Date()).accepted).toEqual(file.annotations);
  });

  it('CSV opens in a spreadsheet as UTF-8, and its cells are no formulas', async () => {
    const text = await exported('CSV', to);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = parseCsv(text.slice(1));
    const [head = [], ...body] = rows;
    expect(body).toHaveLength(3);
    const column = (name: string): string[] => body.map((cells) => cells[head.indexOf(name)] ?? '');
    expect(column('tag').toSorted()).toEqual(['promotional', 'sourced', 'unsourced']);
    expect(column('quote')).toContain(survey);
    expect(column('evidence')).toContain(evidence);
    expect(column('note').some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    for (const cell of body.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('Markdown holds quote, tag, note and evidence, and its link leads to the words', async () => {
    const text = await exported('Markdown', to);
    expect(text).toContain(`> ${survey}`);
    expect(text).toContain('Sourced');
    expect(text).toContain('HYPERLINK');
    expect(text).toContain(evidence);
    const links = [...text.matchAll(/<(http[^>\s]+#:~:text=[^>\s]+)>|\((http[^)\s]+#:~:text=[^)\s]+)\)/g)];
    expect(links).toHaveLength(3);
    for (const [, bracketed, bare] of links) await expectToLeadToItsWords(bracketed ?? bare ?? '');
  });
});

describe('the reach of an export', () => {
  it('is this page, or everything', async () => {
    const other = await stage.read(stage.publish('/2026/11/17/bridge', articlePage(bridgeArticle)));
    const popup = await stage.popupOf(other);
    await tagByClick(popup, '2.8 kilometres', 'Sourced');
    expect(await annotationsIn(popup)).toBe(1);
    await popup.getByLabel('What to export').selectOption({ label: 'Everything' });
    expect(await annotationsIn(popup)).toBe(4);
  });

  it('is told when there is nothing yet', async () => {
    const fresh = await stage.read(stage.publish('/2026/11/17/nothing-tagged', articlePage(bridgeArticle)));
    const popup = await stage.popupOf(fresh);
    await rowOf(popup, '2.8 kilometres').waitFor();
    await popup.getByRole('button', { name: 'Save file' }).click();
    await popup.getByText('Nothing to export yet').waitFor();
  });
});

async function annotationsIn(popup: Page): Promise<number> {
  await popup.getByLabel('Format').selectOption({ label: 'JSON' });
  const download = await downloadFrom(popup);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { annotations: unknown[] };
  return file.annotations.length;
}

async function exported(format: 'Markdown' | 'CSV' | 'JSON', to: 'file' | 'clipboard'): Promise<string> {
  const article = await stage.read(stage.publish(path, articlePage(ferryArticle)));
  const popup = await stage.popupOf(article);
  await rowOf(popup, survey).waitFor();
  await popup.getByLabel('Format').selectOption({ label: format });
  if (to === 'clipboard') {
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Copy' }).click();
    await popup.getByText('3 notes copied').waitFor();
    return popup.evaluate(() => navigator.clipboard.readText());
  }
  const download = await downloadFrom(popup);
  expect(download.suggestedFilename()).toMatch(/^claimlight-the-harbour-courier-\d{4}-\d\d-\d\d\.(md|csv|json)$/);
  return readFileSync(await download.path(), 'utf8');
}

async function downloadFrom(popup: Page): Promise<Download> {
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return download;
}

/**
 * https://wicg.github.io/scroll-to-text-fragment/: `[prefix-,]start[,end][,-suffix]`. Chromium scrolls if it finds it.
 */
async function expectToLeadToItsWords(link: string): Promise<void> {
  const page = await stage.visit(link);
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: patience }).toBeGreaterThan(0);
  const pageText = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const directive = link.slice(link.indexOf(':~:text=') + ':~:text='.length);
  for (const part of directive.split(',')) {
    expect(pageText).toContain(decodeURIComponent(part.replace(/^-|-$/g, '')));
  }
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}
