import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  cardBox,
  cardOn,
  focusedLines,
  isShown,
  openCard,
  overlaps,
  pointOf,
  untilClosed,
  type Box,
} from './card-in-page.ts';
import { articlePage, ferryArticle, ferrySentences, type InventedArticle } from './newspaper.ts';
import { command, patience, untilHighlighted, useStage } from './stage.ts';

const stage = useStage({ asksElsewhere: true });
const { cut, passengers, subsidy, survey } = ferrySentences;
/** Nothing to check, and too much of it for any window. */
const tall = 'People talked about it for a long while, as people do, and then went home. '.repeat(80);

let published = 0;

/** An article of its own, so that no test finds what another one tagged. */
async function readArticle(change: Partial<InventedArticle> = {}): Promise<Page> {
  const path = `/2026/11/18/card-position-${(published += 1)}`;
  return stage.read(stage.publish(path, articlePage({ ...ferryArticle, ...change })));
}

/** Opens the card by a click on the last line of a claim. */
async function openOnClaim(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate((words) => {
    const ranges = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
    const range = ranges.find((range) => range.toString().includes(words));
    const paragraph = range?.endContainer.parentElement?.closest('p');
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, right = 0, top = 0, height = 0 } = [...(range?.getClientRects() ?? [])].at(-1) ?? {};
    return { x: (left + right) / 2, y: top + height / 2 };
  }, words);
  await page.mouse.click(x, y);
  await cardOn(page, words);
  await expect.poll(() => isShown(page)).toBe(true);
}

async function boxes(page: Page): Promise<{ card: Box; lines: Box[] }> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const [card, lines] = [await cardBox(page), await focusedLines(page)];
  if (card === undefined) throw new Error('the card is hidden');
  expect(lines).not.toEqual([]);
  return { card, lines };
}

/** Waits until the card is off the sentence; it may have to follow first. */
async function untilFree(page: Page): Promise<void> {
  const covered = async (): Promise<number> => {
    const { card, lines } = await boxes(page);
    return lines.filter((line) => overlaps(card, line)).length;
  };
  await expect.poll(covered).toBe(0);
}

describe('the card leaves its sentence free', () => {
  const cap = '<style>.cap { float: left; font-size: 3.4em; line-height: 0.9; padding-right: 6px }</style>';

  it.each([
    ['that begins with a drop cap', cut.replace('T', '<span class="cap">T</span>')],
    ['of an element without a box', `<span style="display: contents">${cut}</span>`],
    ['of a floated element', `<span style="float: left">${cut}</span>`],
  ])('%s', async (_where, paragraph) => {
    const page = await readArticle({ head: cap, paragraphs: [paragraph, ...ferryArticle.paragraphs.slice(1)] });
    await page.setViewportSize({ width: 1500, height: 800 });
    await openOnClaim(page, 'fuel costs rose by 38 percent');
    await untilFree(page);
    const { card, lines } = await boxes(page);
    const right = Math.max(...lines.map(({ right }) => right));
    // Beside the column, for there is room.
    expect(card.left).toBeGreaterThan(right);
  });

  it.each([
    ['height of the root', 'html { height: 100% }'],
    ['height of root and body', 'html, body { height: 100% }'],
  ])('when something late moves the text, whatever the %s', async (_what, rule) => {
    const page = await readArticle({ head: `<style>${rule}</style>` });
    await page.setViewportSize({ width: 390, height: 800 });
    await openCard(page, survey);
    // As an image that has loaded does: no element comes or goes.
    await page.evaluate(() => document.querySelector('h1')?.style.setProperty('margin-top', '190px'));
    await page.waitForTimeout(300);
    await untilFree(page);
    await page.evaluate(() => document.querySelector('h1')?.style.setProperty('margin-top', '-40px'));
    await page.waitForTimeout(300);
    await untilFree(page);
  });

  it('when the text scrolls in a box of the page', async () => {
    const page = await readArticle({
      head: '<style>html, body { height: 100%; overflow: hidden } main { height: 90%; overflow-y: scroll }</style>',
    });
    await page.setViewportSize({ width: 390, height: 800 });
    await openCard(page, survey);
    await page.evaluate(() => document.querySelector('main')?.scrollBy(0, -90));
    await untilFree(page);
  });
});

describe('opening the card', () => {
  it('brings the sentence itself into sight, in a paragraph taller than the window', async () => {
    const page = await readArticle({ paragraphs: [cut, `${tall}${passengers} ${tall.repeat(3)}`, survey, subsidy] });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await openCard(page, cut.slice(0, 60));
      await page.keyboard.press('j');
      await cardOn(page, passengers);
      const { card, lines } = await boxes(page);
      for (const { top, bottom } of lines) {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(800);
      }
      expect(card.bottom).toBeLessThanOrEqual(800);
      await untilFree(page);
      await page.keyboard.press('Escape');
      await untilClosed(page);
    }
  });

  it('scrolls the page if need be, and nothing that happens later does', async () => {
    const page = await readArticle({
      script: `document.body.insertAdjacentHTML('afterbegin',
        '<div id="carousel" style="position: fixed; top: 0; width: 90px; height: 20px; overflow: auto"><p style="width: 900px">•</p></div>')`,
    });
    await page.setViewportSize({ width: 320, height: 480 });
    await openCard(page, survey);
    await untilFree(page);
    await page.evaluate(() => scrollBy({ top: -130, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => document.querySelector('#carousel')?.scrollBy(40, 0));
    await page.setViewportSize({ width: 320, height: 470 });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await untilFree(page);
  });
});

describe('in a window as low as 1280 × 1024 is at 400 %', () => {
  const small = { width: 320, height: 256 };

  it('is a sheet of some height, off the sentence', async () => {
    const short = 'The line carried 212,000 passengers in 2025, the harbour authority said.';
    const page = await readArticle({ paragraphs: [short, ...ferryArticle.paragraphs.slice(2)] });
    await page.setViewportSize(small);
    await openCard(page, short);
    await untilFree(page);
    const { card, lines } = await boxes(page);
    expect(card.bottom - card.top).toBeGreaterThan(100);
    expect(card.bottom).toBeLessThanOrEqual(small.height);
    expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
  });

  it('leaves the start of a longer sentence in sight, and its end to be scrolled into sight', async () => {
    const page = await readArticle();
    await page.setViewportSize(small);
    await openCard(page, survey);
    const { card, lines } = await boxes(page);
    expect(card.bottom - card.top).toBeGreaterThan(100);
    expect(card.bottom).toBeLessThanOrEqual(small.height);
    expect(lines[0]?.top).toBeGreaterThanOrEqual(0);
    expect(lines[0] && overlaps(card, lines[0])).toBe(false);
    await page.mouse.move(100, 40);
    await page.mouse.wheel(0, 90);
    const free = async (): Promise<boolean> => {
      const { card, lines } = await boxes(page);
      const last = lines.at(-1);
      return last !== undefined && last.top >= 0 && !overlaps(card, last) && card.bottom <= small.height;
    };
    await expect.poll(free).toBe(true);
  });
});

describe('a page', () => {
  it('that throws our elements out, or hides them, does not keep the card from opening again', async () => {
    const page = await readArticle({
      script: `window.throwOut = () => document.querySelectorAll('[data-claimlight]').forEach((host) => host.remove());
        window.hide = () => document.querySelectorAll('[data-claimlight]').forEach((host) => { host.style.display = 'none' })`,
    });
    await openCard(page, survey);
    await page.evaluate(() => (window as unknown as { throwOut: () => void }).throwOut());
    // On the same claim, and on another one.
    await openCard(page, survey);
    await page.evaluate(() => (window as unknown as { throwOut: () => void }).throwOut());
    const card = await openCard(page, passengers);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Which count?');
    await card.getByText('Kept as a draft', { exact: false }).waitFor();
    await page.evaluate(() => (window as unknown as { hide: () => void }).hide());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await openCard(page, survey);
    expect(await cardBox(page)).toBeDefined();
  });

  it('that throws our element out at once loses no key to a card that is not there', async () => {
    const page = await readArticle({
      head: '<style>#field { position: fixed; top: 0; left: 0 }</style>',
      script: `document.body.insertAdjacentHTML('beforeend', '<input id="field">');
        new MutationObserver(() => document.querySelector('[data-claimlight]')?.remove())
          .observe(document.documentElement, { childList: true })`,
    });
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.locator('#field').focus();
    for (let times = 0; times < 2; times += 1) {
      await command(stage, page, 'open-card');
      await page.waitForTimeout(300);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field');
    }
    expect(errors).toEqual([]);
  });

  it('may have come without encryption', async () => {
    const page = await stage.context.newPage();
    const address = 'http://courier.example/2026/11/18/plain';
    await page.route(address, (route) => route.fulfill({ body: articlePage(ferryArticle), contentType: 'text/html' }));
    await page.goto(address);
    await untilHighlighted(page);
    await openCard(page, survey);
  });

  it('may have its reader close the card before it has loaded, and open it later', async () => {
    const page = await readArticle();
    const { x, y } = await pointOf(page, survey);
    await page.mouse.click(x, y);
    await page.mouse.click(5, 400);
    await page.waitForTimeout(1000);
    await openCard(page, survey);
  });

  it('that has a modal dialog open gets no card that could not be used', async () => {
    const page = await readArticle({
      script: `document.body.insertAdjacentHTML('beforeend', '<dialog><button id="ok">OK</button></dialog>');
        document.querySelector('dialog').showModal();`,
    });
    await command(stage, page, 'open-card');
    await page.waitForTimeout(1000);
    expect(await isShown(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ok');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await openCard(page, survey);
  });

  it.each([
    [
      'in a shadow root',
      `const host = document.createElement('div');
       host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
       document.querySelector('footer').append(host);
       window.field = host.shadowRoot.querySelector('input');`,
    ],
    [
      'in a drawing',
      `document.querySelector('footer').insertAdjacentHTML('beforeend', '<svg tabindex="0" width="9" height="9"></svg>');
       window.field = document.querySelector('footer svg');`,
    ],
  ])('gets the keyboard back where it was: %s', async (_where, script) => {
    const page = await readArticle({ script });
    await page.evaluate(() => (window as unknown as { field: HTMLElement }).field.focus({ preventScroll: true }));
    await command(stage, page, 'open-card');
    await expect.poll(() => isShown(page), { timeout: patience }).toBe(true);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const isBack = await page.evaluate(() => {
      const { field } = window as unknown as { field: HTMLElement };
      return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
    });
    expect(isBack).toBe(true);
  });

  it('is not told of the release of the key that closed the card', async () => {
    const page = await readArticle({
      script: `window.keys = [];
        for (const type of ['keydown', 'keyup'])
          document.addEventListener(type, (event) => window.keys.push(type + ':' + event.key));`,
    });
    const keys = (): Promise<string[]> => page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    await openCard(page, survey);
    await page.keyboard.down('Escape');
    await untilClosed(page);
    // Held down, it is repeated.
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await page.keyboard.press('x');
    await expect.poll(keys).toEqual(['keydown:x', 'keyup:x']);
  });
});
