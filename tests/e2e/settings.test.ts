import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchWithExtension, welcomePage, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { servePages, type PageServer } from '../../scripts/page-server.ts';
import { changeSettings, command, patience } from './stage.ts';
import { cardOf } from './views.ts';

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

/** Looks again and again, as long as a busy machine may take. */
const poll = <Seen>(look: () => Seen) => expect.poll(look, { timeout: patience });

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
    await poll(claims).toBeLessThan(before);
    await choose('Balanced');
    await poll(claims).toBe(before);
  });

  it('sets the style of the highlights on open pages, and touches no element of them', async () => {
    const html = await article.evaluate(() => document.documentElement.outerHTML);
    expect((await paint('claimlight-claim')).ground).toBe('rgba(0, 0, 0, 0)');
    await choose('Background');
    await poll(async () => (await paint('claimlight-claim')).ground).toMatch(/0\.1\b/);
    await choose('Underline');
    await poll(async () => (await paint('claimlight-claim')).ground).toBe('rgba(0, 0, 0, 0)');
    expect(await article.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  });

  it('sets the palette on open pages, in our own, and in the preview', async () => {
    const preview = (): Promise<string> =>
      options.evaluate(() => getComputedStyle(document.body, '::highlight(claimlight-sourced)').textDecorationColor);
    const standard = await paint('claimlight-sourced');
    const standardPreview = await preview();
    await choose('Colour-blind safe');
    await poll(() => paint('claimlight-sourced')).not.toEqual(standard);
    expect((await paint('claimlight-sourced')).line).toMatch(/^solid /);
    await poll(() => popup.evaluate(() => document.documentElement.dataset.palette)).toBe('colour-blind-safe');
    await poll(preview).not.toBe(standardPreview);
    await choose('Standard');
    await poll(() => paint('claimlight-sourced')).toEqual(standard);
  });

  it('sets which suggestions are shown', async () => {
    const suggested = popup.locator('.tag-button[data-tag=unsourced][data-suggested=true]');
    await poll(() => suggested.count()).toBeGreaterThan(0);
    await options.getByRole('checkbox', { name: 'Unsourced' }).uncheck();
    await poll(() => suggested.count()).toBe(0);
    await options.getByRole('checkbox', { name: 'Unsourced' }).check();
    await poll(() => suggested.count()).toBeGreaterThan(0);
  });

  it('sets the language everywhere at once', async () => {
    await choose('Español');
    await options.getByRole('heading', { name: 'Ajustes de Claimlight' }).waitFor();
    await popup.getByText('Resaltado').first().waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es');
    await choose('English');
    await popup.getByText('Highlights').first().waitFor();
  });

  it('sets how much room the card takes, and its colours, while it is open', async () => {
    await article.bringToFront();
    await command({ browser }, article, 'open-card');
    const card = await cardOf(article);
    const density = (): Promise<string | null> => card.locator('.card').getAttribute('data-density');
    const height = (): Promise<number> => card.locator('.card').evaluate(({ scrollHeight }) => scrollHeight);
    expect(await density()).toBe('comfortable');
    // What comes a moment later than the claim makes the card grow.
    let roomy = 0;
    await expect.poll(async () => roomy === (roomy = await height()), { interval: 500 }).toBe(true);
    await options.bringToFront();
    await choose('Compact');
    await poll(density).toBe('compact');
    await poll(height).toBeLessThan(roomy);
    await choose('Colour-blind safe');
    await poll(() => card.evaluate(() => document.documentElement.dataset.palette)).toBe('colour-blind-safe');
    await choose('Standard');
    await choose('Comfortable');
    await poll(density).toBe('comfortable');
  });

  it('lists the keys as the browser has them, and those of our own views', async () => {
    const keyOf = (does: string): Promise<string | null> =>
      options
        .locator('.shortcuts div', { has: options.getByText(does, { exact: true }) })
        .locator('dd')
        .textContent();
    const commands = await commandsOf(await browser.worker());
    const withKeys = commands.filter(({ shortcut }) => shortcut !== '').map(({ name }) => name);
    // All that we suggest: what the browser has a use of its own for, it would not take.
    expect(withKeys.toSorted()).toEqual(['_execute_action', 'next-claim', 'open-card', 'previous-claim']);
    for (const { name, description, shortcut } of commands) {
      const does = name === '_execute_action' ? 'Open Claimlight on this page' : description;
      expect(await keyOf(does), does).toBe(shortcut === '' ? 'no key yet' : shortcut);
    }
    expect(await keyOf('select while moving')).toBe('Shift ↑ ↓');
    expect(await keyOf('clear tag')).toBe('Delete');
  });

  it('leads to where the browser has keys changed', async () => {
    const [keys] = await Promise.all([
      browser.context.waitForEvent('page'),
      options.getByRole('button', { name: 'Change keys' }).click(),
    ]);
    await poll(() => keys.url()).toBe('chrome://extensions/shortcuts');
    await keys.close();
  });

  it('tells how much room the notes take, and whether they are kept, as the browser has it', async () => {
    await options.getByText(/^\d[\d.]* [kMG]B of \d[\d.]* [MGT]B in use\.$/).waitFor();
    // By the permission `unlimitedStorage`, whatever `navigator.storage.persisted` says; the library tells the same.
    await options.getByText('The browser has promised to keep your notes.').waitFor();
    expect(await options.getByRole('button', { name: 'Ask the browser to keep them' }).count()).toBe(0);
    const library = await browser.open('library.html#files');
    await library.getByText('The browser keeps them even if the disk runs low.').waitFor();
    await library.close();
  });

  it.each([
    [true, 'The browser has promised to keep your notes.'],
    [false, 'The browser did not promise it.'],
  ])('asks a browser that has promised nothing to keep the notes; its answer is %s', async (granted, told) => {
    const page = await browser.context.newPage();
    await page.addInitScript((granted) => {
      const { storage } = navigator;
      let isKept = false;
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getManifest(): { permissions?: string[] } } };
      };
      const { permissions, ...manifest } = chrome.runtime.getManifest();
      chrome.runtime.getManifest = () => ({ ...manifest, permissions: permissions?.slice(0, 1) ?? [] });
      storage.persisted = () => Promise.resolve(isKept);
      storage.persist = () => Promise.resolve((isKept = granted));
    }, granted);
    await page.goto(options.url());
    const ask = page.getByRole('button', { name: 'Ask the browser to keep them' });
    await ask.click();
    await page.getByText(told).waitFor();
    expect(await ask.count()).toBe(granted ? 0 : 1);
    await page.close();
  });

  it('refuses what is no site, and says so', async () => {
    await choose('Not on these sites');
    await options.getByLabel('Site', { exact: true }).fill('nowhere');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByText('This is no web address').waitFor();
    await choose('Everywhere');
  });

  it('stops reading a site that is listed, on open pages and new ones, and goes on when it is taken off', async () => {
    await choose('Not on these sites');
    await options.getByLabel('Site', { exact: true }).fill(server.origin);
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await poll(claims).toBe(0);
    await article.reload();
    await article.waitForTimeout(1500);
    expect(await claims()).toBe(0);
    await options.getByRole('button', { name: /^Remove 127/ }).click();
    await poll(claims).toBeGreaterThan(0);
    await choose('Everywhere');
  });

  it('reads only listed sites if asked to', async () => {
    await choose('Only on these sites');
    await poll(claims).toBe(0);
    await options.getByLabel('Site', { exact: true }).fill('127.0.0.1');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await poll(claims).toBeGreaterThan(0);
    await choose('Everywhere');
  });
});

describe('a setting', () => {
  const isChosen = (page: Page, name: string): Promise<boolean> =>
    page.getByRole('radio', { name, exact: true }).first().isChecked();

  it('that is changed in one view is changed in all others', async () => {
    await popup.bringToFront();
    await popup.getByRole('radio', { name: 'All', exact: true }).check({ force: true });
    await poll(() => isChosen(options, 'All')).toBe(true);
    await options.bringToFront();
    await choose('Balanced');
    await poll(() => isChosen(popup, 'Balanced')).toBe(true);
  });

  it('that comes from another device holds here', async () => {
    const before = await claims();
    await changeSettings(browser, { sensitivity: 'few', palette: 'colour-blind-safe' });
    await poll(() => isChosen(options, 'Few')).toBe(true);
    await poll(() => isChosen(options, 'Colour-blind safe')).toBe(true);
    await poll(claims).toBeLessThan(before);
    await changeSettings(browser, {});
    await poll(claims).toBe(before);
  });

  it('survives the end of the browser', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'claimlight-settings-'));
    try {
      const before = await launchWithExtension({ profile });
      const set = await before.open('options.html');
      await set.getByRole('radio', { name: 'Few' }).check({ force: true });
      await set.getByRole('radio', { name: 'Español' }).check({ force: true });
      await set.getByText('Guardado', { exact: true }).waitFor();
      await before.close();

      const after = await launchWithExtension({ profile });
      const kept = await after.open('options.html');
      await kept.getByRole('heading', { name: 'Ajustes de Claimlight' }).waitFor();
      expect(await isChosen(kept, 'Pocas')).toBe(true);
      await after.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
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
    await poll(claims).toBe(0);
    await site.click();
    await poll(claims).toBeGreaterThan(0);
    await popup.locator('.claim').first().waitFor();
  });
});

describe('the welcome page', () => {
  it('tells in three steps with pictures how it works, how to pin the icon, and what is stored', async () => {
    const welcome = await welcomePage(browser.context);
    await welcome.bringToFront();
    const steps = welcome.getByRole('region', { name: 'How it works' }).getByRole('listitem');
    expect(await steps.getByRole('heading').allTextContents()).toEqual(['Read', 'Judge', 'Keep']);
    for (const step of await steps.all()) expect(await isDrawn(step)).toBe(true);
    const pin = welcome.getByRole('region', { name: 'Pin the icon' });
    await pin.getByText('Click the puzzle piece').waitFor();
    expect(await isDrawn(pin)).toBe(true);
    const stored = welcome.getByRole('region', { name: 'What is stored, and where' });
    await stored.getByText('Your tags, notes and links, with the sentence each belongs to').waitFor();
    await stored.getByText('nothing is ever sent anywhere').waitFor();
  });

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

/** True if a picture in it has room, and strokes that can be seen. */
async function isDrawn(part: Locator): Promise<boolean> {
  return part.locator('svg').evaluate((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    const strokes = [...svg.querySelectorAll('path, rect, circle')].map((mark) => getComputedStyle(mark).stroke);
    return width > 100 && height > 60 && strokes.filter((stroke) => stroke !== 'none').length > 3;
  });
}

interface Command {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

function commandsOf(worker: Worker): Promise<Command[]> {
  interface Commands {
    getAll(): Promise<Command[]>;
  }
  return worker.evaluate(() => (globalThis as unknown as { chrome: { commands: Commands } }).chrome.commands.getAll());
}
