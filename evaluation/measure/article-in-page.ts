/** Runs in the page, under `globalThis.articleReader`: what detector and reader make of it, as plain data. */
import { detectArticle, type Detection } from '../../article/detect.ts';
import { furnitureIn } from '../../article/furniture.ts';
import { findArticleRoot } from '../../article/root.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { textOf } from '../../text/span.ts';
import { buildTextModel } from '../../text/text-model.ts';

/** What the page's own program offers to the evaluation. */
export interface ArticleInPage {
  detection: Detection;
  /** Milliseconds of the first look, and of finding the root. */
  ms: { detect: number; root: number };
  text: string;
  sentences: string[];
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function readArticle(url: string, language: string): ArticleInPage {
  const [detection, detect] = timed(() => detectArticle(document, url));
  const [root, search] = timed(() => findArticleRoot(document));
  const ms = { detect, root: search };
  if (root === null) return { detection, ms, text: '', sentences: [] };
  const { text, blocks } = buildTextModel(root, { isSkipped: furnitureIn(root) });
  const sentences = sentencesOf(text, blocks, language).map(({ span }) => textOf(text, span));
  return { detection, ms, text, sentences };
}

Object.assign(globalThis, { readArticle });
