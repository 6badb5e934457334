import type { Selectors } from '../../annotation/model/annotation.ts';
import { createDescribe } from '../../annotation/anchor/describe.ts';
import type { ArticleFacts } from '../../article/article-facts.ts';
import { declaredOf, readFacts } from '../../article/facts.ts';
import { furnitureInSlices } from '../../article/furniture.ts';
import { articleRootInSlices } from '../../article/root.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import type { Claim } from '../../claims/model/claim.ts';
import { claimSteps, supportsLanguage } from '../../claims/find-claims.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import { sentenceSteps } from '../../text/sentences.ts';
import { textModelSteps, type TextModel } from '../../text/text-model.ts';
import type { Pacer } from './pacer.ts';

/** An article as read: where it stands, what it says, and the claims in it. */
export interface Reading {
  readonly facts: ArticleFacts;
  /** As `declaredOf` gives it. */
  readonly declared: string;
  readonly model: TextModel;
  readonly article: ArticleText;
  readonly claims: readonly Claim[];
  /** Selectors for a span of the text; kept, as the popup asks for the same ones again and again. */
  readonly describe: (span: Span) => Selectors;
  readonly languageSupported: boolean;
  /** True if claims were looked for in the first part only. */
  readonly readPartly: boolean;
}

/** Characters in which claims are looked for: some 100,000 words, a long book. */
const longestText = 600_000;

interface ReadOptions {
  /** Reads the whole body if there is no article. */
  readonly anyway: boolean;
  readonly last: Reading | undefined;
  /** The article that the page showed when it began to declare what it declares. */
  readonly declaredFor: Reading | undefined;
  readonly pacer: Pacer;
}

/**
 * Page -> article root -> text model -> sentences -> claims, in slices. Claims of the last reading are kept if the text
 * is still the same.
 *
 * @returns null if the page holds no article and `anyway` is false; with `anyway`, the whole body is read if need be.
 */
export async function readPage(
  page: Document,
  { anyway, last, declaredFor, pacer }: ReadOptions,
): Promise<Reading | null> {
  const root = (await pacer.drain(articleRootInSlices(page))) ?? (anyway ? page.body : null);
  if (root === null) return null;
  const isSkipped = await pacer.drain(furnitureInSlices(root));
  const model = await pacer.drain(textModelSteps(root, { isSkipped, isBlock: isSetAsBlock }));
  await pacer.pause();
  const declared = declaredOf(page);
  const asDeclared = readFacts(page, page.location.href, model.text);
  const isOfAnother =
    declaredFor?.declared === declared &&
    declaredFor.facts.source !== asDeclared.source &&
    declaredFor.article.text !== model.text;
  const facts = isOfAnother ? readFacts(page, page.location.href, model.text, root) : asDeclared;
  const isUnchanged = last?.article.text === model.text && last.facts.language === facts.language;
  if (isUnchanged) return { ...last, facts, declared, model };
  return { facts, declared, model, describe: rememberedDescribe(model.text), ...(await claimsOf(facts, model, pacer)) };
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
  const languageSupported = supportsLanguage(language);
  // Sentences of other languages are not needed, and the first use of their segmenter can take 100 ms in one piece.
  const sentences = languageSupported ? await pacer.drain(sentenceSteps(text, blocks, language)) : [];
  const article = { language, title, text, blocks, links, sentences };
  const claims = await pacer.drain(claimSteps(article));
  return { article, claims, languageSupported, readPartly };
}
