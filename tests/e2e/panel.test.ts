import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { servePages, type PageServer } from '../../scripts/page-server.ts';
import { patience, snapshotOf } from './stage.ts';

const demoFolder = fileURLToPath(new URL('../../demo/', import.meta.url));
const path = '/2026/11/18/port-ellery-approves-84-million-flood-barrier-after-record-tide';

let server: PageServer;
let browser: ExtensionBrowser;
let article: Page;
let panel: Page;

interface ChromeContexts {
  readonly chrome: { readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> } };
}

beforeAll(async () => {
  server = await servePages(demoFolder);
  browser = await launchWithExtension();
  article = await browser.context.newPage();
  await article.goto(server.origin + path);
  await article.waitForFunction(() => CSS.highlights.has('claimlight-claim'));
  panel = await browser.openPanel(article);
  await panel.locator('.claim').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const marked = (): Promise<string> =>
  article.evaluate(() => [...(CSS.highlights.get('claimlight-focus') ?? [])].map(String).join('').replace(/\s+/g, ' '));

/**
 * Has the page's own script change its address, does something while it is read anew, and waits for the end of that.
 */
async function readAnewAt(address: string, meanwhile: () => Promise<void>): Promise<void> {
  const untilPainted = (isPainted: boolean) =>
    article.waitForFunction((is) => (CSS.highlights.get('claimlight-claim')?.size ?? 0) > 0 === is, isPainted);
  await article.evaluate((address) => history.replaceState(null, '', address), address);
  await untilPainted(false);
  await meanwhile();
  await untilPainted(true);
}

describe('the side panel', () => {
  it('marks the claim on the page that the pointer is at', async () => {
    const row = panel.locator('.claim-head').nth(2);
    await row.hover();
    const sentence = (await row.locator('.claim-text').textContent()) ?? '';
    await expect.poll(marked).toContain(sentence.slice(0, 20));
  });

  it('moves along as the page is scrolled', async () => {
    await article.bringToFront();
    await article.mouse.move(400, 400);
    const at = async () => await panel.locator('.claim[data-current=true]').getAttribute('aria-rowindex');
    const before = Number(await at());
    for (let turn = 0; turn < 6; turn += 1) await article.mouse.wheel(0, 400);
    await expect.poll(async () => Number(await at())).toBeGreaterThan(before);
  });

  it('keeps to the claim that the reader chose, although the page scrolls to it past others', async () => {
    const first = panel.locator('.claim-head').first();
    await first.click();
    await article.waitForTimeout(1200);
    expect(await panel.locator('.claim[data-current=true]').getAttribute('aria-rowindex')).toBe('1');
  });

  it('tags a claim on the page', async () => {
    await panel.locator('.claim').nth(1).locator('.tag-button[data-tag=unsourced]').click();
    await article.waitForFunction(() => CSS.highlights.get('claimlight-unsourced')?.size === 1);
  });

  it('finds claims by words, reason, support and tag', async () => {
    const total = await panel.locator('.claim').count();
    await panel.getByRole('searchbox').fill('RÍSK of flooding');
    await expect.poll(() => panel.locator('.claim').count()).toBe(1);
    expect(await panel.locator('.claim').textContent()).toContain('risk of flooding');
    await panel.getByRole('button', { name: 'Show all again' }).click();
    await panel.getByLabel('Where it comes from').selectOption('named');
    const named = await panel.locator('.claim').count();
    expect(named).toBeGreaterThan(0);
    expect(named).toBeLessThan(total);
    await panel.getByRole('button', { name: 'Show all again' }).click();
    const cause = 'Says what caused what';
    // A row in the list shows one reason only, so the page script says which claims have this one.
    const { claims } = await snapshotOf(browser, article);
    const caused = claims.filter(
      ({ claim }) => claim?.reasons.some(({ signal, weight }) => signal === 'cause' && weight > 0) === true,
    );
    const expected = caused.map(({ selector }) => selector[0].exact);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(total);
    await panel.getByLabel('Why it was picked').selectOption(cause);
    await expect.poll(() => panel.locator('.claim-text').allTextContents()).toEqual(expected);
    await panel.locator('.claim-head').first().click();
    await panel.locator('.reasons').getByText(cause).waitFor();
    await panel.locator('.claim-head').first().click();
    await panel.getByRole('button', { name: 'Show all again' }).click();
    await panel.locator('.chip[data-filter=unsourced]').click();
    await expect.poll(() => panel.locator('.claim').count()).toBe(1);
    await panel.locator('.chip[data-filter=all]').click();
  });

  it('keeps search, open claim, note and keyboard while the page changes its own address', async () => {
    await article.evaluate(() => {
      const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: location.href });
      document.head.append(link);
    });
    await panel.getByRole('searchbox').fill('percent');
    await panel.locator('.claim-head').first().click();
    await panel.locator('.note').click();
    await panel.keyboard.type('Who');
    await article.evaluate(() => history.replaceState(null, '', '#costs'));
    await readAnewAt('?page=2', () => panel.keyboard.type(' says'));
    await panel.keyboard.type(' so?');
    expect(await panel.getByRole('searchbox').inputValue()).toBe('percent');
    expect(await panel.locator('.note').inputValue()).toBe('Who says so?');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await panel.locator('.claim-head').first().click();
    await panel.getByRole('button', { name: 'Show all again' }).click();
  });

  it('stores what is typed while the page is read anew', async () => {
    await panel.locator('.claim-head').first().click();
    await panel.locator('.note').click();
    await readAnewAt('?page=3', () => panel.keyboard.type('Typed meanwhile'));
    await panel.getByText('Kept as a draft').waitFor();
    await panel.reload();
    await panel.locator('.claim-head').first().click();
    await expect.poll(() => panel.locator('.note').inputValue(), { timeout: patience }).toBe('Typed meanwhile');
  });

  it('begins anew with another article in the same page', async () => {
    await panel.getByRole('searchbox').fill('percent');
    await readAnewAt('/2026/11/19/another-article-of-the-courier', () => Promise.resolve());
    await expect.poll(() => panel.getByRole('searchbox').inputValue(), { timeout: patience }).toBe('');
    await readAnewAt(path, () => Promise.resolve());
  });

  it('follows the tab its window shows, and back', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${server.origin}/courier.css`);
    await panel.getByText('This does not look like a news article').waitFor();
    await article.bringToFront();
    await panel.locator('.claim').first().waitFor();
    await other.close();
  });

  it('follows a page that is left for another in the same tab', async () => {
    await article.goto(`${server.origin}/courier.css`);
    await panel.getByText('This does not look like a news article').waitFor();
    expect(await panel.locator('.claim').count()).toBe(0);
    await article.goBack();
    await panel.locator('.claim').first().waitFor();
  });
});

it('opens as the browser’s own side panel from the popup', async () => {
  const popup = await browser.openPopup(article);
  await popup.locator('.claim').first().waitFor();
  await popup.getByRole('button', { name: 'Open in the side panel' }).click();
  const worker = await browser.worker();
  const open = (): Promise<number> =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as ChromeContexts;
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
    });
  await expect.poll(open).toBe(1);
});
