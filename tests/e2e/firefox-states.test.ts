import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardIn, highlightedIn, pointOfClaim, untilHighlighted } from './firefox-page.ts';
import { needsFirefox, useFirefox } from './firefox-stage.ts';
import { articlePage, bridgeArticle as bridge, ferryArticle as ferry } from './newspaper.ts';
import { isPaintedInTime, measuresPaint } from './painted-in-time.ts';
import { answerWith, eventually, type Served } from './stage.ts';

const court = 'administrative court';
const stage = useFirefox({ isPrivateAllowed: true });
const ferryArticle = { ...ferry, script: measuresPaint };
const bridgeArticle = { ...bridge, script: measuresPaint };

const served = new Map<string, Served>([
  [
    '/2026/11/18/ferry',
    {
      body: articlePage(ferryArticle).replace(
        '<h1>',
        '<p><a id="none" href="/none">No page</a> <a id="file" href="/file">File</a></p><h1>',
      ),
    },
  ],
  ['/2026/11/18/bridge', { body: articlePage(bridgeArticle) }],
  [
    '/2026/11/18/dialog',
    {
      body: articlePage({
        ...ferryArticle,
        paragraphs: [],
        script: `${measuresPaint};document.querySelector('dialog').showModal();`,
      }).replace(
        '<main>',
        `<dialog><h2>${ferry.headline}</h2>${ferry.paragraphs.map((text) => `<p>${text}</p>`).join('')}</dialog><main>`,
      ),
    },
  ],
  ['/none', { body: '', status: 204 }],
  ['/file', { body: '2025,212000', headers: { 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment' } }],
]);
const server = createServer((request, response) => answerWith(served, request.url ?? '/', response));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an article in Firefox', needsFirefox, () => {
  it('that the browser kept while the reader was elsewhere is painted and answers clicks', async () => {
    const page = await stage.visit(`http://${origin}/2026/11/18/ferry`);
    await untilHighlighted(page, 'claimlight-claim', 'The Northern Line');
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = String(persisted))));
    await page.goto(`http://${origin}/2026/11/18/bridge`);
    await untilHighlighted(page, 'claimlight-claim', court);
    await page.evaluate(() => history.back());
    await eventually(async () => expect(await page.title()).toBe('true'));
    await isPaintedInTime(page);
    await untilHighlighted(page, 'claimlight-claim', 'The Northern Line');
    const { x, y } = await pointOfClaim(page);
    await page.mouse.click(x, y);
    await cardIn(page, 'The Northern Line');
  });

  it('that was written anew into its document is read again, and answers clicks', async () => {
    const page = await stage.visit(`http://${origin}/2026/11/18/ferry`);
    await untilHighlighted(page, 'claimlight-claim', 'The Northern Line');
    await page.evaluate((html) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what this test is about
      document.write(html);
      document.close();
    }, articlePage(bridgeArticle));
    await isPaintedInTime(page);
    await untilHighlighted(page, 'claimlight-claim', court);
    const { x, y } = await pointOfClaim(page);
    await page.mouse.click(x, y);
    await cardIn(page, court);
  });

  it.each(['none', 'file'])('keeps its marks and its card when a link leads to no page: %s', async (id) => {
    const page = await stage.visit(`http://${origin}/2026/11/18/ferry`);
    await untilHighlighted(page, 'claimlight-claim', 'The Northern Line');
    const { x, y } = await pointOfClaim(page);
    await page.mouse.click(x, y);
    await cardIn(page, 'The Northern Line');
    const before = await highlightedIn(page, 'claimlight-claim');
    await page.evaluate((id) => document.querySelector<HTMLAnchorElement>(`#${id}`)?.click(), id);
    await new Promise((over) => setTimeout(over, 1000));
    expect(await highlightedIn(page, 'claimlight-claim')).toBe(before);
    await cardIn(page, 'The Northern Line');
  });

  it('in a modal dialog is read, and its card opens above it and tags', async () => {
    const page = await stage.visit(`http://${origin}/2026/11/18/dialog`);
    await untilHighlighted(page, 'claimlight-claim', 'The Northern Line');
    const [, clicked = ''] = (await highlightedIn(page, 'claimlight-claim')).split('\n');
    const { x, y } = await pointOfClaim(page);
    await page.mouse.click(x, y);
    await cardIn(page, clicked);
    await page.keyboard.press('s');
    await untilHighlighted(page, 'claimlight-sourced', clicked);
  });

  it('in a private window is painted and answers clicks', async () => {
    const page = await stage.visitPrivately(`http://${origin}/2026/11/18/bridge`);
    await isPaintedInTime(page);
    await untilHighlighted(page, 'claimlight-claim', court);
    const { x, y } = await pointOfClaim(page);
    await page.mouse.click(x, y);
    await cardIn(page, court);
  });

  it('at an address with a name and a password is painted', async () => {
    const page = await stage.visit(`http://reader:secret@${origin}/2026/11/18/ferry`);
    await isPaintedInTime(page);
    await untilHighlighted(page, 'claimlight-claim', 'The Northern Line');
  });
});
