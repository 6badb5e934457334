import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import {
  allHighlighted,
  badgeOf,
  changeSettings,
  command as press,
  endWorker,
  eventually,
  fillDisk,
  highlighted,
  patience,
  untilHighlighted,
  untilPainted,
  useStage,
} from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { passengers } = ferrySentences;

let published = 0;

async function readArticle(): Promise<Page> {
  return stage.read(stage.publish(`/2026/11/18/commands-${(published += 1)}`, articlePage(ferryArticle)));
}

const command = (page: Page, name: string): Promise<void> => press(stage, page, name);

const focused = async (page: Page): Promise<string> => (await highlighted(page, 'claimlight-focus')).join(' ');

const tagged = async (page: Page): Promise<string[]> => [
  ...(await highlighted(page, 'claimlight-sourced')),
  ...(await highlighted(page, 'claimlight-unsourced')),
];

/** Goes to the next claim, and tells it. */
async function step(page: Page, name: 'next-claim' | 'previous-claim' = 'next-claim'): Promise<string> {
  const before = await focused(page);
  await command(page, name);
  await expect.poll(() => focused(page), { timeout: patience }).not.toBe(before);
  return focused(page);
}

async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
}

/** True if the claim in focus can be seen. */
const isFocusInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    ([...(CSS.highlights.get('claimlight-focus') ?? [])] as Range[]).some((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }),
  );

async function titleOf(page: Page): Promise<string> {
  interface Action {
    readonly chrome: { readonly action: { getTitle(of: object): Promise<string> } };
  }
  const tabId = await stage.browser.tabIdOf(page);
  const worker = await stage.browser.worker();
  return worker.evaluate((tabId) => (globalThis as unknown as Action).chrome.action.getTitle({ tabId }), tabId);
}

describe('a claim that was scrolled away from', () => {
  it('is not tagged: the first key shows one in sight, the second tags that one', async () => {
    const page = await readArticle();
    const first = await step(page);
    await scrollToEnd(page);
    await command(page, 'tag-sourced');
    await expect.poll(() => focused(page), { timeout: patience }).not.toBe(first);
    const shown = await focused(page);
    expect(await isFocusInSight(page)).toBe(true);
    expect(await tagged(page)).toEqual([]);
    await command(page, 'tag-sourced');
    await untilHighlighted(page, 'claimlight-sourced');
    expect(await tagged(page)).toEqual([shown]);
  });

  it('is not what keys go on from', async () => {
    const page = await readArticle();
    await step(page);
    await scrollToEnd(page);
    const before = await page.evaluate(() => scrollY);
    await step(page);
    expect(await isFocusInSight(page)).toBe(true);
    // Gone on from the first claim, the second one would be the next.
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before / 2);
  });

  it('and that the card is open on is not tagged, either', async () => {
    const page = await readArticle();
    await command(page, 'open-card');
    await expect.poll(() => page.frames().length, { timeout: patience }).toBe(2);
    await page.frames()[1]?.locator('.card-claim').waitFor();
    const opened = await focused(page);
    await scrollToEnd(page);
    await command(page, 'tag-sourced');
    await expect.poll(() => focused(page), { timeout: patience }).not.toBe(opened);
    expect(await tagged(page)).toEqual([]);
  });
});

it('two keys in a row go two claims on', async () => {
  const page = await readArticle();
  const first = await step(page);
  const second = await step(page);
  const third = await step(page);
  await step(page, 'previous-claim');
  expect(await step(page, 'previous-claim')).toBe(first);
  await Promise.all([command(page, 'next-claim'), command(page, 'next-claim')]);
  await expect.poll(() => focused(page), { timeout: patience }).toBe(third);
  expect(second).not.toBe(third);
});

describe('the mark of the claim in focus', () => {
  it('goes with a click elsewhere, and with the second Escape', async () => {
    const page = await readArticle();
    await step(page);
    await page.mouse.click(5, 300);
    await expect.poll(() => focused(page), { timeout: patience }).toBe('');
    await command(page, 'open-card');
    await expect.poll(() => page.frames().length, { timeout: patience }).toBe(2);
    await page.frames()[1]?.locator('.card-claim').waitFor();
    const opened = await focused(page);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    expect(await focused(page)).toBe(opened);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), { timeout: patience }).toBe('');
  });

  it('goes with the other highlights when they are hidden, and does not come back with them', async () => {
    const page = await readArticle();
    await step(page);
    await command(page, 'toggle-highlights');
    await expect.poll(() => allHighlighted(page), { timeout: patience }).toBe('');
    await command(page, 'toggle-highlights');
    await untilHighlighted(page);
    expect(await focused(page)).toBe('');
  });
});

it('what is pointed at in the panel is marked for that time, and not tagged', async () => {
  const page = await readArticle();
  const first = await step(page);
  const panel = await stage.browser.openPanel(page);
  const row = panel.getByRole('row').filter({ hasText: passengers }).first();
  await row.hover();
  await expect.poll(() => focused(page), { timeout: patience }).toBe(passengers);
  await command(page, 'tag-unsourced');
  await untilPainted(page, first, 'claimlight-unsourced');
  expect(await tagged(page)).toEqual([first]);
  expect(await focused(page)).toBe(passengers);
  await panel.getByRole('searchbox').hover();
  await expect.poll(() => focused(page), { timeout: patience }).toBe(first);
  await row.hover();
  await expect.poll(() => focused(page), { timeout: patience }).toBe(passengers);
  await panel.close();
  await expect.poll(() => focused(page), { timeout: patience }).toBe(first);
});

/** What the page's live regions say, ours in closed shadow roots included. */
async function saidOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const status = nodes.filter(({ role }) => role?.value === 'status').map(({ nodeId }) => nodeId);
  const isIn = (id: string | undefined): boolean =>
    id !== undefined && (status.includes(id) || isIn(nodes.find(({ nodeId }) => nodeId === id)?.parentId));
  const texts = nodes.filter(({ role, parentId }) => role?.value === 'StaticText' && isIn(parentId));
  return texts.map(({ name }) => String(name?.value)).join(' ');
}

describe('to those who hear the page', () => {
  it('keys say what they did', async () => {
    const page = await readArticle();
    expect(await page.locator('[data-claimlight]').count()).toBe(0);
    const first = await step(page);
    await expect.poll(() => saidOn(page), { timeout: patience }).toMatch(/^Claim 1 of \d+: /);
    expect(await saidOn(page)).toContain(first);
    await command(page, 'tag-unsourced');
    await expect.poll(() => saidOn(page), { timeout: patience }).toBe('Tagged unsourced');
    await step(page);
    await step(page, 'previous-claim');
    await expect.poll(() => saidOn(page), { timeout: patience }).toMatch(/^Claim 1 of \d+, tagged unsourced: /);
    await command(page, 'toggle-highlights');
    await expect.poll(() => saidOn(page), { timeout: patience }).toBe('Highlights hidden');
    await command(page, 'toggle-highlights');
    await expect.poll(() => saidOn(page), { timeout: patience }).toBe('Highlights shown');
  });

  it('in the language that is set', async () => {
    await changeSettings(stage.browser, { language: 'es', sensitivity: 'all' });
    const page = await readArticle();
    await step(page);
    await expect.poll(() => saidOn(page), { timeout: patience }).toMatch(/^Afirmación 1 de \d+/);
    await changeSettings(stage.browser, { sensitivity: 'all' });
  });

  it('nothing of it is for the page to read', async () => {
    const page = await readArticle();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) heard.push(node instanceof Element ? node.outerHTML : String(node.nodeValue));
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await step(page);
    await command(page, 'tag-promotional');
    await expect.poll(() => saidOn(page), { timeout: patience }).toBe('Tagged promotional');
    const seen = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      text: document.documentElement.innerText + document.documentElement.textContent,
      found: (window as unknown as { find(words: string): boolean }).find('Tagged promotional'),
      roots: [...document.querySelectorAll('[data-claimlight]')].map(({ shadowRoot }) => shadowRoot),
      html: document.documentElement.outerHTML,
    }));
    const host = '<div data-claimlight="" style="display: contents !important;"></div>';
    expect(seen.heard).toEqual([host]);
    expect(seen.text).not.toContain('Tagged promotional');
    expect(seen.found).toBe(false);
    expect(seen.roots).toEqual([null]);
    expect(seen.html.replace(host, '')).toBe(html);
  });

  it('the card speaks for itself', async () => {
    const page = await readArticle();
    await command(page, 'open-card');
    await expect.poll(() => page.frames().length, { timeout: patience }).toBe(2);
    const card = page.frames()[1];
    await card?.locator('.card-claim').waitFor();
    await command(page, 'tag-sourced');
    await expect.poll(() => card?.getByRole('status').textContent(), { timeout: patience }).toContain('Tagged sourced');
    expect(await page.locator('[data-claimlight]').count()).toBe(1);
  });
});

it('the key for the panel opens the browser’s own side panel', async () => {
  const page = await readArticle();
  await setKey('open-panel', 'Alt+Shift+P');
  const worker = await stage.browser.worker();
  const open = (): Promise<number> =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as ChromeContexts;
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
    });
  expect(await open()).toBe(0);
  await page.bringToFront();
  // With the keyboard's own code, or the browser's window does not hear it; the driver's `press` leaves that out.
  const session = await page.context().newCDPSession(page);
  const nativeVirtualKeyCode = { darwin: 35, win32: 80 }[process.platform as string] ?? 33;
  const key = { key: 'P', code: 'KeyP', windowsVirtualKeyCode: 80, nativeVirtualKeyCode, modifiers: altAndShift };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await expect.poll(open, { timeout: patience }).toBe(1);
});

interface ChromeContexts {
  readonly chrome: { readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> } };
}

/** As the browser's debugging protocol counts them. */
const altAndShift = 1 + 8;

/** Gives a command a key, as the reader does in the browser. */
async function setKey(commandName: string, keybinding: string): Promise<void> {
  const page = await stage.visit('chrome://extensions/shortcuts');
  await page.evaluate(
    async (change) => {
      interface Developer {
        readonly chrome: { readonly developerPrivate: { updateExtensionCommand(change: object): Promise<void> } };
      }
      await (globalThis as unknown as Developer).chrome.developerPrivate.updateExtensionCommand(change);
    },
    { extensionId: stage.browser.extensionId, commandName, keybinding },
  );
  await page.close();
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words))?.firstChild;
    const start = text?.nodeValue?.indexOf(words) ?? -1;
    if (text) getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
  }, words);
}

it('the key for the card makes a claim of selected text that was none', async () => {
  await changeSettings(stage.browser, { sensitivity: 'few' });
  const page = await readArticle();
  const own = 'Many of those who came remember the winter';
  expect(await allHighlighted(page)).not.toContain(own);
  await select(page, own);
  await command(page, 'open-card');
  await expect.poll(() => focused(page), { timeout: patience }).toBe(own);
  await command(page, 'tag-unsourced');
  await untilPainted(page, own, 'claimlight-unsourced');
  expect(await tagged(page)).toEqual([own]);
  await changeSettings(stage.browser, { sensitivity: 'all' });
});

it('a key for a tag means the words that are selected, not the claim in focus', async () => {
  const page = await readArticle();
  const first = await step(page);
  const own = 'Many of those who came remember the winter';
  await select(page, own);
  await command(page, 'tag-unsourced');
  await untilPainted(page, own, 'claimlight-unsourced');
  expect(await tagged(page)).toEqual([own]);
  expect(await focused(page)).toBe(own);
  expect(first).not.toBe(own);
});

describe('the sentence at the icon', () => {
  it('goes by itself', async () => {
    const page = await readArticle();
    const usual = await titleOf(page);
    await step(page);
    await command(page, 'tag-unsourced');
    await expect.poll(() => titleOf(page), { timeout: patience }).toBe('Tagged unsourced');
    await expect.poll(() => titleOf(page), { timeout: patience }).toBe(usual);
  });

  it('goes with the next key if the worker that would have taken it back has ended', async () => {
    const page = await readArticle();
    const usual = await titleOf(page);
    const options = await stage.browser.open('options.html');
    await page.bringToFront();
    await step(page);
    await command(page, 'tag-unsourced');
    await expect.poll(() => titleOf(page), { timeout: patience }).toBe('Tagged unsourced');
    await endWorker(stage, options);
    // Wakes it.
    await options.reload();
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({}),
    );
    expect(await titleOf(page)).toBe('Tagged unsourced');
    await command(page, 'next-claim');
    await expect.poll(() => titleOf(page), { timeout: patience }).toBe(usual);
  });

  it('tells of a failure as long as it is marked there', async () => {
    const page = await readArticle();
    const usual = await titleOf(page);
    const options = await stage.browser.open('options.html');
    await page.bringToFront();
    const first = await step(page);
    const letWrite = await fillDisk(stage, options);
    await command(page, 'tag-unsourced');
    await expect.poll(() => badgeOf(stage.browser, page), { timeout: patience }).toBe('!');
    await expect.poll(() => saidOn(page), { timeout: patience }).toContain('not stored');
    await letWrite();
    await command(page, 'tag-unsourced');
    await untilPainted(page, first, 'claimlight-unsourced');
    await expect.poll(() => badgeOf(stage.browser, page), { timeout: patience }).not.toBe('!');
    await eventually(async () => expect(await titleOf(page)).toBe(usual));
  });
});

it('the claim in focus is tagged also where the page is rebuilt all the time', async () => {
  const script = `setInterval(() => {
    const body = document.querySelector('.article-body');
    body.innerHTML = body.innerHTML;
  }, 200);`;
  const page = await stage.read(stage.publish('/2026/11/18/rebuilt-keys', articlePage({ ...ferryArticle, script })));
  const first = await step(page);
  await command(page, 'tag-unsourced');
  await untilPainted(page, first, 'claimlight-unsourced');
  // For a moment after each rebuilding the paint stands on words that are gone.
  await expect.poll(() => tagged(page), { timeout: patience }).toEqual([first]);
});
