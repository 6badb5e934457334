import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchWithExtension, welcomePage, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { servePages, type PageServer } from '../../scripts/page-server.ts';

const demoFolder = fileURLToPath(new URL('../../demo/', import.meta.url));
const path = '/2026/11/18/port-ellery-approves-84-million-flood-barrier-after-record-tide';

let server: PageServer;
let browser: ExtensionBrowser;
let article: Page;
let options: Page;
let popup: Page;

beforeAll(async () => {
  server = await servePages(demoFolder);
  browser = await launchWithExtension({ welcome: true });
  article = await browser.context.newPage();
  await article.goto(server.origin + path);
  await article.waitForFunction(() => CSS.highlights.has('claimlight-claim'));
  popup = await browser.openPopup(article);
  await popup.locator('.claim').first().waitFor();
  options = await browser.open('options.html');
  await options.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The background that a highlight is painted with. */
const paint = (name: string): Promise<{ ground: string; line: string }> =>
  article.evaluate((name) => {
    const style = getComputedStyle(document.body, `::highlight(${name})`);
    return { ground: style.backgroundColor, line: `${style.textDecorationStyle} ${style.textDecorationColor}` };
  }, name);

const claims = (): Promise<number> => article.evaluate(() => CSS.highlights.get('claimlight-claim')?.size ?? 0);

const choose = (name: string | RegExp): Promise<void> =>
  options.getByRole('radio', { name, exact: true }).first().check({ force: true });

describe('the settings page', () => {
  beforeEach(async () => {
    await options.bringToFront();
  });

  it('sets how many claims are highlighted', async () => {
    const before = await claims();
    await choose('Few');
    await expect.poll(claims).toBeLessThan(before);
    await choose('Balanced');
    await expect.poll(claims).toBe(before);
  });

  it('sets the style of the highlights on open pages, and touches no element of them', async () => {
    const html = await article.evaluate(() => document.documentElement.outerHTML);
    expect((await paint('claimlight-claim')).ground).toBe('rgba(0, 0, 0, 0)');
    await choose('Background');
    await expect.poll(async () => (await paint('claimlight-claim')).ground).toMatch(/0\.18/);
    await choose('Underline');
    await expect.poll(async () => (await paint('claimlight-claim')).ground).toBe('rgba(0, 0, 0, 0)');
    expect(await article.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  });

  it('sets the palette on open pages, in our own, and in the preview', async () => {
    const preview = (): Promise<string> =>
      options.evaluate(() => getComputedStyle(document.body, '::highlight(claimlight-sourced)').textDecorationColor);
    const standard = await paint('claimlight-sourced');
    const standardPreview = await preview();
    await choose('Colour-blind safe');
    await expect.poll(() => paint('claimlight-sourced')).not.toEqual(standard);
    expect((await paint('claimlight-sourced')).line).toMatch(/^solid /);
    await expect.poll(() => popup.evaluate(() => document.documentElement.dataset.palette)).toBe('colour-blind-safe');
    await expect.poll(preview).not.toBe(standardPreview);
    await choose('Standard');
    await expect.poll(() => paint('claimlight-sourced')).toEqual(standard);
  });

  it('sets which suggestions are shown', async () => {
    const suggested = popup.locator('.tag-button[data-tag=unsourced][data-suggested=true]');
    await expect.poll(() => suggested.count()).toBeGreaterThan(0);
    await options.getByRole('checkbox', { name: 'Unsourced' }).uncheck();
    await expect.poll(() => suggested.count()).toBe(0);
    await options.getByRole('checkbox', { name: 'Unsourced' }).check();
    await expect.poll(() => suggested.count()).toBeGreaterThan(0);
  });

  it('sets the language everywhere at once', async () => {
    await choose('Español');
    await options.getByRole('heading', { name: 'Ajustes de Claimlight' }).waitFor();
    await popup.getByText('Resaltado').first().waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es');
    await choose('English');
    await popup.getByText('Highlights').first().waitFor();
  });

  it('tells how much room the notes take, and whether they are kept', async () => {
    await options.getByText(/in use\./).waitFor();
    expect(await options.locator('.promise').getAttribute('data-kept')).toMatch(/true|false/);
  });

  it('refuses what is no site, and says so', async () => {
    await choose('Not on these sites');
    await options.getByLabel('Site', { exact: true }).fill('nowhere');
    await options.getByRole('button', { name: 'Add' }).click();
    await options.getByText('This is no web address').waitFor();
    await choose('Everywhere');
  });

  it('stops reading a site that is listed, on open pages and new ones, and goes on when it is taken off', async () => {
    await choose('Not on these sites');
    await options.getByLabel('Site', { exact: true }).fill(server.origin);
    await options.getByRole('button', { name: 'Add' }).click();
    await expect.poll(claims).toBe(0);
    await article.reload();
    await article.waitForTimeout(1500);
    expect(await claims()).toBe(0);
    await options.getByRole('button', { name: /^Remove 127/ }).click();
    await expect.poll(claims).toBeGreaterThan(0);
    await choose('Everywhere');
  });

  it('reads only listed sites if asked to', async () => {
    await choose('Only on these sites');
    await expect.poll(claims).toBe(0);
    await options.getByLabel('Site', { exact: true }).fill('127.0.0.1');
    await options.getByRole('button', { name: 'Add' }).click();
    await expect.poll(claims).toBeGreaterThan(0);
    await choose('Everywhere');
  });
});

describe('the backup reminder', () => {
  it('comes when changes have waited for a month, and goes with a backup', async () => {
    await popup.bringToFront();
    await popup.locator('.tag-button[data-tag=unsourced]').first().click();
    await article.waitForFunction(() => CSS.highlights.has('claimlight-unsourced'));
    await popup.reload();
    await popup.locator('.claim').first().waitFor();
    expect(await popup.locator('.backup').count()).toBe(0);
    await popup.clock.setFixedTime(Date.now() + 31 * 24 * 60 * 60 * 1000);
    await popup.reload();
    await popup.getByText('31 days are in no backup yet').waitFor();
    const [file] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: 'Save a copy' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    await popup.locator('.backup').waitFor({ state: 'detached' });
  });
});

describe('the switch in the popup', () => {
  it('stops reading this site, says so, and starts again', async () => {
    await popup.bringToFront();
    await popup.reload();
    await popup.locator('.claim').first().waitFor();
    const site = popup.getByRole('switch', { name: /^Read news on/ });
    await site.click();
    await popup.getByText('Claimlight does not read this site').waitFor();
    await expect.poll(claims).toBe(0);
    await site.click();
    await expect.poll(claims).toBeGreaterThan(0);
    await popup.locator('.claim').first().waitFor();
  });
});

describe('the welcome page', () => {
  it('is shown after the first install, and its sample can be tagged', async () => {
    const welcome = await welcomePage(browser.context);
    await welcome.bringToFront();
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    await welcome.locator('.tag-button[data-tag=unsourced]').nth(1).click();
    await welcome.waitForFunction(() => CSS.highlights.get('claimlight-unsourced')?.size === 1);
    expect(await welcome.getByText('1 of 3 claims looked at').count()).toBe(1);
    await welcome.getByRole('button', { name: 'Undo' }).click();
    await welcome.waitForFunction(() => !CSS.highlights.has('claimlight-unsourced'));
  });
});
