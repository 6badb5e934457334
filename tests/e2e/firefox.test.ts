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
  });
});

function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
