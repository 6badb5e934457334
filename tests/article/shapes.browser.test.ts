import { describe, expect, it } from 'vitest';
import { findArticle } from '../../article/find-article.ts';
import { buildTextModel } from '../../text/text-model.ts';
import { page } from './pages.ts';
import { pagesWithoutText, shapedPages } from './shapes.ts';

function readText(html: string): string {
  const article = findArticle(new DOMParser().parseFromString(html, 'text/html'));
  return article === null ? '' : buildTextModel(article.root, { isSkipped: article.isSkipped }).text;
}

describe('an article is read in full, and once', () => {
  it.each(shapedPages)('$name', ({ head, body, read, absent }) => {
    const text = readText(page(body, head));
    for (const words of read) expect(text.split(words)).toHaveLength(2);
    for (const words of absent ?? []) expect(text).not.toContain(words);
  });
});

it.each(pagesWithoutText)('no article is found where a page has a headline and %s', (_name, body) => {
  expect(readText(page(body))).toBe('');
});
