import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  cardBox,
  cardFrame,
  cardOn,
  focusedLines,
  isShown,
  openCard,
  overlaps,
  pointOf,
  untilClosed,
} from './card-in-page.ts';
import { faultsOf } from './faults.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { highlighted, patience, snapshotOf, untilHighlighted, useStage } from './stage.ts';

const stage = useStage();
const { cut, passengers, subsidy, survey } = ferrySentences;

/** Logs every key that reaches the page, as early as a page can, and all else that a reader may do in a card. */
const keyLogger = `
  window.keys = [];
  const keys = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];
  const others = ['wheel', 'copy', 'paste', 'compositionstart', 'compositionupdate', 'compositionend', 'dragstart',
    'dragenter', 'dragover', 'drop', 'dragend'];
  for (const type of [...keys, ...others])
    window.addEventListener(type, (event) => window.keys.push(type + ':' + (event.key ?? event.data)), true);`;

let published = 0;

/** An article of its own, so that no test finds what another one tagged. */
async function readArticle(change: { script?: string; head?: string } = {}): Promise<Page> {
  const path = `/2026/11/18/card-${(published += 1)}`;
  return stage.read(stage.publish(path, articlePage({ ...ferryArticle, ...change })));
}

describe('the card', () => {
  it('opens on the claim that is clicked, beside its sentence and never over it', async () => {
    const page = await readArticle();
    for (const width of [1280, 900, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await openCard(page, survey);
      await page.waitForTimeout(150);
      const card = await cardBox(page);
      const lines = await focusedLines(page);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(card && overlaps(card, line), `${width} px`).toBe(false);
      expect(card?.left).toBeGreaterThanOrEqual(0);
      expect(card?.right).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await untilClosed(page);
    }
  });

  it('tells reasons, support with its words marked, and suggests a tag only where the source is clear', async () => {
    const page = await readArticle();
    const card = await openCard(page, passengers);
    const source = card.locator('.support details');
    expect(await source.locator('summary').textContent()).toMatch(/^Source: the harbour authority \(.+\)$/);
    const isOpen = () => source.evaluate((details) => details.hasAttribute('open'));
    expect(await isOpen()).toBe(false);
    await source.locator('summary').click();
    expect(await isOpen()).toBe(true);
    expect(await card.locator('.card-claim mark').textContent()).toContain('harbour authority');
    expect(await card.locator('.reasons li').count()).toBeGreaterThan(0);
    expect(await card.locator('.suggestion').count()).toBe(1);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    // "The company" may be any.
    const unclear = await openCard(page, cut);
    expect(await unclear.locator('.suggestion').count()).toBe(0);
  });

  it('tags by key, takes a note, and the page repaints', async () => {
    const page = await readArticle();
    const card = await openCard(page, subsidy);
    await page.keyboard.press('u');
    await untilHighlighted(page, 'claimlight-unsourced');
    await expect.poll(() => card.getByRole('status').textContent()).toContain('Tagged unsourced');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Which critics?');
    await card.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await isShown(page)).toBe(true);
    await page.keyboard.press('p');
    await untilHighlighted(page, 'claimlight-promotional');
    const popup = await stage.popupOf(page);
    await popup.getByRole('row').filter({ hasText: subsidy }).first().click();
    await expect.poll(() => popup.locator('textarea').inputValue()).toBe('Which critics?');
  });

  it('goes to the next claim and the one before, and the page scrolls along', async () => {
    const page = await readArticle();
    const claims = (await snapshotOf(stage.browser, page)).claims.map(({ selector }) => selector[0].exact);
    const at = claims.indexOf(passengers);
    const card = await openCard(page, passengers);
    await page.keyboard.press('j');
    await cardOn(page, claims[at + 1] ?? '');
    await expect.poll(async () => (await highlighted(page, 'claimlight-focus')).join(' ')).toContain(claims[at + 1]);
    await page.keyboard.press('ArrowUp');
    await cardOn(page, passengers);
    await page.keyboard.press('ArrowLeft');
    await cardOn(page, claims[at - 1] ?? '');
    for (const sentence of claims) {
      await card.getByRole('button', { name: 'Next claim' }).click();
      const inSight = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('claimlight-focus') ?? [])] as Range[];
        const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      });
      expect(inSight, sentence).toBe(true);
    }
  });

  it('follows its sentence as the page scrolls', async () => {
    const page = await readArticle();
    await openCard(page, survey);
    const distance = async (): Promise<number> => {
      const top = await page.evaluate(
        () => ([...(CSS.highlights.get('claimlight-focus') ?? [])][0] as Range).getBoundingClientRect().top,
      );
      return ((await cardBox(page))?.top ?? NaN) - top;
    };
    const before = await distance();
    await page.evaluate(() => scrollBy({ top: 240, behavior: 'instant' }));
    expect(await distance()).toBeCloseTo(before, 0);
    await page.evaluate(() =>
      document.querySelector('h1')?.before(Object.assign(document.createElement('div'), { style: 'height: 130px' })),
    );
    await expect.poll(distance).toBeCloseTo(before, 0);
  });

  it('closes by Escape and gives the keyboard back, and by a click elsewhere', async () => {
    const page = await readArticle({
      head: '<style>#field { position: fixed; top: 0; left: 0 }</style>',
      script: `document.body.insertAdjacentHTML('beforeend', '<input id="field">')`,
    });
    await page.locator('#field').focus();
    const claim = (await snapshotOf(stage.browser, page)).claims[0];
    const worker = await stage.browser.worker();
    await worker.evaluate(sendOpenCard, await stage.browser.tabIdOf(page));
    await cardOn(page, claim?.selector[0].exact ?? '');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.keyboard.type('back');
    expect(await page.locator('#field').inputValue()).toBe('back');

    await openCard(page, survey);
    await page.mouse.click(5, 400);
    await untilClosed(page);
  });
});

describe('the same words elsewhere', () => {
  const words = 'The harbour of Tollvik handled 48,000 tonnes of grain in 2025, according to its 2025 report.';
  const quoting = (path: string, headline: string, sentence: string, script = ''): string =>
    stage.publish(
      `/2026/11/18/${path}`,
      articlePage({ ...ferryArticle, headline, paragraphs: [sentence, ...ferryArticle.paragraphs], script }),
    );

  it('are told with their tag, lead to the note in the library, and are nothing to the page', async () => {
    const first = await stage.read(
      quoting('grain-1', 'Tollvik’s grain', words.replace(' 2025 report', '\u00a02025 report')),
    );
    await openCard(first, 'handled 48,000 tonnes');
    await first.keyboard.press('u');
    await untilHighlighted(first, 'claimlight-unsourced');

    const second = await stage.read(quoting('grain-2', 'Why grain goes north', words, keyLogger));
    const card = await openCard(second, 'handled 48,000 tonnes');
    const elsewhere = card.getByRole('region', { name: 'You tagged the same claim elsewhere' });
    await elsewhere.getByText('Unsourced · The Harbour Courier').first().waitFor();
    const [library] = await Promise.all([
      stage.context.waitForEvent('page'),
      elsewhere.getByRole('link', { name: 'Tollvik’s grain' }).first().click(),
    ]);
    await library.locator('.note-row').getByText('48,000 tonnes').waitFor();
    expect(await library.locator('.note-row').count()).toBe(1);
    await library.close();
    expect(await second.evaluate(() => document.documentElement.outerHTML)).not.toContain('grain-1');

    await second.bringToFront();
    await card.getByRole('button', { name: 'Next claim' }).click();
    await elsewhere.waitFor({ state: 'detached' });
  });

  it('follow what is tagged and cleared in another window', async () => {
    const sentence = 'The lighthouse at Ness was switched off in 2019 after 131 years, the ministry said.';
    const first = await stage.read(quoting('light-1', 'The last light', sentence));
    const second = await stage.read(quoting('light-2', 'A light goes out', sentence));
    const card = await openCard(second, 'lighthouse at Ness');
    await first.bringToFront();
    await openCard(first, 'lighthouse at Ness');
    await first.keyboard.press('p');
    await card.getByRole('link', { name: 'The last light' }).waitFor();
    await first.keyboard.press('Delete');
    await card.locator('.elsewhere').waitFor({ state: 'detached' });
  });
});

describe('a sentence that leaves the page', () => {
  const script = `window.leave = () =>
    [...document.querySelectorAll('p')].find((p) => p.textContent.includes('1,204 islanders')).remove()`;

  it('keeps its card while something is typed about it', async () => {
    const page = await readArticle({ script });
    const card = await openCard(page, survey);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Half a thou');
    await card.getByText('Kept as a draft', { exact: false }).waitFor();
    await page.evaluate(() => (window as unknown as { leave: () => void }).leave());
    await card.getByText('The page no longer has this text', { exact: false }).first().waitFor();
    await page.keyboard.type('ght');
    expect(await card.locator('.note').inputValue()).toBe('Half a thought');
    const popup = await stage.popupOf(page);
    await popup.getByRole('row').filter({ hasText: survey }).first().click();
    await expect.poll(() => popup.locator('textarea').inputValue(), { timeout: patience }).toBe('Half a thought');
  });

  it('closes its card otherwise', async () => {
    const page = await readArticle({ script });
    await openCard(page, survey);
    await page.evaluate(() => (window as unknown as { leave: () => void }).leave());
    await untilClosed(page);
  });
});

describe('the page', () => {
  it('gets no key that is typed in the card, and cannot find or read it', async () => {
    const page = await readArticle({ script: keyLogger });
    const card = await openCard(page, survey);
    await page.keyboard.press('s');
    await untilHighlighted(page, 'claimlight-sourced');
    await page.keyboard.press('Enter');
    await page.keyboard.type('My secret note');
    await card.getByText('Saved', { exact: true }).waitFor();
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-claimlight]');
      return {
        keys: (window as unknown as { keys: string[] }).keys,
        root: host?.shadowRoot ?? null,
        iframes: document.querySelectorAll('iframe').length,
        frames: window.length,
        inMarkup: document.documentElement.outerHTML.includes('secret'),
        inText: document.documentElement.textContent.includes('secret'),
      };
    });
    expect(seen).toEqual({ keys: [], root: null, iframes: 0, frames: 0, inMarkup: false, inText: false });
  });

  it('gets no wheel, composition, paste or drag of the card either', async () => {
    const page = await readArticle({ script: keyLogger });
    const card = await openCard(page, survey);
    await page.keyboard.press('Enter');
    const note = card.locator('.note');
    // As the reader's way to write many languages does.
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: '調', selectionStart: 1, selectionEnd: 1 });
    await input.send('Input.insertText', { text: '調査' });
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await expect.poll(() => note.inputValue()).toBe('調査調査');
    await page.keyboard.press('Control+a');
    const { x, y } = (await note.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 20, y + 16);
    await page.mouse.wheel(0, 60);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await page.mouse.move(x + 120, y + 16, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  });

  it('gets an empty frame if it loads the card itself', async () => {
    const page = await readArticle();
    await openCard(page, survey);
    // The dynamic address is not known to pages; a page that had learned it would get no claim either.
    const address = await cardFrame(page)
      ?.frameElement()
      .then((frame) => frame.getAttribute('src'));
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.id = 'stolen';
      frame.src = address ?? '';
      frame.onload = () => {
        const { port1, port2 } = new MessageChannel();
        Object.assign(window, { heard: [] });
        port1.onmessage = ({ data }) => (window as unknown as { heard: unknown[] }).heard.push(data);
        frame.contentWindow?.postMessage({ claimlightCard: 'a guess' }, '*', [port2]);
      };
      document.body.append(frame);
    }, address);
    await page.waitForTimeout(1000);
    const stolen = await (await page.$('#stolen'))?.contentFrame();
    expect(await stolen?.locator('body').innerText()).toBe('');
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  });

  it('keeps its clicks on links, and its selections', async () => {
    const page = await readArticle({
      script: `const p = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('1,204 islanders'));
        p.innerHTML = p.innerHTML.replace('1,204 islanders', '<a href="#there">1,204 islanders</a>');`,
    });
    await page.getByRole('link', { name: '1,204 islanders' }).click();
    await expect.poll(() => page.url()).toContain('#there');
    const { x, y } = await pointOf(page, passengers);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 160, y, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(await isShown(page)).toBe(false);
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
  });

  it('is the same to the letter until the reader does something, and is not read again for our sake', async () => {
    const page = await readArticle();
    expect(await page.evaluate(() => document.querySelectorAll('[data-claimlight]').length)).toBe(0);
    await page.waitForTimeout(1500);
    const before = (await snapshotOf(stage.browser, page)).timing;
    await openCard(page, survey);
    await page.waitForTimeout(1500);
    expect((await snapshotOf(stage.browser, page)).timing).toEqual(before);
  });

  it.each([
    ['forbid frames, styles and scripts by its policy', 'Content-Security-Policy', "default-src 'none'"],
    ['let in only what asks to be let in', 'Cross-Origin-Embedder-Policy', 'require-corp'],
  ])('may %s', async (_what, header, value) => {
    const path = `/2026/11/18/card-${(published += 1)}`;
    const page = await stage.read(
      stage.publish(path, { body: articlePage(ferryArticle), headers: { [header]: value } }),
    );
    await openCard(page, survey);
    expect((await cardBox(page))?.right).toBeGreaterThan(100);
  });
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it('has no accessibility fault', async () => {
    const page = await readArticle();
    await page.emulateMedia({ colorScheme });
    const card = await openCard(page, passengers);
    await page.keyboard.press('u');
    await untilHighlighted(page, 'claimlight-unsourced');
    expect(await faultsOf(card)).toEqual([]);
  });
});

/** Runs in the worker: what the shortcut asks of the page. */
async function sendOpenCard(tabId: number): Promise<void> {
  interface Tabs {
    sendMessage(id: number, message: object, options: object): Promise<unknown>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  await tabs.sendMessage(tabId, { claimlight: 'openCard' }, { frameId: 0 });
}
