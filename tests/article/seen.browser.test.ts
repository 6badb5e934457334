import { afterEach, describe, expect, it } from 'vitest';
import { createDescribe } from '../../annotation/anchor/describe.ts';
import { seenPages } from './seen-pages.ts';
import { findArticle } from '../../article/find-article.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { textOf } from '../../text/span.ts';
import { buildTextModel } from '../../text/text-model.ts';

const { title } = document;

/** Shows a page's body and styles in this document, and gives the sentences that are read there. */
function read(html: string, named: string): { sentences: string[]; text: string } {
  document.title = named;
  document.body.innerHTML = html;
  const before = document.body.innerHTML;
  const article = findArticle(document);
  if (article === null) return { sentences: [], text: '' };
  const { text, blocks } = buildTextModel(article.root, { ...article, isBlock: isSetAsBlock });
  expect(document.body.innerHTML).toBe(before);
  return { text, sentences: sentencesOf(text, blocks, 'en').map(({ span }) => textOf(text, span)) };
}

afterEach(() => {
  document.title = title;
  document.body.innerHTML = '';
});

describe('what is seen is read', () => {
  it.each(seenPages)('$name', ({ html, sentences, absent, title: named = '' }) => {
    const seen = read(html, named).sentences;
    for (const sentence of sentences) expect(seen.filter((each) => each === sentence)).toEqual([sentence]);
    for (const text of absent ?? []) expect(seen.filter((sentence) => sentence.includes(text))).toEqual([]);
  });
});

it('a note mark that is added later changes neither the text nor what is kept of a sentence', () => {
  const sentence = 'The ferry carried 4,100 lorries in 2025, the port said.';
  const page = (mark: string) =>
    `<article>${`<p>Nobody at the port of Sandvik had expected that the old ferry would ever be full again.</p>`.repeat(4)}
     <p>The ferry carried 4,100${mark} lorries in 2025, the port said.</p></article>`;
  const plain = read(page(''), '');
  const marked = read(page('<sup><a href="#n7">7</a></sup>'), '');
  expect(plain.sentences).toContain(sentence);
  expect(marked.text).toBe(plain.text);
  const start = plain.text.indexOf(sentence);
  const span = { start, end: start + sentence.length };
  expect(createDescribe(marked.text)(span)).toEqual(createDescribe(plain.text)(span));
});
