import { describe, expect, it } from 'vitest';
import { storedNotes } from '../../scripts/stored-notes.ts';
import { articlePage, bridgeArticle, ferryArticle, ferrySentences } from './newspaper.ts';
import { eventually, highlighted, snapshotOf, tagByClick, untilHighlighted, untilPainted, useStage } from './stage.ts';

const stage = useStage({ sensitivity: 'all' });
const { cut, passengers, survey } = ferrySentences;

describe('the second page of an article that names the first as its canonical address', () => {
  it('does not tell the tags of the first as lost, nor the first those of the second', async () => {
    const path = '/2026/11/18/northern-ferry-line-cuts-sailings';
    const first = stage.publish(path, articlePage(ferryArticle));
    const popup = await stage.popupOf(await stage.read(first));
    await tagByClick(popup, survey, 'Sourced');
    await popup.close();
    const head = `<link rel="canonical" href="${first}">`;
    stage.publish(path, articlePage({ ...bridgeArticle, headline: ferryArticle.headline, head }));
    const second = await stage.read(`${first}?page=2`);
    const onSecond = await snapshotOf(stage.browser, second);
    expect(onSecond.facts.source).toBe(first);
    expect(onSecond.unanchored).toEqual([]);
    const bridge = 'The bridge would have been 2.8 kilometres long, the longest in the country';
    await tagByClick(await stage.popupOf(second), bridge, 'Unsourced');
    await untilPainted(second, bridge, 'claimlight-unsourced');

    stage.publish(path, articlePage(ferryArticle));
    const again = await stage.read(first);
    await untilPainted(again, survey, 'claimlight-sourced');
    expect((await snapshotOf(stage.browser, again)).unanchored).toEqual([]);
    // What is gone from the first page is told there.
    const shorter = { ...ferryArticle, paragraphs: ferryArticle.paragraphs.filter((each) => each !== survey) };
    stage.publish(path, articlePage(shorter));
    await again.reload();
    await untilHighlighted(again);
    await eventually(async () => {
      expect((await snapshotOf(stage.browser, again)).unanchored).toMatchObject([{ state: 'orphan' }]);
    });
  });
});

describe('a live report to which posts are added on top', () => {
  it('keeps tags on their sentences, exactly as they were', async () => {
    const post = (title: string, text: string): string => `<article><h1>${title}</h1><p>${text}</p></article>`;
    const posts = ferryArticle.paragraphs.map((text, nth) => post(`Post ${nth + 1} of the day`, text)).join('');
    const head =
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry line: the day"}</script>';
    const page = articlePage({ ...ferryArticle, paragraphs: [], head }).replace(
      '<div class="article-body">',
      `<div class="article-body">${posts}`,
    );
    const article = await stage.read(stage.publish('/2026/11/18/live-posts', page));
    await tagByClick(await stage.popupOf(article), survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    for (const text of [
      'The mayor of Skarholm said that 300 people had signed.',
      'Ticket prices rose by 12 percent in May.',
    ]) {
      await article.evaluate(
        (html) => {
          document.querySelector('.article-body')?.insertAdjacentHTML('afterbegin', html);
        },
        post('A new post', text),
      );
      await untilPainted(article, text, 'claimlight-claim');
    }
    const { claims, unanchored } = await snapshotOf(stage.browser, article);
    expect(unanchored).toEqual([]);
    expect(claims.find(({ annotationId }) => annotationId !== undefined)).toMatchObject({ anchoring: 'exact' });
    expect(await highlighted(article, 'claimlight-sourced')).toEqual([survey]);
  });
});

describe('a note mark that is added later', () => {
  it('is no change of a tagged sentence', async () => {
    const path = '/2026/11/18/note-mark';
    const article = await stage.read(stage.publish(path, articlePage(ferryArticle)));
    await tagByClick(await stage.popupOf(article), passengers, 'Sourced');
    const marked = passengers.replace('212,000', '212,000<sup><a href="#note-3">3</a></sup>');
    const page = articlePage(ferryArticle).replace(passengers, marked);
    stage.publish(path, page);
    await article.reload();
    await eventually(async () =>
      expect((await highlighted(article, 'claimlight-sourced')).join(' ')).toContain('212,000'),
    );
    const { claims } = await snapshotOf(stage.browser, article);
    const tagged = claims.find(({ annotationId }) => annotationId !== undefined);
    expect(tagged).toMatchObject({ anchoring: 'exact', selector: [{ exact: passengers }, {}] });
    expect(await highlighted(article, 'claimlight-changed')).toEqual([]);
  });
});

describe('a page translated in place', () => {
  it('tells no tag as lost or changed, and marks one that is made on it', async () => {
    const path = '/2026/11/18/translated';
    const article = await stage.read(stage.publish(path, articlePage(ferryArticle)));
    await tagByClick(await stage.popupOf(article), survey, 'Sourced');
    await untilPainted(article, survey, 'claimlight-sourced');
    const translated =
      'La línea transportó a 212.000 pasajeros en 2025, la cifra más baja desde 2009, según el puerto.';
    await article.evaluate(
      ({ survey, cut, translated }) => {
        document.documentElement.classList.add('translated-ltr');
        for (const paragraph of document.querySelectorAll('.article-body p')) {
          const text = paragraph.textContent;
          const span = document.createElement('span');
          span.textContent =
            text === survey ? 'Una encuesta de otra universidad halló otra cosa.' : text === cut ? translated : text;
          paragraph.replaceChildren(span);
        }
      },
      { survey, cut, translated },
    );
    await untilPainted(article, translated.slice(0, 30), 'claimlight-claim');
    const { unanchored, facts } = await snapshotOf(stage.browser, article);
    expect(unanchored).toEqual([]);
    expect(facts).toMatchObject({ translated: true, language: '' });
    const popup = await stage.popupOf(article);
    await tagByClick(popup, translated, 'Unsourced');
    expect(await storedNotes(popup)).toContainEqual(
      expect.objectContaining({
        tag: 'unsourced',
        target: expect.objectContaining({ translated: true, language: '' }) as unknown,
      }),
    );
    // The original again: the translation's tag is not told as lost there.
    await article.reload();
    await untilPainted(article, survey, 'claimlight-sourced');
    expect((await snapshotOf(stage.browser, article)).unanchored).toEqual([]);
  });
});
