import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { launchWithExtension } from '../../scripts/extension-browser.ts';
import { servePages } from '../../scripts/page-server.ts';
import type { Evaluation } from '../evaluate.ts';

const rounds = 25;

/**
 * The card in the page, in the built extension on the sample article: milliseconds from the click (as the browser
 * stamped it) to the frame that shows the card, and from the key that tags to the frame with the new paint.
 */
export async function benchCard(): Promise<Evaluation> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const server = await servePages(fileURLToPath(new URL('../../demo/', import.meta.url)));
  const browser = await launchWithExtension();
  try {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/2026/11/18/port-ellery-approves-84-million-flood-barrier-after-record-tide`);
    await page.waitForFunction(() => CSS.highlights.has('claimlight-claim'));
    const point = await pointOfClaim(page);
    const first = performance.now();
    await page.mouse.click(point.x, point.y);
    const card = await cardOf(page);
    await card.locator('.card-claim').waitFor();
    const firstOpening = performance.now() - first;
    const openings = await timeOpenings(page, card, point);
    const tags = await timeTags(page, card);
    const figures = {
      openMedian: quantile(openings, 0.5),
      openP95: quantile(openings, 0.95),
      tagMedian: quantile(tags, 0.5),
      tagP95: quantile(tags, 0.95),
      firstOpening: Math.round(firstOpening),
    };
    return { table: tableOf(figures), figures };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A point on the second claim, which is brought to the middle of the window. */
function pointOfClaim(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [, range] = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
    return { x: left + 30, y: top + height / 2 };
  });
}

async function cardOf(page: Page): Promise<Frame> {
  const isCard = (frame: Frame): boolean => frame.url().endsWith('/card.html');
  return page.frames().find(isCard) ?? page.waitForEvent('framenavigated', isCard);
}

interface Timed {
  times: number[];
}

async function timeOpenings(page: Page, card: Frame, { x, y }: { x: number; y: number }): Promise<number[]> {
  // The driver reaches into the closed shadow root, where the page's own scripts cannot.
  await (
    await card.frameElement()
  ).evaluate((element) => {
    const frame = element as HTMLElement;
    const timed = Object.assign(window as unknown as Timed, { times: [] });
    let clicked = 0;
    window.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), true);
    new MutationObserver(() => {
      if (clicked === 0 || frame.style.opacity !== '1' || !frame.matches(':popover-open')) return;
      const since = clicked;
      clicked = 0;
      requestAnimationFrame(() => timed.times.push(performance.now() - since));
    }).observe(frame, { attributes: true });
  });
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(120);
    await page.mouse.click(x, y);
    await page.waitForFunction((round) => (window as unknown as Timed).times.length > round, round);
  }
  return page.evaluate(() => (window as unknown as Timed).times);
}

async function timeTags(page: Page, card: Frame): Promise<number[]> {
  await card.evaluate(() => {
    const pressed = Object.assign(window as unknown as Timed, { times: [] });
    const note = ({ timeStamp }: Event): unknown => pressed.times.push(performance.timeOrigin + timeStamp);
    window.addEventListener('keydown', note, true);
  });
  await page.evaluate(() => {
    const painted = Object.assign(window as unknown as Timed, { times: [] });
    let last = false;
    const look = (): void => {
      const isSourced = CSS.highlights.has('claimlight-sourced');
      if (isSourced !== last) painted.times.push(performance.timeOrigin + performance.now());
      last = isSourced;
      requestAnimationFrame(look);
    };
    look();
  });
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press(round % 2 === 0 ? 's' : 'u');
    await page.waitForFunction((round) => (window as unknown as Timed).times.length > round, round);
    await page.waitForTimeout(60);
  }
  const pressed = await card.evaluate(() => (window as unknown as Timed).times);
  const painted = await page.evaluate(() => (window as unknown as Timed).times);
  return painted.map((time, round) => time - (pressed[round] ?? NaN));
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}

function tableOf(figures: Record<'openMedian' | 'openP95' | 'tagMedian' | 'tagP95' | 'firstOpening', number>): string {
  const line = (name: string, median: number, p95: number, limit: number): string =>
    `${name.padEnd(28)} ${String(median).padStart(7)} ms ${String(p95).padStart(7)} ms   at most ${limit} ms`;
  return [
    `${' '.repeat(28)}  median         95 %`,
    line('click to card', figures.openMedian, figures.openP95, 50),
    line('key to new paint', figures.tagMedian, figures.tagP95, 100),
    `the very first opening, which loads the card: ${figures.firstOpening} ms`,
  ].join('\n');
}
