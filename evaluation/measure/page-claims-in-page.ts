/** Runs in the page, under `globalThis.claimsOfPage`: every claim of the article that the page holds. */
import { furnitureIn } from '../../article/furniture.ts';
import { findArticleRoot } from '../../article/root.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import { findClaims } from '../../claims/find-claims.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { buildTextModel } from '../../text/text-model.ts';

/** Claims of the page as lines of JSON; none where no article is found. */
function claimsOfPage(language: string): string[] {
  const root = findArticleRoot(document);
  if (root === null) return [];
  const { text, blocks, links } = buildTextModel(root, { isSkipped: furnitureIn(root), isBlock: isSetAsBlock });
  const sentences = sentencesOf(text, blocks, language);
  return findClaims({ language, title: document.title, text, blocks, links, sentences }).map((claim) =>
    JSON.stringify(claim),
  );
}

Object.assign(globalThis, { claimsOfPage });
