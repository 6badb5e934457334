import { chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { openCard } from './card-in-page.ts';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { command, highlighted, snapshotOf, untilHighlighted, untilPainted, useStage } from './stage.ts';
import { cardOf } from './views.ts';
import { noticing, whatPageSees, type WhatPageSees } from './what-a-page-sees.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey } = ferrySentences;

/** Events of the framework that the scripts were built with once. */
const frameworkEvents = ['wxt:content-script-started', 'wxt:locationchange'];

async function dispatchFrameworkEvents(page: Page): Promise<void> {
  await page.evaluate(
    ({ id, events }) => {
      for (const script of ['detect', 'reader']) {
        const detail = { contentScriptName: script, messageId: 'another' };
        for (const event of events) document.dispatchEvent(new CustomEvent(`${id}:${script}:${event}`, { detail }));
      }
    },
    { id: stage.browser.extensionId, events: frameworkEvents },
  );
}

describe('a page that listens for the extension', () => {
  it('hears no event of ours while an article is read and gone through, and its address changes', async () => {
    const names = ['detect', 'reader'].flatMap((script) =>
      frameworkEvents.map((event) => `${stage.browser.extensionId}:${script}:${event}`),
    );
    const script = `
      window.heard = [];
      for (const name of ${JSON.stringify(names)})
        for (const target of [window, document]) target.addEventListener(name, () => window.heard.push(name));
      addEventListener('message', ({ data }) => window.heard.push(JSON.stringify(data)));`;
    const page = articlePage({ ...ferryArticle, head: `<script>${script}</script>` });
    const article = await stage.read(stage.publish('/2026/11/18/listening', page));
    await article.evaluate(() => history.pushState(null, '', `${location.pathname}-on`));
    await untilPainted(article, survey, 'claimlight-claim');
    await command(stage, article, 'next-claim');
    await untilHighlighted(article, 'claimlight-focus');
    expect(await article.evaluate('window.heard')).toEqual([]);
  });

  it('cannot end the page script by an event', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/killing', articlePage(ferryArticle)));
    await dispatchFrameworkEvents(article);
    await article.waitForTimeout(200);
    expect(await highlighted(article)).not.toEqual([]);
    expect((await snapshotOf(stage.browser, article)).state).toBe('read');
  });
});

describe('a page that looks at all it can name', () => {
  it('finds the same without the extension, with it, and with a note on the same sentence elsewhere', async () => {
    const article = { ...ferryArticle, head: `<link rel="icon" href="data:,"><script>${noticing}</script>` };
    const address = stage.publish('/2026/11/18/looked-at', articlePage(article));
    const without = await seenWithoutExtension(address);

    const untouched = await stage.read(address);
    expect(await whatPageSees(untouched)).toEqual(without);
    await openCard(untouched, survey);
    const besideCard = await whatPageSees(untouched);
    await untouched.close();

    await noteElsewhere();
    const noted = await stage.read(address);
    expect(await whatPageSees(noted)).toEqual(without);
    const card = await openCard(noted, survey);
    await card.locator('.elsewhere').waitFor();
    expect(await whatPageSees(noted)).toEqual(besideCard);
  });
});

/** What the same page sees in a Chromium of its own. */
async function seenWithoutExtension(address: string): Promise<WhatPageSees> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    headless: false, // as the one with the extension, for the same scroll bars
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
    args: ['--headless=new', '--no-sandbox'],
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await whatPageSees(page);
  } finally {
    await context.close();
  }
}

/** Tags the sentence, with a long note, on another site. */
async function noteElsewhere(): Promise<void> {
  const page = articlePage(ferryArticle);
  const article = await stage.read(stage.publish('/2026/11/18/noted', page, 'tribune.localhost'));
  const card = await openCard(article, survey);
  await article.keyboard.press('u');
  await article.keyboard.press('Enter');
  await article.keyboard.insertText('A long note. '.repeat(40));
  await card.getByText('Saved', { exact: true }).waitFor();
  await article.close();
}

describe('a page that hides highlights by its style sheet', () => {
  it('does not hide ours', async () => {
    const hiding =
      'text-decoration: none !important; background-color: transparent !important; all: initial !important';
    const head = `<style>::highlight(claimlight-claim), p::highlight(claimlight-claim) { ${hiding} }</style>`;
    const article = await stage.read(stage.publish('/2026/11/18/hiding', articlePage({ ...ferryArticle, head })));
    const line = await article.evaluate(() => {
      const paragraph = document.querySelector('.article-body p') ?? document.body;
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(paragraph, '::highlight(claimlight-claim)');
      return `${textDecorationLine} ${textDecorationStyle}`;
    });
    expect(line).toBe('underline dotted');
  });
});

describe('a page script that is injected again', () => {
  it('takes over: what is painted stays, and there is one card', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/twice', articlePage(ferryArticle)));
    const tabId = await stage.browser.tabIdOf(article);
    const worker = await stage.browser.worker();
    await worker.evaluate(async (tabId) => {
      const { scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
      await scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    }, tabId);
    await untilPainted(article, survey, 'claimlight-claim');
    await command(stage, article, 'open-card');
    await cardOf(article);
    expect(article.frames()).toHaveLength(2);
  });
});

interface Chrome {
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
}
