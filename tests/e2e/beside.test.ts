import { describe, expect, it } from 'vitest';
import { articlePage, ferryArticle, ferrySentences } from './newspaper.ts';
import { chooseInMenu, select } from './selecting.ts';
import {
  allHighlighted,
  command,
  eventually,
  highlighted,
  setSensitivity,
  snapshotOf,
  untilHighlighted,
  untilPainted,
  useStage,
} from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { cut, survey } = ferrySentences;

const beside = {
  standfirst: 'Islanders fear for the school, the shop and 140 jobs if the boat sails only nine times a week.',
  caption: 'The Skarholm ferry in the ice of 1987, when it was stuck for 11 days.',
  box: 'The Northern Line owns 7 ships, the oldest of them built in Ellery in 1979.',
};

/** The headline and the lead-in stand in a header of their own; a caption and a box within the text. */
function richPage(
  changes: { readonly box?: string; readonly before?: string; readonly without?: string } = {},
): string {
  const { headline } = ferryArticle;
  const paragraphs = ferryArticle.paragraphs.filter((paragraph) => paragraph !== changes.without);
  const figure = `</p><figure><img alt="" width="30" height="30"><figcaption>${beside.caption}</figcaption></figure><p>`;
  const box = `</p><aside><h3>The company</h3><p>${changes.box ?? beside.box}</p><p>Its seat is in Tollvik.</p></aside><p>`;
  const [first = '', second = '', ...rest] = paragraphs;
  const page = articlePage({ ...ferryArticle, paragraphs: [first + figure, second + box, ...rest] });
  const header = `${changes.before ?? ''}<header><h1>${headline}</h1><p>${beside.standfirst}</p></header>`;
  return page.replace(`<h1>${headline}</h1>`, '').replace('<main>', `${header}<main>`);
}

describe('words beside the article', () => {
  it.each(Object.entries(beside))('%s: are tagged by hand, painted, and found again', async (name, words) => {
    const article = await stage.read(stage.publish(`/2026/11/18/beside-${name}`, richPage()));
    // A lead-in may count as a part of the article.
    if (name !== 'standfirst') expect(await allHighlighted(article)).not.toContain(words);
    await select(article, words);
    await chooseInMenu(stage, article, 'unsourced');
    await untilPainted(article, words, 'claimlight-unsourced');
    expect(await highlighted(article, 'claimlight-unsourced')).toEqual([words]);
    await article.reload();
    await untilPainted(article, words, 'claimlight-unsourced');
    expect(await highlighted(article, 'claimlight-unsourced')).toEqual([words]);
    expect((await snapshotOf(stage.browser, article)).unanchored).toEqual([]);
  });

  it('are told as changed in a box that was edited, and as lost in one that is gone', async () => {
    const path = '/2026/11/18/beside-edited';
    const article = await stage.read(stage.publish(path, richPage()));
    await select(article, beside.box);
    await chooseInMenu(stage, article, 'sourced');
    await untilPainted(article, beside.box, 'claimlight-sourced');
    const edited = beside.box.replace('7 ships', '9 ships');
    stage.publish(path, richPage({ box: edited }));
    await article.reload();
    await untilPainted(article, edited, 'claimlight-changed');
    stage.publish(path, richPage({ box: 'Nothing else is known of it.' }));
    await article.reload();
    await untilHighlighted(article);
    await eventually(async () => {
      expect((await snapshotOf(stage.browser, article)).unanchored).toMatchObject([{ state: 'orphan' }]);
    });
    expect(await highlighted(article, 'claimlight-changed')).toEqual([]);
  });

  it('do not take the tag of a sentence that the article no longer has', async () => {
    const path = '/2026/11/18/beside-teaser';
    const article = await stage.read(stage.publish(path, richPage()));
    await select(article, survey);
    await chooseInMenu(stage, article, 'sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    stage.publish(path, richPage({ box: survey, without: survey }));
    await article.reload();
    await untilHighlighted(article);
    const { unanchored } = await snapshotOf(stage.browser, article);
    expect(unanchored).toMatchObject([{ state: 'orphan' }]);
    expect(await highlighted(article, 'claimlight-sourced')).toEqual([]);
  });

  it('stand among the claims where they stand on the page', async () => {
    const article = await stage.read(stage.publish('/2026/11/18/beside-order', richPage()));
    for (const words of [beside.caption, beside.standfirst]) {
      await select(article, words);
      await chooseInMenu(stage, article, 'sourced');
      await untilPainted(article, words, 'claimlight-sourced');
    }
    const listed = (await snapshotOf(stage.browser, article)).claims.map(({ selector: [{ exact }] }) => exact);
    const [headline, lead, sentence, caption] = listed;
    expect([headline, lead, sentence, caption]).toEqual([
      ferryArticle.headline,
      beside.standfirst,
      cut,
      beside.caption,
    ]);
  });
});

describe('the headline', () => {
  it('is the first claim, however few are asked for, and keeps its tag', async () => {
    await setSensitivity(stage.browser, 'few');
    const article = await stage.read(stage.publish('/2026/11/18/headline', richPage()));
    await untilPainted(article, ferryArticle.headline, 'claimlight-claim');
    const [first] = (await snapshotOf(stage.browser, article)).claims;
    expect(first?.selector[0].exact).toBe(ferryArticle.headline);
    expect(first?.claim?.reasons.length).toBeGreaterThan(0);
    await command(stage, article, 'next-claim');
    await untilPainted(article, ferryArticle.headline, 'claimlight-focus');
    await command(stage, article, 'tag-promotional');
    await untilPainted(article, ferryArticle.headline, 'claimlight-promotional');
    stage.publish('/2026/11/18/headline', richPage({ before: '<p>The morning’s news from Ellery and the isles</p>' }));
    await article.reload();
    await untilPainted(article, ferryArticle.headline, 'claimlight-promotional');
    await setSensitivity(stage.browser, 'all');
  });

  it('is a claim in the article’s own element as well, and no claim where it states nothing', async () => {
    const inside = await stage.read(stage.publish('/2026/11/18/headline-inside', articlePage(ferryArticle)));
    await untilPainted(inside, ferryArticle.headline, 'claimlight-claim');
    const question = 'Why we love to write about the old ferry';
    const other = await stage.read(
      stage.publish('/2026/11/18/headline-question', articlePage({ ...ferryArticle, headline: question })),
    );
    expect(await allHighlighted(other)).not.toContain(question);
  });
});
