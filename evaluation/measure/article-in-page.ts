/** Runs in a page, as `globalThis.readArticle`: what the program finds and reads there, as plain data. */
import type { ArticleFacts } from '../../article/article-facts.ts';
import { detectArticle, type Detection } from '../../article/detect.ts';
import { readFacts } from '../../article/facts.ts';
import { findArticle } from '../../article/find-article.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { textOf } from '../../text/span.ts';
import { buildTextModel } from '../../text/text-model.ts';

/** A page as read; without text if it holds no article. */
export interface ArticleInPage {
  detection: Detection;
  /** Milliseconds of the first look, and of finding the article. */
  ms: { detect: number; root: number };
  facts: ArticleFacts;
  text: string;
  sentences: string[];
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** @param language of the sentences, BCP 47; empty for the one that the page and its text tell. */
function readArticle(url: string, language: string): ArticleInPage {
  const [detection, detect] = timed(() => detectArticle(document, url));
  const [article, search] = timed(() => findArticle(document));
  const ms = { detect, root: search };
  if (article === null) return { detection, ms, facts: readFacts(document, url), text: '', sentences: [] };
  const { text, blocks } = buildTextModel(article.root, { ...article, isBlock: isSetAsBlock });
  const facts = readFacts(document, url, text);
  const sentences = sentencesOf(text, blocks, language === '' ? facts.language : language);
  return { detection, ms, facts, text, sentences: sentences.map(({ span }) => textOf(text, span)) };
}

Object.assign(globalThis, { readArticle });
