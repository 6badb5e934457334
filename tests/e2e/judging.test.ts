import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openCard } from './card-in-page.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { allHighlighted, endWorker, eventually, useStage, type ExtensionApi } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey, passengers } = ferrySentences;

/** A sentence that comes to the page later. */
const late = 'The harbour authority said on Friday that 3,400 islanders signed a petition against the cut in 2026.';

/** Long enough that judging it takes several slices. */
const longArticle = articlePage({
  ...ferryArticle,
  paragraphs: [
    ...ferryArticle.paragraphs,
    ...Array.from({ length: 1500 }, (_, n) => `The ferry line carried ${n + 1000} passengers in week ${n}, it said.`),
  ],
});

function addParagraph(page: Page, words: string): Promise<void> {
  return page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('article p')?.after(paragraph);
  }, words);
}

const untilPaintedClaim = (page: Page, words: string): Promise<void> =>
  eventually(async () => expect(await allHighlighted(page)).toContain(words));

describe('a background that the browser ends', () => {
  it('before it judges is started again by the question', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/before', articlePage(ferryArticle)));
    const own = await stage.browser.open('options.html');
    await endWorker(stage, own);
    await addParagraph(article, late);
    await untilPaintedClaim(article, late);
    expect(await allHighlighted(article)).toContain(survey);
  });

  it('while it judges is asked again', async () => {
    const own = await stage.browser.open('options.html');
    const article = await stage.visit(stage.publish('/2026/11/18/while', longArticle));
    for (let time = 0; time < 4; time++) {
      await article.waitForTimeout(60);
      await endWorker(stage, own);
    }
    await untilPaintedClaim(article, passengers);
  });

  it('after it has judged leaves the claims, and is started again to say why each was picked', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/after', articlePage(ferryArticle)));
    const own = await stage.browser.open('options.html');
    await endWorker(stage, own);
    await article.bringToFront();
    expect(await allHighlighted(article)).toContain(survey);
    const card = await openCard(article, survey);
    await card.locator('.reasons li').first().waitFor();
  });
});

describe('two tabs at once', () => {
  it('are both judged, each its own article', async () => {
    const addresses = ['one', 'two'].map((name) => {
      const own = `The council of ${name} spent 4.2 million euros on ferries in 2025, its auditors found.`;
      const page = articlePage({ ...ferryArticle, paragraphs: [...ferryArticle.paragraphs, own] });
      return { own, address: stage.publish(`/2026/11/18/${name}`, page) };
    });
    const pages = await Promise.all(addresses.map(({ address }) => stage.visit(address)));
    for (const [index, page] of pages.entries()) {
      await untilPaintedClaim(page, addresses[index]?.own ?? '');
      expect(await allHighlighted(page)).not.toContain(addresses[1 - index]?.own);
    }
  });
});

describe('a page that asks for what makes no sense', () => {
  it('gets nothing, and others are judged all the same', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/hostile', articlePage(ferryArticle)));
    const tabId = await stage.browser.tabIdOf(article);
    const worker = await stage.browser.worker();
    // As a content script of ours would, if a page had taken it over.
    const answers = await worker.evaluate(async (tabId) => {
      const { scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const [frame] = await scripting.executeScript({
        target: { tabId },
        func: async () => {
          const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
          const ask = (input: unknown): Promise<unknown> => runtime.sendMessage({ claimlight: 'judgeArticle', input });
          const text = 'The ferry line carried 212,000 passengers. '.repeat(13_000);
          const block = { span: { start: 0, end: text.length }, kind: 'paragraph' };
          const long = { language: 'en', title: '', text, blocks: [block], links: [] };
          const garbage = [null, 7, {}, { article: long }, { article: { ...long, blocks: 'all' }, withReasons: true }];
          const malformed = await Promise.all(garbage.map(ask));
          const flood = await Promise.all(Array.from({ length: 40 }, () => ask({ article: long, withReasons: true })));
          return { malformed, flood };
        },
      });
      return frame?.result as { malformed: unknown[]; flood: ({ failure?: string } | undefined)[] };
    }, tabId);
    for (const answer of answers.malformed) expect(answer).toEqual({ failure: 'malformed' });
    const refused = answers.flood.filter((answer) => answer?.failure === 'refused');
    expect(refused.length).toBeGreaterThan(30);
    const other = await stage.read(stage.publish('/2026/11/18/other', articlePage(ferryArticle)));
    await untilPaintedClaim(other, survey);
  });
});

describe('an extension that is taken away from under the page', () => {
  it('takes its marks along, and does nothing more as the page goes on', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/gone', articlePage(ferryArticle)));
    const errors: Error[] = [];
    article.on('pageerror', (error) => errors.push(error));
    const worker = await stage.browser.worker();
    const closed = new Promise((resume) => worker.once('close', resume));
    await worker.evaluate(() => {
      const { management } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      setTimeout(() => void management.uninstallSelf());
    });
    await closed;
    await addParagraph(article, late);
    await eventually(async () => expect(await allHighlighted(article)).toBe(''));
    await addParagraph(article, late);
    await article.waitForTimeout(1500);
    expect(await allHighlighted(article)).toBe('');
    expect(errors).toEqual([]);
  });
});
