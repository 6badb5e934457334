/** Runs in the page, under `globalThis.claimsOfPage`: every claim of the article that the page holds. */
import { findArticle } from '../../article/find-article.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { judge } from '../../claims/judge.ts';
import { buildTextModel } from '../../text/text-model.ts';

/** Claims of the page as lines of JSON; none where no article is found. */
function claimsOfPage(language: string): string[] {
  const article = findArticle(document);
  if (article === null) return [];
  const { text, blocks, links } = buildTextModel(article.root, { ...article, isBlock: isSetAsBlock });
  const { claims } = judge({ language, title: document.title, text, blocks, links }, true);
  return claims.map((claim) => JSON.stringify({ ...claim, shownAt: undefined }));
}

Object.assign(globalThis, { claimsOfPage });
