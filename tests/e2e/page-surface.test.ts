import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { highlightColours } from '../../highlights/highlight-css.ts';
import { palettes } from '../../highlights/highlight-look.ts';
import type { HighlightName } from '../../highlights/highlight-name.ts';
import type { Settings } from '../../settings/settings.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { ownElements } from './own-elements.ts';
import {
  changeSettings,
  command as press,
  highlighted,
  patience,
  rowOf,
  snapshotOf,
  untilHighlighted,
  useStage,
} from './stage.ts';

const stage = useStage();
const { cut, passengers } = ferrySentences;
/** A sentence that is no claim to the program. */
const plain = 'Many of those who came remember the winter when the ice closed the sound';

let published = 0;

async function readArticle(change: { head?: string } = {}): Promise<Page> {
  const path = `/2026/11/18/surface-${(published += 1)}`;
  return stage.read(stage.publish(path, articlePage({ ...ferryArticle, ...change })));
}

interface Chrome {
  readonly commands: {
    getAll(): Promise<{ name: string; shortcut: string; description: string }[]>;
  };
  readonly action: { getTitle(of: object): Promise<string> };
}

const command = (page: Page, name: string): Promise<void> => press(stage, page, name);

const set = (settings: Partial<Settings>): Promise<void> => changeSettings(stage.browser, settings);

afterEach(() => set({}));

async function titleOf(page: Page): Promise<string> {
  const tabId = await stage.browser.tabIdOf(page);
  return (await stage.browser.worker()).evaluate(
    (tabId) => (globalThis as unknown as { chrome: Chrome }).chrome.action.getTitle({ tabId }),
    tabId,
  );
}

const focused = async (page: Page): Promise<string> => (await highlighted(page, 'claimlight-focus')).join(' ');

describe('the commands', () => {
  it('are offered in the browser with a description each, and no more than four keys of their own', async () => {
    const all = await (
      await stage.browser.worker()
    ).evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll());
    const own = all.filter(({ name }) => !name.startsWith('_'));
    expect(own.map(({ name }) => name).toSorted()).toEqual([
      'keep-evidence',
      'next-claim',
      'open-card',
      'open-panel',
      'previous-claim',
      'tag-promotional',
      'tag-sourced',
      'tag-unsourced',
      'toggle-highlights',
    ]);
    expect(own.filter(({ description }) => description === '')).toEqual([]);
    expect(all.filter(({ shortcut }) => shortcut !== '').length).toBeLessThanOrEqual(4);
  });

  it('go from claim to claim and tag, without a card', async () => {
    const page = await readArticle();
    await command(page, 'next-claim');
    await expect.poll(() => focused(page), { timeout: patience }).not.toBe('');
    const first = await focused(page);
    await command(page, 'next-claim');
    await expect.poll(() => focused(page), { timeout: patience }).not.toBe(first);
    await command(page, 'previous-claim');
    await expect.poll(() => focused(page), { timeout: patience }).toBe(first);
    await command(page, 'tag-unsourced');
    await untilHighlighted(page, 'claimlight-unsourced');
    expect(await highlighted(page, 'claimlight-unsourced')).toEqual([first]);
    await expect.poll(() => titleOf(page)).toBe('Tagged unsourced');
    expect(page.frames()).toHaveLength(1);
  });

  it('change a tag and keep the note', async () => {
    const page = await readArticle();
    await command(page, 'open-card');
    await expect.poll(() => page.frames().length, { timeout: patience }).toBe(2);
    const card = page.frames()[1];
    await card?.locator('.card-claim').waitFor();
    await page.keyboard.press('s');
    await untilHighlighted(page, 'claimlight-sourced');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Kept');
    await card?.getByText('Saved', { exact: true }).waitFor();
    await command(page, 'tag-promotional');
    await untilHighlighted(page, 'claimlight-promotional');
    await expect.poll(() => card?.getByRole('status').textContent()).toContain('Tagged promotional');
    expect(await card?.locator('.note').inputValue()).toBe('Kept');
  });

  it('hide and show the highlights', async () => {
    const page = await readArticle();
    await command(page, 'toggle-highlights');
    await expect.poll(() => highlighted(page), { timeout: patience }).toEqual([]);
    await command(page, 'toggle-highlights');
    await untilHighlighted(page);
  });

  it('tag nothing that the reader has not been taken to', async () => {
    const page = await readArticle();
    await command(page, 'tag-sourced');
    await expect.poll(() => focused(page), { timeout: patience }).not.toBe('');
    expect(await highlighted(page, 'claimlight-sourced')).toEqual([]);
  });
});

/** Selects words of the article as a reader would, with the pointer; from their start to where `end` is, if given. */
async function select(page: Page, words: string, end?: { x: number; y: number }): Promise<void> {
  const { from, to } = await page.evaluate((words) => {
    const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words))?.firstChild;
    if (!(text instanceof Text)) throw new Error(`no text ${words}`);
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const start = text.data.indexOf(words);
    const at = (offset: number) => {
      const range = document.createRange();
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left: left + 0.5, right: right - 0.5, y: top + height / 2 };
    };
    return { from: at(start), to: at(start + words.length - 1) };
  }, words);
  await page.mouse.move(from.left, from.y);
  await page.mouse.down();
  await page.mouse.move(end?.x ?? to.right, end?.y ?? to.y, { steps: 8 });
  await page.mouse.up();
}

/** As a page may do that does not want us. */
const throwOut = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('[data-claimlight]').forEach((host) => host.remove()));

/** Hosts of ours in the page. */
const hosts = (page: Page): Promise<number> => page.locator('[data-claimlight]').count();

describe('the button at a selection', () => {
  it('makes a claim of it and opens the card on it', async () => {
    const page = await readArticle();
    await select(page, plain);
    expect(await hosts(page)).toBe(0);
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(1);
    await expect.poll(() => ownElements(page, 'button'), { timeout: patience }).toHaveLength(1);
    const [button] = await ownElements(page, 'button');
    await page.mouse.click(button?.x ?? NaN, button?.y ?? NaN);
    await expect.poll(() => page.frames().length, { timeout: patience }).toBe(2);
    await page.frames()[1]?.locator('.card-claim').getByText(plain).waitFor();
    await page.keyboard.press('u');
    await untilHighlighted(page, 'claimlight-unsourced');
    expect(await highlighted(page, 'claimlight-unsourced')).toEqual([plain]);
    const popup = await stage.popupOf(page);
    await rowOf(popup, plain).waitFor();
  });

  it('comes again on a page that has thrown it out', async () => {
    const page = await readArticle();
    await select(page, plain);
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(1);
    await throwOut(page);
    await select(page, passengers.slice(0, 60));
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(1);
  });

  it('comes after a selection that ends over something of ours', async () => {
    await set({ minimap: true });
    const page = await readArticle();
    await expect.poll(async () => (await ticksOf(page)).length, { timeout: patience }).toBeGreaterThan(0);
    const [tick] = await ticksOf(page);
    await select(page, plain, tick);
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(2);
  });

  it('opens the card on a claim that is selected again', async () => {
    const page = await readArticle();
    await select(page, passengers.slice(0, 100));
    await command(page, 'open-card');
    await expect.poll(() => page.frames().length, { timeout: patience }).toBe(2);
    await page.frames()[1]?.locator('.card-claim').getByText(passengers).waitFor();
  });

  it('does not come for a word, outside of the article, or when it is switched off', async () => {
    const page = await readArticle();
    await select(page, 'remember');
    await select(page, 'Winter tyres from 59 euros');
    await page.waitForTimeout(600);
    expect(await hosts(page)).toBe(0);
    await set({ selectionButton: false });
    await page.waitForTimeout(200);
    await select(page, plain);
    await page.waitForTimeout(600);
    expect(await hosts(page)).toBe(0);
  });
});

describe('the minimap', () => {
  it('is absent until it is asked for, then takes the reader to a claim', async () => {
    const page = await readArticle();
    expect(await hosts(page)).toBe(0);
    await set({ minimap: true });
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(1);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const { share, scrollbar } = await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words));
      const range = document.createRange();
      range.selectNodeContents(paragraph ?? document.body);
      const { top, height } = range.getBoundingClientRect();
      const { scrollHeight, clientWidth } = document.documentElement;
      return { share: (top + height / 2 + scrollY) / scrollHeight, scrollbar: innerWidth - clientWidth };
    }, cut);
    await page.mouse.click(width - scrollbar - 7, share * height);
    await expect.poll(() => focused(page), { timeout: patience }).toContain(cut);
    await set({});
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(0);
  });

  it.each(palettes)('has one tick for each claim, in the colour of its tag: %s', async (palette) => {
    const page = await readArticle();
    await set({ minimap: true, palette });
    await command(page, 'next-claim');
    await expect.poll(() => focused(page), { timeout: patience }).not.toBe('');
    await command(page, 'tag-unsourced');
    await untilHighlighted(page, 'claimlight-unsourced');
    const { claims } = await snapshotOf(stage.browser, page);
    const names = claims.map(({ annotationId }) =>
      annotationId === undefined ? 'claimlight-claim' : 'claimlight-unsourced',
    );
    const named = async (): Promise<string[]> => (await ticksOf(page)).map(({ of }) => of);
    await expect.poll(named, { timeout: patience }).toEqual(names);
    expect(names).toContain('claimlight-unsourced');
    for (const tick of await ticksOf(page)) {
      expect(await colourNear(page, tick, highlightColours[palette][tick.of])).toBe(true);
    }
  });

  it('has its ticks where the claims are, after something late has moved the text of a page of fixed height', async () => {
    const page = await readArticle({ head: '<style>html, body { height: 100% }</style>' });
    await set({ minimap: true });
    await expect.poll(async () => (await ticksOf(page)).length, { timeout: patience }).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('h1')?.style.setProperty('padding-top', '900px'));
    const wanted = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
      const { top = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
      return ((top + height / 2 + scrollY) / document.documentElement.scrollHeight) * innerHeight;
    });
    const distance = async (): Promise<number> => Math.abs(((await ticksOf(page))[0]?.y ?? NaN) - wanted);
    await expect.poll(distance).toBeLessThan(1);
  });

  it('is back with the next paint on a page that has thrown it out', async () => {
    const page = await readArticle();
    await set({ minimap: true });
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(1);
    await throwOut(page);
    await command(page, 'next-claim');
    await expect.poll(() => focused(page), { timeout: patience }).not.toBe('');
    await command(page, 'tag-sourced');
    // Beside the voice that tells what the keys did.
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(2);
  });
});

interface Tick {
  readonly of: Exclude<HighlightName, 'claimlight-focus'>;
  readonly x: number;
  readonly y: number;
}

/** The minimap's ticks. */
async function ticksOf(page: Page): Promise<Tick[]> {
  const elements = await ownElements(page, 'svg');
  return elements.flatMap(({ attributes, x, y }) => {
    const of = attributes.get('data-of');
    return of === undefined ? [] : [{ of: of as Tick['of'], x, y }];
  });
}

/** True if a colour is painted within some pixels of a point. */
async function colourNear(page: Page, { x, y }: { x: number; y: number }, colour: string): Promise<boolean> {
  const clip = { x: x - 8, y: Math.max(0, y - 7), width: 16, height: 14 };
  const picture = `data:image/png;base64,${(await page.screenshot({ clip })).toString('base64')}`;
  return page.evaluate(
    async ({ picture, colour }) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const { data = [] } = canvas?.getImageData(0, 0, image.width, image.height) ?? {};
      const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      const isNear = (at: number) => wanted.every((value, part) => Math.abs(value - (data[at + part] ?? NaN)) < 16);
      return Array.from({ length: data.length / 4 }, (_, pixel) => pixel * 4).some(isNear);
    },
    { picture, colour },
  );
}
