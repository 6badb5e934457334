import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  cardIn,
  clickClaim,
  hasKeyboard,
  highlightedIn,
  pointOfClaim,
  textOf,
  untilHighlighted,
} from './firefox-page.ts';
import {
  askForCard,
  builtForFirefox,
  forgetSettings,
  needsFirefox,
  tagInOwnSidebar,
  textOfOwnSidebar,
  useFirefox,
} from './firefox-stage.ts';
import { sizeLimits } from './size-limits.ts';
import { eventually } from './stage.ts';

const stage = useFirefox();

/** The first two claims of the sample article after its headline. */
const [barrier, vote] = ['approved an €84 million flood barrier', 'The vote was 31 to 9'];

const headline = 'Port Ellery approves €84 million flood barrier';

describe('in Firefox', () => {
  it('is built', () => {
    expect(existsSync(join(builtForFirefox, 'manifest.json'))).toBe(true);
  });

  it.each(sizeLimits)('has a %s of at most %i bytes', (file, most) => {
    expect(statSync(join(builtForFirefox, file)).size).toBeLessThanOrEqual(most);
  });

  describe('the article', needsFirefox, () => {
    it('is highlighted, and its advertisements are not', async () => {
      const page = await stage.readArticle();
      expect(await highlightedIn(page, 'claimlight-claim')).not.toContain('Winter tyres');
      expect(await page.evaluate(() => document.querySelectorAll('[data-claimlight]').length)).toBe(0);
    });
  });

  describe('the card', needsFirefox, () => {
    it('opens on the claim that is clicked, tags it by key, keeps a note, and gives the page no key of it', async () => {
      const page = await stage.readArticle();
      await logKeys(page);
      const card = await clickClaim(page);
      expect(await textOf(card)).toContain('Gives a figure');
      await page.keyboard.press('u');
      await untilHighlighted(page, 'claimlight-unsourced', barrier);
      await eventually(async () => expect(await tagIn(card)).toBe('unsourced'));
      await page.keyboard.press('Enter');
      await page.keyboard.type('Minutes, page 4');
      await cardIn(page, 'Saved');
      expect(await keysOf(page)).toEqual([]);

      const library = await stage.open('library.html');
      await eventually(async () => expect(await textOf(library)).toContain('Minutes, page 4'));
    });

    it('opens by a tap, and tags by mouse', async () => {
      const page = await stage.readArticle();
      const { x, y } = await pointOfClaim(page);
      await page.touchscreen.tap(x, y);
      const card = await cardIn(page, barrier);
      await (await card.$('.tag-button[data-tag=promotional]'))?.click();
      await untilHighlighted(page, 'claimlight-promotional', barrier);
    });

    it('goes to the next claim and back, and the page marks which it is', async () => {
      const page = await stage.readArticle();
      await clickClaim(page);
      await page.keyboard.press('j');
      await cardIn(page, vote);
      await untilHighlighted(page, 'claimlight-focus', vote);
      await page.keyboard.press('ArrowLeft');
      await cardIn(page, barrier);
      await page.keyboard.press('s');
      await untilHighlighted(page, 'claimlight-sourced', barrier);
    });

    it('is left by Escape, first its field and then the card, and gives the keyboard back', async () => {
      const page = await stage.readArticle();
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<input id="field" style="position: fixed; top: 0; left: 0">');
        document.getElementById('field')?.focus();
      });
      const library = await stage.open('library.html');
      await page.bringToFront();
      await askForCard(library, page);
      const card = await cardIn(page, 'Claim ');
      await eventually(async () => expect(await hasKeyboard(card)).toBe(true));
      await page.keyboard.press('Enter');
      await page.keyboard.type('Half');
      await page.keyboard.press('Escape');
      expect(await hasKeyboard(card)).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(async () => expect(await hasKeyboard(card)).toBe(false));
      await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('field'));
      await page.keyboard.type('back');
      expect(await page.$eval('#field', (field) => (field as HTMLInputElement).value)).toBe('back');
    });

    it('closes at a click elsewhere, and opens again with what was typed', async () => {
      const page = await stage.readArticle();
      const card = await clickClaim(page);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Half a thought');
      await cardIn(page, 'Kept as a draft');
      await page.mouse.click(5, 400);
      await eventually(async () => expect(await hasKeyboard(card)).toBe(false));
      await clickClaim(page);
      expect(await card.$eval('.note', (note) => (note as HTMLTextAreaElement).value)).toBe('Half a thought');
    });

    it('does nothing by a click that the page has led to it, nor by events of the page’s own', async () => {
      const page = await stage.readArticle();
      const card = await clickClaim(page);
      const box = await (await card.$('.tag-button[data-tag=unsourced]'))?.boundingBox();
      const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 12];
      await page.mouse.move(x, y - 150);
      await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }));
      await new Promise((seen) => setTimeout(seen, 600));
      await page.mouse.down();
      await page.mouse.up();
      await cardIn(page, 'by itself');
      await page.evaluate(forgeIn, { x, y });
      expect(await highlightedIn(page, 'claimlight-unsourced')).toBe('');
      await (await card.$('.tag-button[data-tag=unsourced]'))?.click();
      await untilHighlighted(page, 'claimlight-unsourced', barrier);
    });

    it('does not open by a claim that the page moves under the pointer as it is pressed', async () => {
      const page = await stage.readArticle();
      await page.evaluate(() => {
        addEventListener(
          'mousedown',
          () => {
            const [, range] = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
            const claim = range?.startContainer.parentElement;
            claim?.setAttribute('style', 'position: fixed; left: 20px; top: 40px; margin: 0; z-index: 9');
          },
          true,
        );
        document.body.insertAdjacentHTML(
          'beforeend',
          '<button style="position: fixed; left: 30px; top: 30px; width: 200px; height: 60px">Play</button>',
        );
      });
      await page.mouse.move(120, 52);
      await page.mouse.down();
      await page.mouse.up();
      await new Promise((seen) => setTimeout(seen, 600));
      expect(page.frames()).toHaveLength(1);
    });

    it('stays empty in a frame that the page makes itself', async () => {
      const page = await stage.readArticle();
      await page.evaluate((address) => {
        const frame = Object.assign(document.createElement('iframe'), { src: address });
        frame.addEventListener('load', () => {
          const { port2 } = new MessageChannel();
          frame.contentWindow?.postMessage({ claimlightCard: crypto.randomUUID() }, '*', [port2]);
        });
        document.body.prepend(frame);
      }, stage.addressOf('card.html'));
      const isCard = () => document.readyState === 'complete' && location.pathname === '/card.html';
      const theirs = () => page.frames()[1];
      await eventually(async () => expect(await theirs()?.evaluate(isCard)).toBe(true));
      // By the time a card of ours has opened, theirs would have, too.
      await clickClaim(page);
      expect(await textOf(theirs())).toBe('');
    });
  });

  describe('a file', needsFirefox, () => {
    it('of what was tagged is saved from the popup', async () => {
      const page = await stage.readArticle();
      const popup = await stage.openPopup(page);
      await (await popup.waitForSelector('.tag-button[data-tag=promotional]'))?.click();
      await untilHighlighted(page, 'claimlight-promotional', headline);
      await (await popup.waitForSelector('::-p-text(Save file)'))?.click();
      await eventually(async () => expect(await textOf(popup)).toContain('1 note saved as'));
      await eventually(async () => expect(await stage.saved()).toContain(headline));
    });
  });

  describe('the sidebar', needsFirefox, () => {
    it('lists the claims of the page in front, and follows to another', async () => {
      const other = await stage.open('library.html');
      const page = await stage.readArticle();
      const sidebar = await stage.openSidebar();
      await eventually(async () => expect(await textOf(sidebar)).toContain('0 of 16 claims looked at'));
      await other.bringToFront();
      await eventually(async () => expect(await textOf(sidebar)).toContain('This is no page of the web'));
      await page.bringToFront();
      await eventually(async () => expect(await textOf(sidebar)).toContain(vote));
    });

    it('points at claims on the page, tags them by key, and tells an open card', async () => {
      const page = await stage.readArticle();
      const card = await clickClaim(page);
      const sidebar = await stage.openSidebar();
      await sidebar.waitForSelector('.claim');
      await (await sidebar.$$('.claim-head'))[2]?.hover();
      await untilHighlighted(page, 'claimlight-focus', vote);
      await (await sidebar.$$('.claim-head'))[1]?.click();
      await sidebar.keyboard.press('p');
      await untilHighlighted(page, 'claimlight-promotional', barrier);
      await eventually(async () => expect(await tagIn(card)).toBe('promotional'));
    });

    it('opens from the popup as the browser’s own, and tags there', async () => {
      const page = await stage.readArticle();
      const library = await stage.open('library.html');
      const popup = await stage.openPopup(page);
      await (await popup.waitForSelector('[aria-label="Open in the side panel"]'))?.click();
      await page.bringToFront();
      await eventually(async () => expect(await textOfOwnSidebar(library)).toContain('0 of 16 claims looked at'));
      await tagInOwnSidebar(library, 'unsourced');
      await untilHighlighted(page, 'claimlight-unsourced', headline);
      await eventually(async () => expect(await textOfOwnSidebar(library)).toContain('1 of 16 claims looked at'));
    });

    it('keeps to where the page is scrolled', async () => {
      const page = await stage.readArticle();
      const sidebar = await stage.openSidebar();
      await sidebar.waitForSelector('.claim');
      await page.bringToFront();
      await page.mouse.move(400, 400);
      const current = () => sidebar.$eval('.claim[data-current=true]', (row) => Number(row.ariaRowIndex));
      await eventually(async () => {
        await page.mouse.wheel({ deltaY: 400 });
        expect(await current()).toBeGreaterThan(3);
      });
    });
  });

  describe('the settings', needsFirefox, () => {
    it('hold on an open page, in its card, and in another tab', async () => {
      const page = await stage.readArticle();
      const card = await clickClaim(page);
      const options = await stage.open('options.html');
      const other = await stage.open('options.html');
      await forgetSettings(options);
      const choose = async (name: string) => (await options.waitForSelector(`label ::-p-text(${name})`))?.click();
      await options.bringToFront();
      await choose('Compact');
      await eventually(async () => expect(await densityOf(card)).toBe('compact'));
      expect(await groundOf(page)).toBe('rgba(0, 0, 0, 0)');
      await choose('Background');
      await eventually(async () => expect(await groundOf(page)).toMatch(/0\.1\b/));
      await choose('Español');
      await eventually(async () => expect(await textOf(other)).toContain('Ajustes de Claimlight'));
      await eventually(async () => expect(await textOf(card)).toContain('Por qué esta frase'));
      // Our keys with the names that the browser gives them.
      expect(await textOf(options)).toMatch(/Abrir Claimlight en esta página\s+Alt\+(Shift|Mayús)\+L/);
    });
  });
});

function densityOf(card: Frame): Promise<string | undefined> {
  return card.$eval('.card', (element) => (element as HTMLElement).dataset.density);
}

/** The background that claims are painted with. */
function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body, '::highlight(claimlight-claim)').backgroundColor);
}

function tagIn(card: Frame): Promise<string | undefined> {
  return card.$eval('.card-claim', (claim) => (claim as HTMLElement).dataset.tag);
}

/** Runs in the page: events and messages that nobody but the reader and the extension should make. */
function forgeIn({ x, y }: { readonly x: number; readonly y: number }): void {
  const targets = [document.elementFromPoint(x, y), document.querySelector('[data-claimlight]'), document, window];
  for (const target of targets) {
    for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
    for (const key of ['u', 'Enter'])
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
  for (const message of [{ show: 'a' }, { claimlightCard: 'a' }, { claimlight: 'openCard' }])
    postMessage(message, '*', [new MessageChannel().port1]);
}

/** Logs every key that reaches the page, as early as a page can. */
async function logKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: string[] = [];
    for (const type of ['keydown', 'keyup', 'beforeinput', 'input'])
      window.addEventListener(type, () => keys.push(type), true);
    Object.assign(window, { keys });
  });
}

function keysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { keys: string[] }).keys);
}
