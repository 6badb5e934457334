import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { allHighlighted, highlighted, snapshotOf, tagByClick, untilPainted, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { survey } = ferrySentences;

describe('a page that clears all highlights', () => {
  it('has those of ours again, with their tags, soon and at the reader’s next scroll', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/clearing', articlePage(ferryArticle)));
    const popup = await stage.popupOf(article);
    await tagByClick(popup, survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    await popup.close();
    const before = await allHighlighted(article);
    await article.evaluate(() => CSS.highlights.clear());
    await untilPainted(article, survey, 'claimlight-sourced');
    expect(await allHighlighted(article)).toBe(before);
    await article.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('claimlight-sourced', new Highlight());
      scrollBy(0, 300);
    });
    await untilPainted(article, survey, 'claimlight-sourced');
    expect(await highlighted(article, 'claimlight-sourced')).toEqual([survey]);
    expect((await snapshotOf(stage.browser, article)).claims.length).toBeGreaterThan(3);
  });
});
