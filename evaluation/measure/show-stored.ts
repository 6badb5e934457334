import type { Page } from 'playwright-core';
import type { StoredPage } from './stored-pages.ts';

/** Shows a stored page under the address it was stored from, with every other request refused. */
export async function showStored(tab: Page, page: StoredPage): Promise<void> {
  const body = page.html();
  await tab.unrouteAll();
  await tab.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await tab.goto(page.servedUrl, { waitUntil: 'domcontentloaded' });
}
