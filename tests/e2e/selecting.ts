import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience, type ExtensionApi, type Stage } from './stage.ts';

/** Selects words of a page, as they stand in one text node; the last place that has them. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const start = text.nodeValue?.indexOf(words) ?? -1;
      if (start !== -1) getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
    }
  }, words);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString()), { timeout: patience }).toBe(words);
}

/** What the browser does when the reader clicks an item of our context menu. */
export async function chooseInMenu(stage: Stage, page: Page, menuItemId: string): Promise<void> {
  const id = await stage.browser.tabIdOf(page);
  const worker = await stage.browser.worker();
  await worker.evaluate(
    ({ id, menuItemId }) => {
      const { contextMenus } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      contextMenus.onClicked.dispatch({ menuItemId }, { id });
    },
    { id, menuItemId },
  );
}
