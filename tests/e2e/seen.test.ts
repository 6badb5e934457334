import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { command, eventually, highlighted, snapshotOf, tagByClick, untilPainted, useStage } from './stage.ts';
import { cardOf } from './views.ts';

const stage = useStage({ sensitivity: 'all' });
const { cut, passengers, subsidy, survey, vague } = ferrySentences;

const focused = async (page: Page): Promise<string> => (await highlighted(page, 'claimlight-focus')).join(' ');

describe('a claim in a closed details element', () => {
  it('is in sight once a key has gone to it, and the step after it goes on', async () => {
    const page = articlePage(ferryArticle).replace(
      `<p>${survey}</p>`,
      `<details><summary>More on the survey</summary><details><summary>All</summary><p>${survey}</p></details></details>`,
    );
    const article = await stage.read(stage.publish('/2026/11/18/folded', page));
    await untilPainted(article, survey, 'claimlight-claim');
    await goTo(article, survey);
    expect(await boxOf(article, survey)).toMatchObject({ isInWindow: true });
    const before = await focused(article);
    await command(stage, article, 'next-claim');
    await expect.poll(() => focused(article)).not.toBe(before);
  });
});

describe('stepping by key', () => {
  it('reaches every claim, also those that the page lays out nowhere', async () => {
    const page = articlePage({
      ...ferryArticle,
      script: `addEventListener('fold', () => {
        const [first, second] = [...document.querySelectorAll('.article-body p')].slice(2);
        for (const paragraph of [first, second]) paragraph.style.display = 'none';
      });`,
    });
    const article = await stage.read(stage.publish('/2026/11/18/nowhere', page));
    await untilPainted(article, survey, 'claimlight-claim');
    const { claims } = await snapshotOf(stage.browser, article);
    await article.evaluate(() => dispatchEvent(new Event('fold')));
    const seen = new Set<string>();
    for (let step = 0; step < claims.length + 2; step++) {
      const before = await focused(article);
      await command(stage, article, 'next-claim');
      await expect.poll(() => focused(article)).not.toBe(before);
      seen.add(await focused(article));
    }
    for (const words of [cut, passengers, vague, subsidy, survey]) expect([...seen].join(' ')).toContain(words);
  });
});

describe('copies for other screens', () => {
  it('are not read, and a tag is never painted on the one out of sight', async () => {
    const body = ferryArticle.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const style =
      '<style>.phone { display: none } @media (max-width: 700px) { .phone { display: block } .desk { display: none } }</style>';
    const page = articlePage({ ...ferryArticle, paragraphs: [], head: style }).replace(
      '<div class="article-body">',
      `<div class="article-body"><div class="phone">${body}</div><div class="desk">${body}</div>`,
    );
    const article = await stage.read(stage.publish('/2026/11/18/copies', page));
    await tagByClick(await stage.popupOf(article), survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    expect(await paintedIn(article)).toEqual(['desk']);
    await article.setViewportSize({ width: 600, height: 700 });
    await article.reload();
    await untilPainted(article, survey, 'claimlight-sourced');
    expect(await paintedIn(article)).toEqual(['phone']);
  });
});

describe('a story in a modal dialog', () => {
  it('is read, and the card opens above it', async () => {
    const body = ferryArticle.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const page = articlePage({
      ...ferryArticle,
      paragraphs: [],
      script: `document.querySelector('dialog').showModal();`,
    }).replace('<main>', `<dialog><h2>${ferryArticle.headline}</h2>${body}</dialog><main>`);
    const article = await stage.read(stage.publish('/2026/11/18/dialog', page));
    await untilPainted(article, survey, 'claimlight-claim');
    const { x, y } = await boxOf(article, survey);
    await article.mouse.click(x, y);
    const card = await cardOf(article);
    await card.locator('.card-claim').getByText(survey).waitFor();
    await article.keyboard.press('s');
    await untilPainted(article, survey, 'claimlight-sourced');
    // The dialog is closed, and the card is at hand all the same.
    await article.keyboard.press('Escape');
    await article.evaluate(() => document.querySelector('dialog')?.close());
    await article.evaluate(() => document.querySelector('dialog')?.show());
    const again = await boxOf(article, survey);
    await article.mouse.click(again.x, again.y);
    await eventually(async () => {
      await (await cardOf(article)).locator('.card-claim').getByText(survey).waitFor({ timeout: 1000 });
    });
  });
});

async function goTo(page: Page, words: string): Promise<void> {
  await eventually(async () => {
    await command(stage, page, 'next-claim');
    expect(await focused(page)).toContain(words);
  });
}

/** Where the painted words are, brought to the middle of the window if they are not in it. */
function boxOf(page: Page, words: string): Promise<{ x: number; y: number; isInWindow: boolean }> {
  return page.evaluate((words) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('claimlight-'))
      .flatMap(([, ranges]) => [...ranges] as Range[]);
    const range = ranges.find((range) => range.toString().includes(words));
    const { top = -1, bottom = -1, width = 0 } = range?.getBoundingClientRect() ?? {};
    const isInWindow = width > 0 && top >= 0 && bottom <= innerHeight;
    if (!isInWindow) range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = range?.getClientRects()[0];
    return { x: (line?.left ?? 0) + 30, y: (line?.top ?? 0) + (line?.height ?? 0) / 2, isInWindow };
  }, words);
}

/** The classes of the copies that something of ours is painted in. */
function paintedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('claimlight-'))
      .flatMap(([, ranges]) => [...ranges] as Range[]);
    const copies = ranges.map((range) => range.startContainer.parentElement?.closest('.phone, .desk')?.className ?? '');
    return [...new Set(copies)].filter((name) => name !== '');
  });
}
