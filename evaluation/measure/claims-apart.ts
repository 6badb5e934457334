import { chromium } from 'playwright-core';
import { compareClaims } from '../../claims/same/compare-claims.ts';
import { partsOf, type ClaimParts } from '../../claims/same/parts.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { bundle } from '../bundle.ts';
import type { Evaluation } from '../evaluate.ts';
import { showStored } from './show-stored.ts';
import { storedPages } from './stored-pages.ts';

declare const claimTexts: (language: string) => string[];

interface PageClaims {
  readonly name: string;
  readonly claims: readonly ClaimParts[];
}

/**
 * Every pair of claims from two of the stored pages, which tell other stories: how many are called the same? Prints
 * each of them.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
  const pages = await claimsOfPages(folder);
  const lines: string[] = [];
  let pairs = 0;
  for (const [at, page] of pages.entries()) {
    for (const other of pages.slice(at + 1)) {
      pairs += page.claims.length * other.claims.length;
      for (const a of page.claims)
        for (const b of other.claims)
          if (compareClaims(a, b).same) lines.push(`${page.name} / ${other.name}\n  ${a.text}\n  ${b.text}`);
    }
  }
  const perHundredThousand = (lines.length / Math.max(1, pairs)) * 100_000;
  const figures = { pages: pages.length, pairs, calledSame: lines.length, perHundredThousand };
  return { table: [...lines, `${lines.length} of ${pairs} pairs called the same`].join('\n'), figures };
}

async function claimsOfPages(folder: string): Promise<PageClaims[]> {
  const script = await bundle(new URL('./claims-apart-in-page.ts', import.meta.url));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    const pages: PageClaims[] = [];
    for (const page of storedPages(folder)) {
      await showStored(tab, page);
      await tab.evaluate(script);
      const language = page.lang ?? 'en';
      const texts = await tab.evaluate((tag) => claimTexts(tag), language);
      pages.push({ name: page.name, claims: texts.map((text) => partsOf(text, language)) });
    }
    return pages.filter(({ claims }) => claims.length > 0);
  } finally {
    await browser.close();
  }
}
