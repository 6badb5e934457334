import { expect, test } from 'vitest';
import { shareOf } from '../../evaluation/measure/learning-curve.ts';

const articles = ['en', 'en', 'en', 'en', 'fr', 'fr', 'fr'].map((language, at) => ({
  doc: `${language}-${at}`,
  article: { language },
}));

test('a share of labelled articles holds as much of every language, and all of every smaller share', () => {
  const [half, most, all] = [0.5, 0.75, 1].map((share) => shareOf(articles, share));
  const languagesOf = (own: typeof articles = []) => own.map(({ article }) => article.language).sort();
  expect(languagesOf(half)).toEqual(['en', 'en', 'fr', 'fr']);
  expect(languagesOf(most)).toEqual(['en', 'en', 'en', 'fr', 'fr', 'fr']);
  expect(most).toEqual(expect.arrayContaining(half ?? []));
  expect(all).toHaveLength(articles.length);
});
