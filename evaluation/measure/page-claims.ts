import { createHash } from 'node:crypto';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';
import { showStored } from './show-stored.ts';
import { storedPages } from './stored-pages.ts';

declare const claimsOfPage: (language: string) => string[];

/**
 * Every claim of every stored page, one line of JSON each after the page's name, to see with `diff` what a change of
 * the program does to them; `digest` is the same wherever all lines are. Pages of unknown language are read as English.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  const script = await bundle(new URL('./page-claims-in-page.ts', import.meta.url));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    const lines: string[] = [];
    const pages = storedPages(folder);
    for (const page of pages) {
      await showStored(tab, page);
      await tab.evaluate(script);
      const claims = await tab.evaluate((language) => claimsOfPage(language), page.lang ?? 'en');
      lines.push(...claims.map((claim) => `${page.name} ${claim}`));
    }
    const table = lines.join('\n');
    const digest = createHash('sha256').update(table).digest('hex');
    return { table, figures: { pages: pages.length, claims: lines.length, digest } };
  } finally {
    await browser.close();
  }
}
