import { beforeAll, describe, expect, it } from 'vitest';
import {
  agreementOf,
  detectedOf,
  readStoredArticles,
  type ReadArticle,
} from '../../evaluation/measure/article-reading.ts';
import { needs } from '../needs.ts';
import { sharedPath } from '../shared-folder.ts';

const folder = sharedPath('pages');

describe('on stored pages', needs(folder, '../shared/pages'), () => {
  let articles: ReadArticle[] = [];
  // Some seventy pages, each in a browser: a minute, and several where others keep the machine busy.
  beforeAll(async () => {
    articles = await readStoredArticles(folder ?? '');
  }, 300_000);

  it('news articles are detected, and other pages left alone', () => {
    expect(detectedOf(articles, 'news-article')).toBeGreaterThanOrEqual(40);
    expect(detectedOf(articles, 'not-article')).toBeLessThanOrEqual(1);
  });

  it('what is read is the article', () => {
    const agreements = articles.map(agreementOf);
    const sum = (key: 'inside' | 'sentences' | 'read' | 'paragraphs') =>
      agreements.reduce((total, one) => total + one[key], 0);
    expect(sum('inside') / sum('sentences')).toBeGreaterThanOrEqual(0.97);
    expect(sum('read') / sum('paragraphs')).toBeGreaterThanOrEqual(0.88);
  });

  it('a body that style sheets hide until scripts run is read', () => {
    const hidden = articles.find(({ page }) => page.name.startsWith('seattletimes-com'));
    expect(hidden?.sentences.length ?? 0).toBeGreaterThan(90);
  });
});
