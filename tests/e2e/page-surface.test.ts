import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../messaging/settings.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { changeSettings, command as press, highlighted, patience, rowOf, untilHighlighted, useStage } from './stage.ts';

const stage = useStage();
const { cut, passengers } = ferrySentences;
/** A sentence that is no claim to the program. */
const plain = 'Many of those who came remember the winter when the ice closed the sound';

let published = 0;

async function readArticle(): Promise<Page> {
  return stage.read(stage.publish(`/2026/11/18/surface-${(published += 1)}`, articlePage(ferryArticle)));
}

interface Chrome {
  readonly commands: {
    getAll(): Promise<{ name: string; shortcut: string; description: string }[]>;
  };
  readonly action: { getTitle(of: object): Promise<string> };
}

const command = (page: Page, name: string): Promise<void> => press(stage, page, name);

const set = (settings: Partial<Settings>): Promise<void> => changeSettings(stage.browser, settings);

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

/** Selects words of the article as a reader would, with the pointer. */
async function select(page: Page, words: string): Promise<{ x: number; y: number }> {
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
  await page.mouse.move(to.right, to.y, { steps: 8 });
  await page.mouse.up();
  return { x: to.right, y: to.y };
}

/** Hosts of ours in the page. */
const hosts = (page: Page): Promise<number> => page.locator('[data-claimlight]').count();

describe('the button at a selection', () => {
  it('makes a claim of it and opens the card on it', async () => {
    const page = await readArticle();
    const { x, y } = await select(page, plain);
    expect(await hosts(page)).toBe(0);
    await expect.poll(() => hosts(page), { timeout: patience }).toBe(1);
    await page.waitForTimeout(100);
    await page.mouse.click(x + 20, y + 32);
    await expect.poll(() => page.frames().length, { timeout: patience }).toBe(2);
    await page.frames()[1]?.locator('.card-claim').getByText(plain).waitFor();
    await page.keyboard.press('u');
    await untilHighlighted(page, 'claimlight-unsourced');
    expect(await highlighted(page, 'claimlight-unsourced')).toEqual([plain]);
    const popup = await stage.popupOf(page);
    await rowOf(popup, plain).waitFor();
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
    await set({});
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
});
