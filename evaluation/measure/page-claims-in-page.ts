/** Runs in the page, under `globalThis.claimsOfPage`: every claim of the article that the page holds. */
import { furnitureIn } from '../../article/furniture.ts';
import { findArticleRoot } from '../../article/root.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { judge } from '../../claims/judge.ts';
import { buildTextModel } from '../../text/text-model.ts';

/** Claims of the page as lines of JSON; none where no article is found. */
function claimsOfPage(language: string): string[] {
  const root = findArticleRoot(document);
  if (root === null) return [];
  const { text, blocks, links } = buildTextModel(root, { isSkipped: furnitureIn(root), isBlock: isSetAsBlock });
  const { claims } = judge({ language, title: document.title, text, blocks, links }, true);
  return claims.map((claim) => JSON.stringify({ ...claim, shownAt: undefined }));
}

Object.assign(globalThis, { claimsOfPage });
