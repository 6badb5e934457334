import type { Selectors } from '../../annotation/model/annotation.ts';
import { createDescribe } from '../../annotation/anchor/describe.ts';
import type { ArticleFacts } from '../../article/article-facts.ts';
import { declaredOf, readFacts } from '../../article/facts.ts';
import { articleInSlices, type FoundArticle } from '../../article/find-article.ts';
import { furnitureInSlices } from '../../article/furniture.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import type { ArticleToJudge } from '../../claims/model/judged-article.ts';
import type { Span } from '../../text/span.ts';
import { textModelSteps, type TextModel } from '../../text/text-model.ts';
import type { Pacer } from './pacer.ts';

/** An article as read: where it stands and what it says. */
export interface ReadArticle {
  readonly facts: ArticleFacts;
  /** As `declaredOf` gives it. */
  readonly declared: string;
  readonly model: TextModel;
  readonly article: ArticleToJudge;
  /** Selectors for a span of the text; kept, as the popup asks for the same ones again and again. */
  readonly describe: (span: Span) => Selectors;
}

interface ReadOptions {
  /** Reads the whole body if there is no article. */
  readonly anyway: boolean;
  readonly last: ReadArticle | undefined;
  /** The article that the page showed when it began to declare what it declares. */
  readonly declaredFor: ReadArticle | undefined;
  readonly pacer: Pacer;
}

/**
 * Page -> article root -> text model, in slices. What the last reading says of the text is kept if that is still the
 * same.
 *
 * @returns null if the page holds no article and `anyway` is false; with `anyway`, the whole body is read if need be.
 */
export async function readPage(
  page: Document,
  { anyway, last, declaredFor, pacer }: ReadOptions,
): Promise<ReadArticle | null> {
  const found = (await pacer.drain(articleInSlices(page))) ?? (anyway ? await wholePage(page, pacer) : null);
  if (found === null) return null;
  const { root, isSkipped } = found;
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
  const { language, title } = facts;
  const { text, blocks, links } = model;
  const article = { language, title, text, blocks, links };
  return { facts, declared, model, article, describe: rememberedDescribe(text) };
}

async function wholePage({ body }: Document, pacer: Pacer): Promise<FoundArticle> {
  return { root: body, isSkipped: await pacer.drain(furnitureInSlices(body)) };
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
