import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './stage.ts';

/** CSS pixels in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where the first line of a sentence stands in the window, after bringing it to the middle. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words));
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error(`no text ${words}`);
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    const start = text.data.indexOf(words);
    range.setStart(text, start + 4);
    range.setEnd(text, start + 6);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 2, y: top + height / 2 };
  }, words);
}

export function cardFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().startsWith('chrome-extension://'));
}

/** The card once it shows a claim with these words. */
export async function cardOn(page: Page, words: string): Promise<Frame> {
  await expect.poll(() => cardFrame(page)?.url(), { timeout: patience }).toContain('card.html');
  const card = cardFrame(page);
  if (card === undefined) throw new Error('the card has gone');
  await card.locator('.card-claim').getByText(words).waitFor();
  return card;
}

export async function openCard(page: Page, words: string): Promise<Frame> {
  const { x, y } = await pointOf(page, words);
  // Where the pointer is already there, the browser tells of no movement, without which the click does not count.
  await page.mouse.move(x + 1, y);
  await page.mouse.click(x, y);
  const card = await cardOn(page, words);
  await expect.poll(() => isShown(page)).toBe(true);
  return card;
}

/** The frame's rectangle in the window; undefined while it is hidden. */
export async function cardBox(page: Page): Promise<Box | undefined> {
  const frame = await cardFrame(page)?.frameElement();
  const box = (await frame?.boundingBox()) ?? undefined;
  return box && { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

export async function isShown(page: Page): Promise<boolean> {
  const frame = await cardFrame(page)?.frameElement();
  return (
    (await frame?.evaluate(
      (element) => element instanceof HTMLElement && element.matches(':popover-open') && element.style.opacity === '1',
    )) === true
  );
}

export async function untilClosed(page: Page): Promise<void> {
  await expect.poll(() => isShown(page), { timeout: patience }).toBe(false);
}

/** The lines of the claim in focus, in the window. */
export function focusedLines(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('claimlight-focus') ?? [])].flatMap((range) =>
      [...(range as Range).getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    ),
  );
}
