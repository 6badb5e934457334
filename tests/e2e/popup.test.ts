import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/extension-browser.ts';
import { servePages, type PageServer } from '../../scripts/page-server.ts';
import { launchUndriven, type UndrivenBrowser } from '../../scripts/undriven-browser.ts';
import { eventually } from './stage.ts';

/** The driver of the other tests sees the popup in a tab only; here it opens as its icon opens it. */
describe('the popup itself', () => {
  let server: PageServer | undefined;
  let browser: UndrivenBrowser | undefined;
  beforeAll(async () => {
    server = await servePages(fileURLToPath(new URL('../../demo/', import.meta.url)));
    browser = await launchUndriven(builtExtension);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const show = async (path: string): Promise<void> => {
    await browser?.open(`${server?.origin}${path}`);
    // Opened before the tab is in front, the popup would be about the one that was.
    const isInFront = `chrome.tabs.query({ active: true }).then((tabs) => tabs.some(({ url }) => url.endsWith('${path}')))`;
    await eventually(async () => expect(await browser?.inWorker(isInFront)).toBe(true));
    await eventually(async () => {
      await browser?.inWorker('chrome.action.openPopup()');
    });
  };
  const inPopup = async (expression: string): Promise<unknown> => browser?.inPage('/popup.html', expression);
  const untilPopupHas = (selector: string): Promise<void> =>
    eventually(async () => expect(await inPopup(`document.querySelector('${selector}') !== null`)).toBe(true));

  it('lists the claims of the page in front in the place of its first frame, as wide as that, and tags them', async () => {
    await show('/2026/11/18/port-ellery-approves-84-million-flood-barrier-after-record-tide');
    await untilPopupHas('.claim[data-current="true"] .claim-head:focus');
    expect(await inPopup(`document.querySelector('.first-frame') === null`)).toBe(true);
    expect(await inPopup(widthOfFirstFrame)).toBe(await inPopup(`document.querySelector('.popup').offsetWidth`));
    await inPopup(`document.querySelector('.tag-button[data-tag="sourced"]').click()`);
    await untilPopupHas('.claim .tag-button[data-tag="sourced"][aria-pressed="true"]');
    await browser?.closePage('/popup.html');
  });

  it('says so where there is no article', async () => {
    await show('/courier.css');
    await untilPopupHas('.popup[data-status="no-article"]');
  });
});

const popupFile = readFileSync(join(builtExtension, 'popup.html'), 'utf8');

const widthOfFirstFrame = `(() => {
  const file = new DOMParser().parseFromString(${JSON.stringify(popupFile)}, 'text/html');
  const frame = document.body.appendChild(file.querySelector('.first-frame'));
  const { width } = frame.getBoundingClientRect();
  frame.remove();
  return width;
})()`;
