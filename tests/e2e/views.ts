import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ferrySentences } from './newspaper.ts';
import { command, patience, rowOf, type Stage } from './stage.ts';

/** A view of ours as a reader meets it, and the window it is in. */
export interface View {
  readonly page: Page | Frame;
  readonly window: Page;
}

export const viewNames = ['popup', 'panel', 'card', 'library', 'options', 'welcome'] as const;

export type ViewName = (typeof viewNames)[number];

/** Opens a view, over an article where it needs one, with what it has most of: a claim open, a note shown. */
export async function openView(stage: Stage, name: ViewName, article: Page): Promise<View> {
  if (name === 'card') return openCardOf(stage, article);
  if (name === 'popup' || name === 'panel') {
    const window = name === 'popup' ? await stage.popupOf(article) : await stage.browser.openPanel(article);
    await rowOf(window, ferrySentences.survey).getByText(ferrySentences.survey).click();
    await rowOf(window, ferrySentences.survey).getByLabel('Note').waitFor();
    return { page: window, window };
  }
  const window = await stage.browser.open(`${name}.html`);
  await window.getByRole('heading', { level: 1 }).waitFor();
  return { page: window, window };
}

async function openCardOf(stage: Stage, article: Page): Promise<View> {
  await article.bringToFront();
  await command(stage, article, 'open-card');
  return { page: await cardOf(article), window: article };
}

/** The card in an article, once it shows a claim. */
export async function cardOf(article: Page): Promise<Frame> {
  const find = (): Frame | undefined => article.frames().find((frame) => frame.url().endsWith('/card.html'));
  await expect.poll(find, { timeout: patience }).toBeDefined();
  const card = find();
  if (card === undefined) throw new Error('the card has gone');
  await card.locator('.card-claim').waitFor();
  return card;
}
