import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { bundle } from '../bundle.ts';
import type { ArticleInPage } from './article-in-page.ts';

declare const readArticle: (url: string, language: string) => ArticleInPage;

/** A stored page, to be shown under its real address. */
export interface PageToRead {
  readonly html: string;
  readonly url: string;
  /** BCP 47; empty for the one that the page and its text tell. */
  readonly language?: string;
}

export type ReadPage = (page: PageToRead) => Promise<ArticleInPage>;

/**
 * Gives `work` a function that shows a page in Chromium, with its styles, its scripts off and every host blocked, and
 * reads it with the modules of `article/` and `text/`. The browser is closed afterwards.
 */
export async function withReadingTab<Result>(work: (read: ReadPage) => Promise<Result>): Promise<Result> {
  const script = await bundle(new URL('./article-in-page.ts', import.meta.url));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    return await work((page) => readIn(tab, page, script));
  } finally {
    await browser.close();
  }
}

async function readIn(tab: Page, { html, url, language = '' }: PageToRead, script: string): Promise<ArticleInPage> {
  await tab.unrouteAll();
  await tab.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(script);
  return tab.evaluate(([address, tag]) => readArticle(address, tag), [url, language] as const);
}
