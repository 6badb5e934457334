import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/chromium.ts';
import type { Span } from '../text/span.ts';
import { bundle } from './bundle.ts';
import type { ReaderInPage } from './read-in-page.ts';
import { storedPages } from './stored-pages.ts';

declare const reader: ReaderInPage;

export interface ReadPage {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** The English news articles of a folder of stored pages, read in Chromium; page scripts off, every host blocked. */
export async function readNewsPages(folder: string): Promise<ReadPage[]> {
  const script = await bundle('read-in-page.ts');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const read: ReadPage[] = [];
    for (const stored of storedPages(folder).filter(({ kind, lang }) => kind === 'news-article' && lang === 'en')) {
      const body = stored.html();
      await page.unrouteAll();
      await page.route('**', (route) =>
        route.request().url() === stored.servedUrl
          ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      );
      await page.goto(stored.servedUrl, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      const article = await page.evaluate(() => reader.readText('en'));
      if (article === null) console.error(`${stored.name}: no article found`);
      else read.push({ name: stored.name, ...article });
    }
    return read;
  } finally {
    await browser.close();
  }
}
