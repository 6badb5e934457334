import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import { eventually } from './stage.ts';

/** All that is painted under a name, in the order of the claims. */
export function highlightedIn(page: Page, name: HighlightName): Promise<string> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .map(String)
        .join('\n')
        .replace(/[^\S\n]+/g, ' '),
    name,
  );
}

export async function untilHighlighted(page: Page, name: HighlightName, words: string): Promise<void> {
  await eventually(async () => expect(await highlightedIn(page, name)).toContain(words));
}

/** A point in the first line of the first claim after the headline, which is brought to the middle of the window. */
export function pointOfClaim(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [, range] = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
    return { x: left + 30, y: top + height / 2 };
  });
}

/** Clicks the first claim after the headline and waits for its card. */
export async function clickClaim(page: Page): Promise<Frame> {
  const { x, y } = await pointOfClaim(page);
  await page.mouse.click(x, y);
  const card = await cardIn(page, 'The city council of Port Ellery');
  await eventually(async () => expect(await hasKeyboard(card)).toBe(true));
  return card;
}

/** True if what is pressed now is pressed in the card. */
export function hasKeyboard(card: Frame): Promise<boolean> {
  return card.evaluate(() => document.hasFocus());
}

/**
 * The card in a page once it shows these words. The driver does not tell the address of the frame; its document does.
 */
export async function cardIn(page: Page, words: string): Promise<Frame> {
  let card: Frame | undefined;
  await eventually(async () => {
    for (const frame of page.frames().slice(1))
      if (await frame.evaluate(() => location.pathname === '/card.html')) card = frame;
    expect(await textOf(card)).toContain(words);
  });
  if (card === undefined) throw new Error('the card has gone');
  return card;
}

export async function textOf(page: Frame | Page | undefined): Promise<string> {
  return (await page?.evaluate(() => document.body.innerText)) ?? '';
}
