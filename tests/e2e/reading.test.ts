import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences, furnitureWords } from './newspaper.ts';
import {
  allHighlighted,
  badgeOf,
  highlighted,
  patience,
  rowOf,
  setSensitivity,
  snapshotOf,
  untilHighlighted,
  useStage,
} from './stage.ts';

const stage = useStage();
const demo = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
const page = (name: string): string => readFileSync(new URL(`../pages/${name}`, import.meta.url), 'utf8');

describe('an article', () => {
  it.each([
    [
      'the demo',
      demo,
      ['Winter tyres', 'Nordhaven mattress', 'Insurers count', '40,000 readers', '84 million is nothing'],
    ],
    ['the ferry article', articlePage(ferryArticle), furnitureWords],
  ])('is highlighted, and its furniture is not: %s', async (_name, html, furniture) => {
    const article = await stage.read(stage.publish('/2026/11/18/highlighted', html));
    await setSensitivity(stage.browser, 'all');
    await expect.poll(async () => (await highlighted(article)).length, { timeout: patience }).toBeGreaterThan(4);
    const painted = await allHighlighted(article);
    for (const words of furniture) expect(painted).not.toContain(words);
    await setSensitivity(stage.browser, 'balanced');
  });

  it('has the same HTML as before, also where the page may run no script', async () => {
    const body = articlePage(ferryArticle);
    const headers = { 'Content-Security-Policy': "script-src 'none'" };
    const article = await stage.read(stage.publish('/2026/11/18/no-scripts', { body, headers }));
    const isAsServed = await article.evaluate((html) => {
      const served = new DOMParser().parseFromString(html, 'text/html');
      return served.documentElement.outerHTML === document.documentElement.outerHTML;
    }, body);
    expect(isAsServed).toBe(true);
  });

  it('has as many claims on the badge as in the list', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/badge', articlePage(ferryArticle)));
    const { claims } = await snapshotOf(stage.browser, article);
    expect(claims.length).toBeGreaterThan(2);
    await expect.poll(() => badgeOf(stage.browser, article), { timeout: patience }).toBe(String(claims.length));
  });

  it('shows more claims the more the reader asks for, and hides them when asked to', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/sensitivity', demo));
    const popup = await stage.popupOf(article);
    await rowOf(popup, ' ').waitFor();
    const sizes: number[] = [];
    for (const name of ['Few', 'Balanced', 'All']) {
      await popup.getByRole('radio', { name }).check({ force: true });
      await expect.poll(() => popup.getByRole('radio', { name }).isChecked()).toBe(true);
      await expect
        .poll(async () => (await snapshotOf(stage.browser, article)).claims.length, { timeout: patience })
        .toBeGreaterThan(sizes.at(-1) ?? 0);
      sizes.push((await snapshotOf(stage.browser, article)).claims.length);
    }
    const shown = popup.getByRole('switch', { name: 'Highlights' });
    await shown.click();
    await expect.poll(() => highlighted(article), { timeout: patience }).toEqual([]);
    await shown.click();
    await untilHighlighted(article);
    await setSensitivity(stage.browser, 'balanced');
  });

  it('is listed from its first claims on, with the number of all, and soon in full', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, n) =>
      ferrySentences.passengers.replace('212,000', `${n + 100},000`),
    );
    const article = await stage.read(stage.publish('/2026/11/18/forty', articlePage({ ...ferryArticle, paragraphs })));
    await setSensitivity(stage.browser, 'all');
    await expect
      .poll(async () => (await highlighted(article)).length, { timeout: patience })
      .toBeGreaterThanOrEqual(40);
    const { claims } = await snapshotOf(stage.browser, article);
    await stage.context.addInitScript(noteFirstList);
    const popup = await stage.popupOf(article);
    await expect.poll(() => popup.locator('.claim').count(), { timeout: patience }).toBe(claims.length);
    const first = await popup.evaluate(() => (window as unknown as { firstList: FirstList }).firstList);
    expect(first.total).toBe(claims.length);
    expect(first.drawn).toBeLessThan(claims.length);
    await setSensitivity(stage.browser, 'balanced');
  });
});

interface FirstList {
  readonly drawn: number;
  readonly total: number;
}

/** Runs in the popup before its own scripts. */
function noteFirstList(): void {
  const watch = new MutationObserver(() => {
    const drawn = document.querySelectorAll('.claim').length;
    if (drawn === 0) return;
    const total = Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'));
    Object.assign(window, { firstList: { drawn, total } });
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

describe('another page', () => {
  it('is left alone if it is a section front', async () => {
    const front = await stage.visit(stage.publish('/front', page('front.html')));
    const article = await stage.read(stage.publish('/2026/11/18/after-the-front', articlePage(ferryArticle)));
    expect(await allHighlighted(article)).toContain(ferrySentences.passengers);
    expect(await allHighlighted(front)).toBe('');
    expect(await badgeOf(stage.browser, front)).toBe('');
  });

  it('is read when the reader asks for it', async () => {
    const society = await stage.visit(stage.publish('/about', page('society.html')));
    const popup = await stage.popupOf(society);
    await popup.getByText('This does not look like a news article').waitFor();
    expect(await allHighlighted(society)).toBe('');
    await popup.getByRole('button', { name: 'Read this page anyway' }).click();
    await rowOf(popup, '240,000 euros').waitFor();
    expect(await allHighlighted(society)).toContain('240,000 euros');
  });
});
