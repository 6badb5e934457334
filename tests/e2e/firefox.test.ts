import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type PageServer } from '../../scripts/page-server.ts';
import { eventually } from './stage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, '.output/firefox-mv3');
const firefox = pathOf('firefox') ?? pathOf('firefox-esr');
if (firefox === undefined) console.warn('skipped: Firefox is not here');

describe('in Firefox', () => {
  let browser: Browser | undefined;
  let pages: PageServer | undefined;

  beforeAll(() => {
    execFileSync('npx', ['wxt', 'build', '--browser', 'firefox'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  it('is built', () => {
    expect(existsSync(join(built, 'manifest.json'))).toBe(true);
  });

  it.runIf(firefox !== undefined)('highlights the demo article', async () => {
    pages = await servePages(join(root, 'demo'));
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox ?? '', headless: true });
    await browser.installExtension(built);
    const page = await browser.newPage();
    await page.goto(`${pages.origin}/2026/11/18/port-ellery-approves-84-million-flood-barrier-after-record-tide`);
    const painted = () =>
      page.evaluate(() => ([...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[]).map(String).join(' '));
    await eventually(async () => expect(await painted()).toContain('420 homes'));
    expect(await painted()).not.toContain('Winter tyres');
    const { x, y } = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
      return { x: left + 30, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    // No card there yet: the claim is marked, and nothing unseen takes the keyboard.
    await eventually(async () => expect(await page.evaluate(() => CSS.highlights.has('claimlight-focus'))).toBe(true));
    expect(await page.evaluate(() => document.querySelectorAll('[data-claimlight]').length)).toBe(0);
  });
});

function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
