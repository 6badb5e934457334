import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { articlePage, bridgeArticle, ferryArticle, ferrySentences } from './newspaper.ts';
import {
  allHighlighted,
  badgeOf,
  command,
  eventually,
  highlighted,
  snapshotOf,
  tagByClick,
  untilPainted,
  useStage,
  type ExtensionApi,
} from './stage.ts';
import { cardOf } from './views.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey } = ferrySentences;
const bridgeClaim = 'The bridge would have been 2.8 kilometres long';

describe('late content', () => {
  it('is read when the article comes 1.5 s after the page', async () => {
    const body = JSON.stringify(bodyOf(ferryArticle.paragraphs));
    const script = `setTimeout(() => { document.querySelector('.article-body').innerHTML = ${body}; }, 1500);`;
    const address = stage.publish('/2026/11/18/late', articlePage({ ...ferryArticle, paragraphs: [], script }));
    const article = await stage.visit(address);
    await untilPainted(article, survey, 'claimlight-claim');
  });

  it('is added to what was read before', async () => {
    const more = 'The line carried 31,000 cars in 2025, according to the harbour authority.';
    const article = await stage.read(stage.publish('/2026/11/18/live', articlePage(ferryArticle)));
    const before = (await snapshotOf(stage.browser, article)).claims.length;
    await article.evaluate((more) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = more;
      document.querySelector('.article-body')?.append(paragraph);
    }, more);
    await untilPainted(article, more, 'claimlight-claim');
    await eventually(async () => expect(await badgeOf(stage.browser, article)).toBe(String(before + 1)));
  });
});

describe('a part of an article in an open shadow root', () => {
  it('is read, and again when it changes in there', async () => {
    const script = `
      const body = document.querySelector('.article-body');
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).append(...[...body.children].slice(4));
      body.append(host);`;
    const article = await stage.read(stage.publish('/2026/11/18/shadow', articlePage({ ...ferryArticle, script })));
    await untilPainted(article, survey, 'claimlight-claim');
    const more = 'The line carried 31,000 cars in 2025, according to the harbour authority.';
    await article.evaluate((more) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = more;
      document.querySelector('.article-body section')?.shadowRoot?.append(paragraph);
    }, more);
    await untilPainted(article, more, 'claimlight-claim');
  });
});

describe('an article that stands wholly in an open shadow root', () => {
  it('is found, read and painted, also when it is drawn late', async () => {
    const body = JSON.stringify(`<h1>${ferryArticle.headline}</h1>${bodyOf(ferryArticle.paragraphs)}`);
    const script = `
      const host = document.body.appendChild(document.createElement('news-article'));
      const root = host.attachShadow({ mode: 'open' });
      setTimeout(() => { root.innerHTML = '<div>' + ${body} + '</div>'; }, 1500);`;
    const page = articlePage({ ...ferryArticle, paragraphs: [], script });
    const article = await stage.visit(stage.publish('/2026/11/18/all-in-shadow', page));
    await untilPainted(article, survey, 'claimlight-claim');
    await tagByClick(await stage.popupOf(article), survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
  });

  it('has claims that answer a click with the card, and no card for a selection in one', async () => {
    const body = JSON.stringify(`<h1>${ferryArticle.headline}</h1>${bodyOf(ferryArticle.paragraphs)}`);
    const script = `
      const outer = document.body.appendChild(document.createElement('news-page')).attachShadow({ mode: 'open' });
      const host = outer.appendChild(document.createElement('news-article'));
      host.attachShadow({ mode: 'open' }).innerHTML = '<div>' + ${body} + '</div>';`;
    const page = articlePage({ ...ferryArticle, paragraphs: [], script });
    const article = await stage.read(stage.publish('/2026/11/18/click-in-shadow', page));
    await untilPainted(article, survey, 'claimlight-claim');
    const { left, right, y } = await article.evaluate((words) => {
      const ranges = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
      const range = ranges.find((range) => range.toString().includes(words));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left = 0, right = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
      return { left, right, y: top + height / 2 };
    }, survey);
    await article.mouse.move(left + 4, y);
    await article.mouse.down();
    await article.mouse.move(right - 40, y, { steps: 5 });
    await article.mouse.up();
    await article.waitForTimeout(500);
    expect(article.frames()).toHaveLength(1);
    // In the margin, where no text stands: the selection goes.
    await article.mouse.click(5, y);
    await article.mouse.click(left + 60, y);
    const card = await cardOf(article);
    await card.locator('.card-claim').getByText(survey).waitFor();
  });
});

describe('a claim of the reader’s own', () => {
  it('stays, with the card on it, while other text of the page changes, and takes the tag', async () => {
    const own = 'the winter when the ice closed the sound';
    const script = `
      const live = document.createElement('p');
      document.querySelector('.article-body').prepend(live);
      let minutes = 0;
      setInterval(() => { live.textContent = 'Updated ' + ++minutes + ' minutes ago'; }, 300);`;
    const article = await stage.read(stage.publish('/2026/11/18/own-live', articlePage({ ...ferryArticle, script })));
    await article.evaluate((own) => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(own))?.firstChild;
      const start = text?.nodeValue?.indexOf(own) ?? -1;
      if (text) getSelection()?.setBaseAndExtent(text, start, text, start + own.length);
    }, own);
    await command(stage, article, 'open-card');
    const card = await cardOf(article);
    await article.waitForTimeout(4000);
    await card.locator('.card-claim').getByText(own).waitFor();
    await command(stage, article, 'tag-unsourced');
    await untilPainted(article, own, 'claimlight-unsourced');
    expect(await highlighted(article, 'claimlight-unsourced')).toEqual([own]);
  });
});

describe('an address that changes without loading', () => {
  it('brings the next article and its own tags, and back the first with its', async () => {
    const first = stage.publish('/2026/11/18/app-ferry', appPage());
    stage.publish('/2026/11/18/app-bridge', appPage());
    const article = await stage.read(first);
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    await popup.close();

    await article.evaluate(() => dispatchEvent(new CustomEvent('go', { detail: 'app-bridge' })));
    await untilPainted(article, bridgeClaim, 'claimlight-claim');
    expect(await highlighted(article, 'claimlight-sourced')).toEqual([]);
    expect(await allHighlighted(article)).not.toContain(survey);
    const { facts, claims } = await snapshotOf(stage.browser, article);
    expect(facts.source).toContain('app-bridge');
    // The head still tells of the first article; author and date of the second are nowhere to be read.
    expect(facts).toMatchObject({ title: bridgeArticle.headline, outlet: 'The Harbour Courier' });
    expect(facts.published).toBe('2026-11-18');
    expect(claims.every(({ annotationId }) => annotationId === undefined)).toBe(true);

    await article.goBack();
    await untilPainted(article, survey, 'claimlight-sourced');
    expect(await allHighlighted(article)).not.toContain(bridgeClaim);
    const back = (await snapshotOf(stage.browser, article)).facts;
    expect(back).toMatchObject({ title: ferryArticle.headline, author: 'Maren Oduya' });
  });

  it('takes the highlights off when the app goes to a page that is no article', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/app-front', appPage()));
    await article.evaluate(() => dispatchEvent(new CustomEvent('go', { detail: 'front' })));
    await eventually(async () => expect(await allHighlighted(article)).toBe(''));
    await eventually(async () => expect(await badgeOf(stage.browser, article)).toBe(''));
  });
});

describe('an address that changes while the page stays as it is', () => {
  it('keeps the article highlighted, as one of the new address', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/parts', articlePage(ferryArticle)));
    const moved = await article.evaluate(() => {
      history.replaceState(null, '', `${location.pathname}-2`);
      return location.href;
    });
    await eventually(async () => expect((await snapshotOf(stage.browser, article)).facts.source).toBe(moved));
    await untilPainted(article, survey, 'claimlight-claim');
    await eventually(async () => expect(await badgeOf(stage.browser, article)).not.toBe(''));
  });
});

describe('a page that was read at the reader’s wish', () => {
  it('is left alone again once its address has changed', async () => {
    const html = '<!doctype html><title>Notice</title><p>The kiosk sold 900 tickets in 2025.</p>';
    const notice = await stage.visit(stage.publish('/notice-board', html));
    const popup = await stage.popupOf(notice);
    await popup.getByRole('button', { name: 'Read this page anyway' }).click();
    await untilPainted(notice, '900 tickets', 'claimlight-claim');
    await notice.evaluate(() => history.replaceState(null, '', '/another-board'));
    await eventually(async () => expect((await snapshotOf(stage.browser, notice)).state).toBe('no-article'));
    expect(await allHighlighted(notice)).toBe('');
  });
});

describe('going back', () => {
  it('to an article from another page shows its highlights and tags again', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/back', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    await popup.close();
    await article.goto(stage.publish('/2026/11/18/forward', articlePage(bridgeArticle)));
    await untilPainted(article, bridgeClaim, 'claimlight-claim');
    await article.goBack();
    await untilPainted(article, survey, 'claimlight-sourced');
  });
});

describe('a restless page', () => {
  it('that rebuilds its nodes every 200 ms keeps its highlights, on nodes that are in the page', async () => {
    const script = `setInterval(() => {
      const body = document.querySelector('.article-body');
      body.innerHTML = body.innerHTML;
    }, 200);`;
    const article = await stage.read(stage.publish('/2026/11/18/rebuilt', articlePage({ ...ferryArticle, script })));
    await untilRebuilt(article);
    await eventually(async () => expect(await connectedRanges(article)).toBeGreaterThan(2));
    await untilRebuilt(article);
    await eventually(async () => expect(await connectedRanges(article)).toBeGreaterThan(2));
    expect(await allHighlighted(article)).toContain(survey);
  });

  it('that changes a thousand times a second stays quick, and our share of it small', async () => {
    const script = `
      const ticker = document.createElement('p');
      document.body.prepend(ticker);
      window.ticks = 0;
      setInterval(() => { for (let i = 0; i < 10; i++) ticker.textContent = 'Tick ' + ++window.ticks; }, 10);`;
    const article = await stage.read(stage.publish('/2026/11/18/busy', articlePage({ ...ferryArticle, script })));
    await untilPainted(article, survey, 'claimlight-claim');
    const from = await ticksOf(article);
    await eventually(async () => expect(await ticksOf(article)).toBeGreaterThan(from + 2000));
    expect(await allHighlighted(article)).toContain(survey);
    const { timing } = await snapshotOf(stage.browser, article);
    // On a machine at rest a look takes a few milliseconds; ten times that leaves room for a busy one.
    expect(timing.longestSlice).toBeLessThan(200);
    expect(timing.total).toBeLessThan(1000);
  });

  it('that changes a thousand times a second costs little more than twice as much for our reading it', async () => {
    const script = `
      const live = document.createElement('p');
      document.querySelector('.article-body').append(live);
      let ticks = 0;
      setInterval(() => { for (let i = 0; i < 10; i++) live.textContent = 'Tick ' + ++ticks; }, 10);`;
    const address = stage.publish('/2026/11/18/live-ticker', articlePage({ ...ferryArticle, script }));
    await readAllBut(stage.browser, 'unread.localhost');
    const unread = address.replace('courier.', 'unread.');
    const shares: { read: number; unread: number }[] = [];
    for (let round = 0; round < 2; round++) {
      const [read, left] = [await stage.read(address), await stage.visit(unread)];
      shares.push({ read: await coreShare(read), unread: await coreShare(left) });
      expect(await allHighlighted(left)).toBe('');
      await Promise.all([read.close(), left.close()]);
    }
    // Beside the same page in the same browser, as machines differ: one of half the speed spends twice the share on
    // both.
    const least = (of: 'read' | 'unread'): number => Math.min(...shares.map((share) => share[of]));
    expect(least('read') / least('unread')).toBeLessThan(2.2);
  });
});

function bodyOf(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}

/** A page of an app that draws another article under another address. */
function appPage(): string {
  const texts = {
    'app-bridge': { headline: bridgeArticle.headline, body: bodyOf(bridgeArticle.paragraphs) },
    'app-ferry': { headline: ferryArticle.headline, body: bodyOf(ferryArticle.paragraphs) },
    front: {
      headline: 'The Harbour Courier',
      body: '<ul><li><a href="/a">Ferry</a></li><li><a href="/b">Bridge</a></li></ul>',
    },
  };
  const script = `
    const texts = ${JSON.stringify(texts)};
    const draw = (name) => {
      const { headline, body } = texts[name] ?? texts['app-ferry'];
      document.title = headline;
      document.querySelector('h1').textContent = headline;
      document.querySelector('.article-body').innerHTML = body;
      if (name !== 'front') return;
      for (const meta of document.querySelectorAll('meta[property], script[type]')) meta.remove();
    };
    addEventListener('go', ({ detail }) => {
      history.pushState(null, '', detail === 'front' ? '/' : '/2026/11/18/' + detail);
      setTimeout(() => draw(detail), 100);
    });
    addEventListener('popstate', () => draw(location.pathname.split('/').pop()));`;
  return articlePage({ ...ferryArticle, script });
}

/** The settings that readers begin with, but for one site, which is left alone. */
async function readAllBut(browser: ExtensionBrowser, host: string): Promise<void> {
  const sites = { mode: 'never-listed', only: [], never: [host] };
  const worker = await browser.worker();
  await worker.evaluate(async (sites) => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    await storage.sync.set({ settings: { sites } });
  }, sites);
}

/** Seconds that shares are measured over: the reader looks several times in them. */
const measured = 4;

/**
 * The share of one core that a page's main thread is busy, in processor time, as other programs take time as well. The
 * least of two measurements: compiling and collecting garbage come in fits.
 */
async function coreShare(page: Page): Promise<number> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busySeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  // The first reading is paid once, not all the time.
  await page.waitForTimeout(2000);
  const shares: number[] = [];
  for (let times = 0; times < 2; times++) {
    const before = await busySeconds();
    await page.waitForTimeout(measured * 1000);
    shares.push(((await busySeconds()) - before) / measured);
  }
  await session.detach();
  return Math.min(...shares);
}

function ticksOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { ticks: number }).ticks);
}

/** Waits until the page has other nodes than now. */
async function untilRebuilt(page: Page): Promise<void> {
  const paragraph = await page.evaluateHandle(() => document.querySelector('.article-body p'));
  await eventually(async () => expect(await paragraph.evaluate((node) => node?.isConnected)).toBe(false));
}

/** How many ranges stand on text that is in the page. */
function connectedRanges(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('claimlight-claim') ?? [])] as Range[];
    return ranges.filter((range) => range.startContainer.isConnected && !range.collapsed).length;
  });
}
