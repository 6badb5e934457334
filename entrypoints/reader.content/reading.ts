import type { Selectors } from '../../annotation/annotation.ts';
import { createDescribe } from '../../annotation/describe.ts';
import type { ArticleFacts } from '../../article/article-facts.ts';
import { readFacts } from '../../article/facts.ts';
import { furnitureInSlices } from '../../article/furniture.ts';
import { articleRootInSlices } from '../../article/root.ts';
import type { Claim } from '../../claims/claim.ts';
import { claimSteps, supportsLanguage } from '../../claims/find-claims.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import { sentenceSteps } from '../../text/sentences.ts';
import { textModelSteps, type TextModel } from '../../text/text-model.ts';
import type { Pacer } from './pacer.ts';

/** An article as read: where it stands, what it says, and the claims in it. */
export interface Reading {
  readonly facts: ArticleFacts;
  readonly model: TextModel;
  readonly article: ArticleText;
  readonly claims: readonly Claim[];
  /** Selectors for a span of the text; remembered, as the popup asks for the same ones again and again. */
  readonly describe: (span: Span) => Selectors;
  readonly languageSupported: boolean;
  /** True if claims were looked for in the first part only. */
  readonly readPartly: boolean;
}

/** Characters in which claims are looked for: some 100,000 words, a long book. */
const longestText = 600_000;

/**
 * Page -> article root -> text model -> sentences -> claims, in slices. Claims of the last reading are kept if the text is
 * still the same.
 *
 * @returns null if the page holds no article and `anyway` is false; with `anyway`, the whole body is read if need be.
 */
export async function readPage(
  page: Document,
  { anyway, last, pacer }: { anyway: boolean; last: Reading | undefined; pacer: Pacer },
): Promise<Reading | null> {
  const root = (await pacer.drain(articleRootInSlices(page))) ?? (anyway ? page.body : null);
  if (root === null) return null;
  const isSkipped = await pacer.drain(furnitureInSlices(root));
  const model = await pacer.drain(textModelSteps(root, { isSkipped }));
  await pacer.pause();
  const facts = readFacts(page, page.location.href, model.text);
  const isUnchanged = last?.article.text === model.text && last.facts.language === facts.language;
  if (isUnchanged) return { ...last, facts, model };
  return { facts, model, describe: rememberedDescribe(model.text), ...(await claimsOf(facts, model, pacer)) };
}

function rememberedDescribe(text: string): (span: Span) => Selectors {
  const known = new Map<string, Selectors>();
  let describe: ((span: Span) => Selectors) | undefined;
  return (span) => {
    const key = `${span.start}-${span.end}`;
    const selectors = known.get(key) ?? (describe ??= createDescribe(text))(span);
    known.set(key, selectors);
    return selectors;
  };
}

async function claimsOf(
  { language, title }: ArticleFacts,
  { text, blocks: allBlocks, links }: TextModel,
  pacer: Pacer,
): Promise<Pick<Reading, 'article' | 'claims' | 'languageSupported' | 'readPartly'>> {
  const blocks = allBlocks.filter(({ span }) => span.end <= longestText);
  const readPartly = blocks.length < allBlocks.length;
  const sentences = await pacer.drain(sentenceSteps(text, blocks, language));
  const article = { language, title, text, blocks, links, sentences };
  const languageSupported = supportsLanguage(language);
  const claims = await pacer.drain(claimSteps(article));
  return { article, claims, languageSupported, readPartly };
}
