import { describe, expect, it } from 'vitest';
import { editedAfterTag } from './edited-article.ts';
import { articlePage, ferryArticle, ferrySentences, withSentence, type InventedArticle } from './newspaper.ts';
import {
  allHighlighted,
  highlighted,
  patience,
  rowOf,
  snapshotOf,
  untilHighlighted,
  untilPainted,
  useStage,
} from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey, passengers } = ferrySentences;

const [first, ...rest] = ferryArticle.paragraphs;
const moved: InventedArticle = {
  ...ferryArticle,
  paragraphs: [survey, ...[first ?? '', ...rest].filter((paragraph) => paragraph !== survey)],
};

describe('a tag on an article that the newspaper has edited', () => {
  it('is on the same words when the sentence has moved', async () => {
    const article = await editedAfterTag(stage, '/2026/11/18/moved', moved);
    await untilPainted(article, survey, 'claimlight-sourced');
    const claim = (await snapshotOf(stage.browser, article)).claims.find(
      ({ annotationId }) => annotationId !== undefined,
    );
    expect(claim?.selector[0].exact).toBe(survey);
    expect(['exact', 'moved']).toContain(claim?.anchoring);
  });

  it('is on the same words when text was put in before and after', async () => {
    const paragraphs = ferryArticle.paragraphs.flatMap((paragraph) => [paragraph, 'The sea was calm that day.']);
    const article = await editedAfterTag(stage, '/2026/11/18/longer', { ...ferryArticle, paragraphs });
    await untilPainted(article, survey, 'claimlight-sourced');
  });

  it('says that a number has changed, with the words of then and now', async () => {
    const article = await editedAfterTag(
      stage,
      '/2026/11/18/changed',
      withSentence(ferryArticle, survey, survey.replace('61 percent', '16 percent')),
    );
    await untilPainted(article, '16 percent', 'claimlight-changed');
    expect(await highlighted(article, 'claimlight-sourced')).toEqual([]);

    const popup = await stage.popupOf(article);
    const row = rowOf(popup, 'would move away if the ferry stopped');
    await row.getByText('The wording has changed').waitFor();
    await row.getByText('What it claims may have changed').waitFor();
    await expect.poll(() => row.locator('del').innerText(), { timeout: patience }).toContain('61');
    expect(await row.locator('ins').innerText()).toContain('16');
  });

  it('is never on other words when its sentence is gone: it is listed as lost, with its paragraph and note', async () => {
    const article = await editedAfterTag(stage, '/2026/11/18/gone', withSentence(ferryArticle, survey, ''));
    await untilHighlighted(article);
    await expect
      .poll(async () => (await snapshotOf(stage.browser, article)).unanchored, { timeout: patience })
      .toMatchObject([{ state: 'orphan' }]);
    expect(await highlighted(article, 'claimlight-sourced')).toEqual([]);
    expect(await highlighted(article, 'claimlight-changed')).toEqual([]);
    expect(await allHighlighted(article)).toContain(passengers);

    const popup = await stage.popupOf(article);
    const row = rowOf(popup, survey);
    await row.getByText('The page no longer has this text').waitFor();
    await row.locator('.claim-head').click();
    await row.locator('blockquote').filter({ hasText: survey }).waitFor();
    expect(await row.getByLabel('Note').inputValue()).toBe('Seen on 18 November.');
  });

  it('is found again when the sentence comes back', async () => {
    const path = '/2026/11/18/came-back';
    const article = await editedAfterTag(stage, path, withSentence(ferryArticle, survey, ''));
    await untilHighlighted(article);
    stage.publish(path, articlePage(ferryArticle));
    await article.reload();
    await untilPainted(article, survey, 'claimlight-sourced');
  });
});
