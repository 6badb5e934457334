import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cardFrame, cardOn, isShown, openCard, pointOf, untilClosed } from './card-in-page.ts';
import { articlePage, ferryArticle, ferrySentences, type InventedArticle } from './newspaper.ts';
import { highlighted, patience, untilHighlighted, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { cut, survey } = ferrySentences;

let published = 0;

/** An article of its own, so that no test finds what another one tagged. */
async function readArticle(change: Partial<InventedArticle> = {}): Promise<Page> {
  const path = `/2026/11/18/hostile-${(published += 1)}`;
  return stage.read(stage.publish(path, articlePage({ ...ferryArticle, ...change })));
}

/** Size of the card as a page can measure it: by what lies under each point of two lines through it. */
async function measuredCard(page: Page): Promise<{ width: number; height: number }> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(() => {
    const isCard = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y)?.hasAttribute('data-claimlight') === true;
    const steps = (size: number, step: number): number[] => Array.from({ length: size / step }, (_, n) => n * step);
    const [inX, inY] =
      steps(innerWidth, 50)
        .flatMap((x) => steps(innerHeight, 50).map((y) => [x, y] as const))
        .find(([x, y]) => isCard(x, y)) ?? [];
    if (inX === undefined || inY === undefined) return { width: 0, height: 0 };
    return {
      width: steps(innerWidth, 1).filter((x) => isCard(x, inY)).length,
      height: steps(innerHeight, 1).filter((y) => isCard(inX, y)).length,
    };
  });
}

describe('a page that measures the card', () => {
  it.each([
    ['a wide window', { width: 1280, height: 800 }],
    ['a phone', { width: 390, height: 760 }],
    ['a low window', { width: 1100, height: 500 }],
  ])('in %s finds the same size, whatever was tagged and noted here and elsewhere', async (window, size) => {
    const sentence = `The lighthouse at ${window.replaceAll(' ', '')} was switched off in 2019 after 131 years, the ministry said.`;
    const paragraphs = [sentence, ...ferryArticle.paragraphs];
    const untouched = await readArticle({ paragraphs });
    await untouched.setViewportSize(size);
    await openCard(untouched, sentence);
    const before = await measuredCard(untouched);
    await untouched.keyboard.press('u');
    await untilHighlighted(untouched, 'claimlight-unsourced');
    await untouched.keyboard.press('Enter');
    await untouched.keyboard.insertText('A long note. '.repeat(40));
    const tagged = await measuredCard(untouched);
    await untouched.keyboard.press('Escape');
    await untouched.keyboard.press('Escape');
    await untilClosed(untouched);

    const elsewhere = await readArticle({ paragraphs });
    await elsewhere.setViewportSize(size);
    const card = await openCard(elsewhere, sentence);
    await card.locator('.elsewhere').waitFor();
    expect(before.height).toBeGreaterThan(240);
    expect(tagged).toEqual(before);
    expect(await measuredCard(elsewhere)).toEqual(before);
  });
});

/** Long enough for the browser to see what lies over the card, and for a tag to be painted. */
const aWhile = 600;

const unsourced = (page: Page): Promise<string[]> => highlighted(page, 'claimlight-unsourced');

describe('a page that has the reader act in the card unknowingly', () => {
  it('gets no click and no key through what lies over it, and the card says so', async () => {
    const page = await readArticle({
      script: `window.cover = Object.assign(document.createElement('div'), { popover: 'manual' });
        cover.style = 'pointer-events: none; inset: 0; width: 100%; height: 100%; margin: 0; border: 0; background: gold';
        document.body.append(cover)`,
    });
    const card = await openCard(page, survey);
    const button = card.getByRole('button', { name: 'Unsourced', exact: true });
    await page.waitForTimeout(aWhile);
    await page.evaluate('cover.showPopover()');
    await page.waitForTimeout(aWhile);
    await button.click();
    await card.getByRole('alert').getByText('lies over this card').waitFor();
    await page.keyboard.press('u');
    await page.waitForTimeout(aWhile);
    expect(await unsourced(page)).toEqual([]);
    await page.evaluate('cover.hidePopover()');
    await page.waitForTimeout(aWhile);
    await button.click();
    await untilHighlighted(page, 'claimlight-unsourced');
    expect(await card.getByRole('alert').count()).toBe(0);
  });

  it('gets no click by bringing the card under a pointer that rests', async () => {
    const page = await readArticle();
    const card = await openCard(page, survey);
    const box = await card.getByRole('button', { name: 'Unsourced', exact: true }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 12];
    await page.mouse.move(x, y - 150);
    await page.waitForTimeout(aWhile);
    await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }));
    await page.waitForTimeout(aWhile);
    await page.mouse.down();
    await page.mouse.up();
    await card.getByRole('alert').getByText('by itself').waitFor();
    expect(await unsourced(page)).toEqual([]);
    await card.getByRole('button', { name: 'Unsourced', exact: true }).click();
    await untilHighlighted(page, 'claimlight-unsourced');
  });

  it.each(['mousedown', 'pointerdown', 'scheduled'])(
    'opens no card by moving a claim under the pointer: %s',
    async (moment) => {
      const page = await readArticle({
        script: `document.body.insertAdjacentHTML('beforeend', '<button id="play">Play</button>');
          play.style = 'position: fixed; left: 30px; top: 30px; width: 200px; height: 60px';
          window.move = () => {
            document.querySelector('.article-body p').style = 'position: fixed; left: 20px; top: 40px; margin: 0; z-index: 9';
          };
          addEventListener('${moment}', move, true);`,
      });
      await page.mouse.move(120, 52);
      if (moment === 'scheduled') await page.evaluate('move()');
      await page.waitForTimeout(100);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(aWhile);
      expect(await page.evaluate(() => document.elementFromPoint(120, 52)?.textContent)).toContain(cut);
      expect(cardFrame(page)).toBeUndefined();
      // It has been there for long enough to be seen: now it is meant, though the pointer has not moved.
      await page.mouse.down();
      await page.mouse.up();
      await expect.poll(() => isShown(page), { timeout: patience }).toBe(true);
    },
  );

  it('gets nothing by events and messages of its own', async () => {
    const page = await readArticle();
    const { x, y } = await pointOf(page, survey);
    const forge = (): Promise<void> =>
      page.evaluate(
        ({ x, y }) => {
          const targets = [
            document.elementFromPoint(x, y),
            document.querySelector('[data-claimlight]'),
            document,
            window,
          ];
          for (const target of targets) {
            for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
            for (const key of ['u', 'Enter', 'Escape'])
              target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          }
          for (const message of [{ show: 'a' }, { close: true }, { claimlightCard: 'a' }, { claimlight: 'openCard' }])
            postMessage(message, '*', [new MessageChannel().port1]);
        },
        { x, y },
      );
    await forge();
    await page.waitForTimeout(aWhile);
    expect(cardFrame(page)).toBeUndefined();
    await openCard(page, survey);
    await forge();
    await page.waitForTimeout(aWhile);
    expect(await isShown(page)).toBe(true);
    expect(await unsourced(page)).toEqual([]);
  });
});

describe('a page that hides what is read of it', () => {
  it('by fields of its forms, names of its images and elements called as our variables are', async () => {
    const page = await readArticle({
      head: '<style>form { display: contents }</style>',
      script: `
        const names = [];
        for (let of = HTMLFormElement.prototype; of; of = Object.getPrototypeOf(of)) names.push(...Object.getOwnPropertyNames(of));
        const body = document.querySelector('.article-body');
        const form = document.createElement('form');
        form.innerHTML = [...new Set(names)].map((name) => '<input type="hidden" name="' + name + '">').join('');
        Element.prototype.replaceWith.call(body, form);
        Element.prototype.append.call(form, body);
        window.clobber = () => { for (const name of ['body', 'documentElement', 'head', 'querySelector', 'getSelection', 'caretPositionFromPoint',
          'createRange', 'activeElement', 'claimlightLife', 'claimlight life', 'claimlight own elements'])
          document.documentElement.append(Object.assign(document.createElement('img'), { name, id: name })) };`,
    });
    const { x, y } = await pointOf(page, survey);
    await page.evaluate('clobber()');
    await page.mouse.click(x, y);
    const card = await cardOn(page, survey);
    await card.getByRole('button', { name: 'Unsourced', exact: true }).click();
    await untilHighlighted(page, 'claimlight-unsourced');
    expect(await unsourced(page)).toEqual([survey]);
  });

  it('not by writing our attribute on its paragraphs', async () => {
    const marked = 'The pier at Ness was 212 metres long until the storm of 1953, the museum said.';
    const page = await readArticle({
      script: `document.querySelector('.article-body').insertAdjacentHTML('afterbegin', '<p data-claimlight>${marked}</p>')`,
    });
    await openCard(page, marked);
  });
});

describe('a page that changes its address a thousand times a second', () => {
  it('has the worker asked a few times', async () => {
    const page = await readArticle();
    const worker = await stage.browser.worker();
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: MessageEvents };
      Object.assign(globalThis, { heard: 0 });
      chrome.runtime.onMessage.addListener(() => {
        (globalThis as unknown as { heard: number }).heard += 1;
      });
    });
    const changes = await page.evaluate(async () => {
      const end = performance.now() + 3000;
      let changes = 0;
      while (performance.now() < end) {
        for (let n = 0; n < 10; n += 1) history.replaceState(null, '', `?story=${(changes += 1)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return changes;
    });
    const heard = await worker.evaluate(() => (globalThis as unknown as { heard: number }).heard);
    expect(changes).toBeGreaterThan(500);
    expect(heard).toBeLessThan(60);
    await untilHighlighted(page);
  });
});

describe('a script in the page’s process', () => {
  it('reads nothing that is stored on this machine', async () => {
    const page = await readArticle();
    const tabId = await stage.browser.tabIdOf(page);
    const worker = await stage.browser.worker();
    const read = await worker.evaluate(async (tabId) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.storage.local.set({ secret: 'Which count?' });
      const func = async (): Promise<string> => {
        const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
        return storage.local.get().then(JSON.stringify, () => 'refused');
      };
      const [found] = await chrome.scripting.executeScript({ target: { tabId }, func });
      await chrome.storage.local.remove('secret');
      return found?.result;
    }, tabId);
    expect(read).toBe('refused');
  });
});

interface Chrome {
  readonly storage: {
    readonly local: {
      get(): Promise<unknown>;
      set(items: object): Promise<void>;
      remove(name: string): Promise<void>;
    };
  };
  readonly scripting: { executeScript(injection: object): Promise<{ readonly result?: unknown }[]> };
}

interface MessageEvents {
  readonly runtime: { readonly onMessage: { addListener(listener: () => void): void } };
}
