import type { Page } from 'playwright-core';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { median, percentile } from './percentile.ts';

const rounds = 10;

/** Frames of scrolling, each by a row and more, as a hard turn of the wheel does. */
const frames = 240;
const perFrame = 160;

/** Milliseconds, but `lateFrames`: frames that took longer than three should, of 240. */
export interface Scrolling {
  /** From the navigation to the frame that shows what is tagged; the driver's part is in it. */
  readonly withTags: number;
  readonly frameP95: number;
  readonly lateFrames: number;
}

/** The popup in a tab of its own, where a driver scrolls its list and looks for its tags. */
export async function measureScrolling(extension: string, address: string, claims: number): Promise<Scrolling> {
  const browser = await launchWithExtension({ extension });
  try {
    await browser.context.addInitScript(watchTags);
    const article = await browser.context.newPage();
    await article.goto(address);
    await article.waitForFunction(() => CSS.highlights.has('claimlight-claim'));
    await tagFirst(await browser.openPopup(article), claims);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const popup = await openPopup(browser, article);
      times.push(await popup.evaluate(() => (window as unknown as { tagsShown: number }).tagsShown));
      await popup.close();
    }
    const popup = await openPopup(browser, article);
    await popup.waitForFunction((claims) => document.querySelectorAll('.claim').length === claims, claims);
    const intervals = await scroll(popup);
    return {
      withTags: median(times),
      frameP95: percentile(intervals, 0.95),
      lateFrames: intervals.filter((interval) => interval > 50).length,
    };
  } finally {
    await browser.close();
  }
}

async function tagFirst(popup: Page, claims: number): Promise<void> {
  await popup.getByRole('radio', { name: 'All' }).check({ force: true });
  await popup.locator(`[aria-rowcount="${claims}"]`).waitFor();
  await popup.locator('.tag-button').first().click();
  await popup.locator('.tag-button[aria-pressed=true]').waitFor();
  await popup.close();
}

async function openPopup(browser: ExtensionBrowser, article: Page): Promise<Page> {
  const popup = await browser.openPopup(article);
  await popup.setViewportSize({ width: 416, height: 600 });
  await popup.waitForFunction(() => 'tagsShown' in window);
  return popup;
}

/** Runs in the popup before its own scripts: notes when the first frame with a tag has been painted. */
function watchTags(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => Object.assign(window, { tagsShown: performance.now() });
  const observer = new MutationObserver(() => {
    if (document.querySelector('.claim [aria-pressed=true]') === null) return;
    observer.disconnect();
    // A message sent from within a frame is heard once the frame is painted.
    requestAnimationFrame(() => port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

function scroll(popup: Page): Promise<number[]> {
  return popup.evaluate(
    async ({ frames, perFrame }) => {
      const list = document.querySelector('.claim-list');
      const intervals: number[] = [];
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        if (list !== null) list.scrollTop = (list.scrollTop + perFrame) % (list.scrollHeight - list.clientHeight);
        const now = await new Promise(requestAnimationFrame);
        intervals.push(now - last);
        last = now;
      }
      return intervals;
    },
    { frames, perFrame },
  );
}
