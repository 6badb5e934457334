import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { builtExtension, extensionArguments } from '../../scripts/extension-browser.ts';
import { articlePage, bridgeArticle, ferryArticle } from './newspaper.ts';
import { isPaintedInTime, measuresPaint } from './painted-in-time.ts';
import { answerWith, eventually, type Served } from './stage.ts';

const path = '/2026/11/18/prerendered';
const rules = { prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }] };
const head = `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
const served = new Map<string, Served>([
  [path, { body: articlePage({ ...ferryArticle, script: measuresPaint }) }],
  [
    '/2026/11/18/before',
    {
      body: articlePage({ ...bridgeArticle, head }).replace('<h1>', `<p><a id="link" href="${path}">More</a></p><h1>`),
    },
  ],
]);
/** What a browser said of why it asks for the page, each time it did. */
const purposes: unknown[] = [];
const server = createServer((request, response) => {
  if (request.url === path) purposes.push(request.headers['sec-purpose']);
  answerWith(served, request.url ?? '/', response);
});
let browser: Browser;

// Chromium prerenders under this driver, and not under the one of the other tests.
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  browser = await puppeteer.launch({
    executablePath: findChromium(),
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    args: extensionArguments(builtExtension),
  });
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

it('an article that the browser made ready is read when it is seen, and its claims answer clicks', async () => {
  purposes.length = 0;
  const before = await browser.newPage();
  await before.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/2026/11/18/before`);
  await eventually(async () => expect(await Promise.resolve(purposes)).toEqual(['prefetch;prerender']));
  await before.evaluate(() => document.querySelector<HTMLAnchorElement>('#link')?.click());
  const page = await shownInstead();
  expect(await page.evaluate(activatedAfter)).toBeGreaterThan(0);
  await isPaintedInTime(page);
  const point = await page.evaluate(pointInClaim);
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await page.session.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
  await eventually(async () => expect(await addressesOf('iframe')).toContain('/card.html'));
  expect(purposes).toHaveLength(1);
});

/** The page that took the place of the one before it in a tab; the driver loses sight of both. */
async function shownInstead() {
  const whole = await browser.target().createCDPSession();
  let id = '';
  await eventually(async () => {
    const { targetInfos } = await whole.send('Target.getTargets');
    id =
      targetInfos.find(({ type, url, subtype }) => type === 'page' && url.endsWith(path) && !subtype)?.targetId ?? '';
    expect(id).not.toBe('');
  });
  const { sessionId } = await whole.send('Target.attachToTarget', { targetId: id, flatten: true });
  const session = whole.connection()?.session(sessionId);
  if (!session) throw new Error('the page has gone');
  const evaluate = async <Result>(work: () => Result): Promise<Awaited<Result>> => {
    const expression = `(${work.toString()})()`;
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return result.value as Awaited<Result>;
  };
  return { session, evaluate };
}

/** The paths of all targets of a type, one a line. */
async function addressesOf(type: string): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.flatMap((each) => (each.type === type ? new URL(each.url).pathname : [])).join('\n');
}

/** Runs in the page: milliseconds after its start that it was visited; 0 for one that was not made ready beforehand. */
function activatedAfter(): number {
  const [navigation] = performance.getEntriesByType('navigation') as (PerformanceEntry & { activationStart: number })[];
  return navigation?.activationStart ?? 0;
}

/** Runs in the page: a point of the second claim that is painted, which is brought to the middle of the window. */
function pointInClaim(): { x: number; y: number } {
  const [, range] = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
  return { x: left + 30, y: top + height / 2 };
}
