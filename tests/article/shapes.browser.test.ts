import { describe, expect, it } from 'vitest';
import { findArticle } from '../../article/find-article.ts';
import { buildTextModel } from '../../text/text-model.ts';
import { bodyHtml, headline, page, paragraphs } from './pages.ts';
import { pagesWithoutText, shapedPages } from './shapes.ts';

function readText(html: string): string {
  const article = findArticle(new DOMParser().parseFromString(html, 'text/html'));
  return article === null ? '' : buildTextModel(article.root, article).text;
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

describe('a story that stands in elements which are furniture elsewhere', () => {
  it.each(['aside', 'figure', 'footer'])('%s', (name) => {
    const story = paragraphs.map((text) => `<${name}><p>${text}</p></${name}>`).join('');
    expect(readText(page(`<div><h1>${headline}</h1>${story}</div>`))).toContain(paragraphs.join('\n'));
  });

  it('is none beside a story, however much there is of it', () => {
    const beside = paragraphs.map((text) => `<aside><p>UNREAD ${text}</p></aside>`).join('');
    expect(readText(page(`<article><h1>${headline}</h1>${bodyHtml}${beside}${beside}</article>`))).not.toContain(
      'UNREAD',
    );
  });
});
