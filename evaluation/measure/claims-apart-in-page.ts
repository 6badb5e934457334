/** Runs in the page, under `globalThis.claimTexts`: the sentences of the article's claims. */
import { findArticle } from '../../article/find-article.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { judge } from '../../claims/judge.ts';
import { buildTextModel } from '../../text/text-model.ts';

function claimTexts(language: string): string[] {
  const article = findArticle(document);
  if (article === null) return [];
  const { root, isSkipped } = article;
  const { text, blocks, links } = buildTextModel(root, { isSkipped, isBlock: isSetAsBlock });
  const { claims } = judge({ language, title: document.title, text, blocks, links }, true);
  return claims.map(({ span }) => text.slice(span.start, span.end));
}

Object.assign(globalThis, { claimTexts });
