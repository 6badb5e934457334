import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences, withSentence } from './newspaper.ts';
import {
  allHighlighted,
  eventually,
  highlighted,
  rowOf,
  sendToPage,
  snapshotOf,
  tagByClick,
  untilHighlighted,
  untilPainted,
  untilTagged,
  useStage,
} from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey, vague } = ferrySentences;

describe('one article in two tabs', () => {
  it('shows a tag in both, and takes it off both', async () => {
    const address = stage.publish('/2026/11/18/two-tabs', articlePage(ferryArticle));
    const first = await stage.read(address);
    const second = await stage.read(`${address}?utm_source=letter&fbclid=1`);
    const popup = await stage.popupOf(first);
    const other = await stage.popupOf(second);
    await tagByClick(popup, survey, 'Sourced');
    await untilPainted(first, survey, 'claimlight-sourced');
    await untilPainted(second, survey, 'claimlight-sourced');
    await untilTagged(other, survey, 'Sourced');
    await tagByClick(other, survey, 'Unsourced');
    await untilPainted(first, survey, 'claimlight-unsourced');
    await rowOf(other, survey).getByRole('button', { name: 'Unsourced', exact: true }).click();
    for (const tab of [first, second])
      await eventually(async () => expect(await highlighted(tab, 'claimlight-unsourced')).toEqual([]));
  });
});

describe('the source of an article', () => {
  it('is the same by whatever link the reader came', async () => {
    const address = stage.publish('/2026/11/18/links', articlePage(ferryArticle));
    const article = await stage.read(address);
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    for (const ending of ['?utm_source=x&utm_medium=y', '?gclid=abc#comments']) {
      const again = await stage.read(address + ending);
      await untilPainted(again, survey, 'claimlight-sourced');
      expect((await snapshotOf(stage.browser, again)).facts.source).toBe(address);
    }
  });

  it('is the canonical address the page declares for itself', async () => {
    const address = stage.publish('/2026/11/18/canonical-article-of-note', articlePage(ferryArticle));
    const head = `<link rel="canonical" href="${address}">`;
    const copy = stage.publish('/2026/11/18/amp/canonical-article-of-note', articlePage({ ...ferryArticle, head }));
    const popup = await stage.popupOf(await stage.read(address));
    await tagByClick(popup, survey, 'Sourced');
    const read = await stage.read(copy);
    await untilPainted(read, survey, 'claimlight-sourced');
  });

  it('is the plain site’s on the phone site that says so; what the copy leaves out is listed as lost', async () => {
    const path = '/2026/11/18/phone-article-of-note';
    const address = stage.publish(path, articlePage(ferryArticle));
    const popup = await stage.popupOf(await stage.read(address));
    await tagByClick(popup, survey, 'Sourced');
    await tagByClick(popup, vague, 'Unsourced');
    const head = `<link rel="canonical" href="${address}">`;
    const shorter = withSentence({ ...ferryArticle, head }, vague, '');
    const phone = await stage.read(stage.publish(path, articlePage(shorter), 'm.courier.localhost'));
    await untilPainted(phone, survey, 'claimlight-sourced');
    expect((await snapshotOf(stage.browser, phone)).unanchored).toMatchObject([{ state: 'orphan' }]);
  });

  it('does not merge two articles of one newspaper, though their text is the same', async () => {
    const popup = await stage.popupOf(
      await stage.read(stage.publish('/2026/11/18/first-version', articlePage(ferryArticle))),
    );
    await tagByClick(popup, survey, 'Sourced');
    const other = await stage.read(stage.publish('/2026/11/19/second-version', articlePage(ferryArticle)));
    await expectNothingTagged(other);
  });
});

describe('a hostile page', () => {
  it('that declares another site’s article as its canonical address shows and learns nothing of the reader’s tags', async () => {
    const address = stage.publish('/2026/11/18/tagged-elsewhere', articlePage(ferryArticle));
    const popup = await stage.popupOf(await stage.read(address));
    await tagByClick(popup, survey, 'Sourced');
    await popup.close();

    const head = `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`;
    const hostile = await stage.read(
      stage.publish('/2026/11/18/tagged-elsewhere', articlePage({ ...ferryArticle, head }), 'evil.localhost'),
    );
    expect((await snapshotOf(stage.browser, hostile)).facts.source).toContain('evil.localhost');
    await expectNothingTagged(hostile);
    // A tag set on the other site while the hostile page is open does not reach it either.
    await sendToPage(stage.browser, hostile, { claimlight: 'annotationsChanged', input: { source: address } });
    await expectNothingTagged(hostile);
  });

  it('gets neither note nor evidence, only what painting needs', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/private-note', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, vague, 'Unsourced');
    await rowOf(popup, vague).getByText(vague).click();
    await rowOf(popup, vague).getByLabel('Note').fill('My private doubts.');
    await rowOf(popup, vague).getByText('Saved', { exact: true }).waitFor();
    const snapshot = JSON.stringify(await snapshotOf(stage.browser, article));
    expect(snapshot).toContain(vague);
    expect(snapshot).not.toContain('My private doubts.');
  });
});

async function expectNothingTagged(page: Page): Promise<void> {
  await untilHighlighted(page);
  const { claims, unanchored } = await snapshotOf(stage.browser, page);
  expect(claims.filter(({ annotationId }) => annotationId !== undefined)).toEqual([]);
  expect(unanchored).toEqual([]);
  for (const name of ['claimlight-sourced', 'claimlight-changed'] as const)
    expect(await highlighted(page, name)).toEqual([]);
  expect(await allHighlighted(page)).toContain(survey);
}
