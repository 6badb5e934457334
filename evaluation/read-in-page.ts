/** Runs in the page, under `globalThis.reader`: the article as the extension reads it, as plain data. */
import { furnitureIn } from '../article/furniture.ts';
import { findArticleRoot } from '../article/root.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { buildTextModel } from '../text/text-model.ts';

/** What the page's own program offers to the evaluation. */
export interface ReaderInPage {
  readText(language: string): { text: string; sentences: Span[] } | null;
}

const inPage: ReaderInPage = {
  readText(language) {
    const root = findArticleRoot(document);
    if (root === null) return null;
    const { text, blocks } = buildTextModel(root, { isSkipped: furnitureIn(root) });
    return { text, sentences: sentencesOf(text, blocks, language).map(({ span }) => span) };
  },
};

Object.assign(globalThis, { reader: inPage });
