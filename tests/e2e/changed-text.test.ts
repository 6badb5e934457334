import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editedAfterTag } from './edited-article.ts';
import { ferryArticle, ferrySentences, withSentence } from './newspaper.ts';
import { highlighted, rowOf, untilHighlighted, untilPainted, untilTagged, useStage, eventually } from './stage.ts';

const stage = useStage();
const { survey } = ferrySentences;
const rounded = survey.replace('61 percent', '16 percent');
/** What the edit left, to find the row by while old and new words stand in it. */
const kept = 'would move away if the ferry stopped';
/** No edit of the survey's sentence that a program should recognise by itself, but a reader may. */
const rewritten =
  'A poll by Ellery College of 804 fishermen, published in March, found that 55 percent would move away if the harbour closed.';

describe('a claim whose number has changed', () => {
  it('keeps its tag on the new words when the reader says so, and tells of it no more', async () => {
    const { article, popup, row } = await changedAfterTag('/2026/11/18/keep');
    await row.getByText('It gives another figure.').waitFor();
    expect(await row.locator('.claim-change del').innerText()).toContain('61');
    expect(await row.locator('.claim-change ins').innerText()).toContain('16');
    await row.getByRole('button', { name: 'Keep tag' }).click();
    await untilPainted(article, rounded, 'claimlight-sourced');
    await untilStateGone(popup, '16 percent');
    expect(await historyOf(popup)).toMatchObject([
      { from: survey, to: rounded, changes: ['number'], decision: 'kept' },
    ]);

    await article.reload();
    await untilPainted(article, rounded, 'claimlight-sourced');
    await eventually(async () => expect(await highlighted(article, 'claimlight-changed')).toEqual([]));
  });

  it('tells how in a list that scrolls inside the popup, which does not', async () => {
    const { popup, row } = await changedAfterTag('/2026/11/18/one-scrollbar');
    await row.getByText('It gives another figure.').waitFor();
    const heights = await popup.evaluate(() => ({
      popup: document.documentElement.scrollHeight - innerHeight,
      list: (document.querySelector('.claim-list')?.scrollHeight ?? 0) - innerHeight,
    }));
    expect(heights.list).toBeGreaterThan(0);
    expect(heights.popup).toBe(0);
  });

  it('keeps it by the tag’s key as well', async () => {
    const { article, popup, row } = await changedAfterTag('/2026/11/18/keep-by-key');
    await row.locator('.claim-head').press('s');
    await untilPainted(article, rounded, 'claimlight-sourced');
    expect(await historyOf(popup)).toMatchObject([{ decision: 'kept' }]);
  });

  it('takes another tag on the new words; undo brings back the question', async () => {
    const { article, popup, row } = await changedAfterTag('/2026/11/18/retag');
    await row.getByRole('button', { name: 'Re-tag: unsourced' }).click();
    await untilPainted(article, rounded, 'claimlight-unsourced');
    await untilTagged(popup, '16 percent', 'Unsourced');
    expect(await historyOf(popup)).toMatchObject([{ decision: 'retagged' }]);

    await popup.getByRole('button', { name: 'Undo' }).click();
    await untilPainted(article, rounded, 'claimlight-changed');
    await untilTagged(popup, kept, 'Sourced');
  });
});

describe('a claim that says the same in slightly other words', () => {
  it('is painted as tagged, and says quietly what was edited', async () => {
    const respelt = survey.replace('islanders,', 'Islanders,');
    const article = await editedAfterTag(stage, '/2026/11/18/respelt', withSentence(ferryArticle, survey, respelt));
    await untilPainted(article, respelt, 'claimlight-sourced');
    const popup = await stage.popupOf(article);
    const row = rowOf(popup, respelt);
    await row.getByText('Slightly reworded').waitFor();
    expect(await popup.getByText('Changed since you tagged it').count()).toBe(0);
  });
});

describe('a claim that the page no longer has', () => {
  it('shows what it may be now, on the page too, and goes there with its note when the reader says so', async () => {
    const article = await editedAfterTag(stage, '/2026/11/18/reattach', withSentence(ferryArticle, survey, rewritten));
    await untilHighlighted(article);
    const popup = await stage.popupOf(article);
    const row = rowOf(popup, survey);
    await row.getByText('The page no longer has this text').waitFor();
    await row.locator('.claim-head').click();
    await row.getByText('Is it this sentence?').waitFor();
    await row.locator('.candidate').click();
    await untilPainted(article, rewritten, 'claimlight-focus');
    expect(await highlighted(article, 'claimlight-sourced')).toEqual([]);

    await row.getByRole('button', { name: 'Yes, put the tag here' }).click();
    await untilPainted(article, rewritten, 'claimlight-sourced');
    await untilTagged(popup, rewritten, 'Sourced');
    await popup.getByText('No longer found on the page').waitFor({ state: 'hidden' });
    expect(await historyOf(popup)).toMatchObject([{ from: survey, to: rewritten, decision: 'reattached' }]);
    await rowOf(popup, rewritten).locator('.claim-head').click();
    await eventually(async () =>
      expect(await rowOf(popup, rewritten).getByLabel('Note').inputValue()).toBe('Seen on 18 November.'),
    );
  });

  it('stays listed with nothing to pick where nothing is like it', async () => {
    const article = await editedAfterTag(stage, '/2026/11/18/nothing-alike', withSentence(ferryArticle, survey, ''));
    await untilHighlighted(article);
    const row = rowOf(await stage.popupOf(article), survey);
    await row.locator('.claim-head').click();
    await row.locator('blockquote').waitFor();
    expect(await row.locator('.candidate').count()).toBe(0);
  });
});

describe('a claim whose words stand in several places', () => {
  it('is put where the reader says', async () => {
    const about = ['The university has asked them before.', 'The ministry has its own figures.'];
    const others = ferryArticle.paragraphs.filter((paragraph) => paragraph !== survey);
    const twice = { ...ferryArticle, paragraphs: about.flatMap((first) => [...others, first, survey]) };
    const article = await editedAfterTag(stage, '/2026/11/18/twice', twice);
    await untilHighlighted(article);
    const popup = await stage.popupOf(article);
    const row = popup.getByRole('row').filter({ hasText: 'These words now stand in several places' });
    await row.locator('.claim-head').click();
    await row.getByText('Is it one of these sentences?').waitFor();
    expect(await row.locator('.candidate').count()).toBe(2);
    await row.locator('.candidate').last().click();
    await untilPainted(article, survey, 'claimlight-focus');
    await row.getByRole('button', { name: 'Yes, put the tag here' }).last().click();
    await untilPainted(article, survey, 'claimlight-sourced');
    const tagged = await article.evaluate(() => {
      const [range] = [...(CSS.highlights.get('claimlight-sourced') ?? [])] as Range[];
      return range?.startContainer.parentElement?.previousElementSibling?.textContent;
    });
    expect(tagged).toBe(about[1]);
    expect(await historyOf(popup)).toMatchObject([{ from: survey, to: survey, changes: [], decision: 'reattached' }]);
  });
});

/** The page and the popup, open at the claim, after the newspaper has changed its number. */
async function changedAfterTag(path: string) {
  const article = await editedAfterTag(stage, path, withSentence(ferryArticle, survey, rounded));
  await untilPainted(article, rounded, 'claimlight-changed');
  const popup = await stage.popupOf(article);
  const row = rowOf(popup, kept);
  await row.locator('.claim-head').click();
  return { article, popup, row };
}

async function untilStateGone(popup: Page, words: string): Promise<void> {
  await eventually(async () => expect(await rowOf(popup, words).locator('.claim-state').count()).toBe(0));
}

/** The history of the annotation that was changed last, as stored. */
async function historyOf(extensionPage: Page): Promise<unknown> {
  return extensionPage.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await done(indexedDB.open('claimlight'));
    const stored: unknown = await done(db.transaction('annotations').objectStore('annotations').getAll());
    db.close();
    const annotations = stored as { modified: string; history?: unknown }[];
    return annotations.toSorted((a, b) => b.modified.localeCompare(a.modified))[0]?.history;
  });
}
