import type { ArticleFacts } from '../../article/article-facts.ts';
import { declaredOf, readFacts } from '../../article/facts.ts';
import { isNotOfPublisher } from '../../article/beside.ts';
import { articleInSlices, type FoundArticle } from '../../article/find-article.ts';
import { furnitureInSlices } from '../../article/furniture.ts';
import { headlineOf } from '../../article/headline.ts';
import { noticeLines } from '../../article/notice-lines.ts';
import { isSetAsBlock } from '../../article/styles.ts';
import type { ArticleToJudge } from '../../claims/model/judged-article.ts';
import { propertyOf } from '../../text/node-property.ts';
import { textModelSteps, type TextModel } from '../../text/text-model.ts';
import { readHeading } from './heading.ts';
import type { Pacer } from './pacer.ts';
import { PageText } from './page-text.ts';

/** An article as read: where it stands and what it says. */
export interface ReadArticle {
  readonly facts: ArticleFacts;
  /** As `declaredOf` gives it. */
  readonly declared: string;
  /** All text that can be tagged; the article's comes first. */
  readonly model: PageText;
  /** The text in which claims are looked for. */
  readonly article: ArticleToJudge;
  /** Where the headline begins in `model`. */
  readonly headlineStart: number;
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
 * Page -> article root -> page text, in slices. What the last reading says of the text is kept if that is still the
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
  const { root, isSkipped, isLeftOut } = found;
  const own = await pacer.drain(textModelSteps(root, { isSkipped, isLeftOut, isBlock: isSetAsBlock }));
  await pacer.pause();
  const heading = readHeading(headlineOf(page, root), own);
  const model = new PageText(own, heading.model, () => restSteps(page.body, [own, heading.model]));
  const { declared, facts, language } = factsOf(page, own, root, declaredFor);
  const { title } = facts;
  const { text, blocks, links } = own;
  const before = last?.article;
  const isUnchanged = before?.text === text && before.language === language && before.headline === heading.text;
  const article = isUnchanged ? before : { language, title, text, blocks, links, headline: heading.text };
  const headlineStart = heading.span?.start ?? model.parts[1]?.base ?? 0;
  return { facts, declared, model, article, headlineStart };
}

/**
 * What the page declares, unless that is known to be of the article it showed before, and the language that its text is
 * read in: of a page translated in place that is not the article's.
 */
function factsOf(
  page: Document,
  { text }: TextModel,
  root: Element,
  declaredFor: ReadArticle | undefined,
): Pick<ReadArticle, 'declared' | 'facts'> & { readonly language: string } {
  const declared = declaredOf(page);
  const asDeclared = readFacts(page, page.location.href, text);
  const isOfAnother =
    declaredFor?.declared === declared &&
    declaredFor.facts.source !== asDeclared.source &&
    declaredFor.article.text !== text;
  const facts = isOfAnother ? readFacts(page, page.location.href, text, root) : asDeclared;
  const { language } = facts;
  return { declared, language, facts: isTranslated(page) ? { ...facts, language: '', translated: true } : facts };
}

async function wholePage({ body }: Document, pacer: Pacer): Promise<FoundArticle> {
  return { root: body, isSkipped: await pacer.drain(furnitureInSlices(body)), isLeftOut: noticeLines() };
}

/** What the publisher says beside the article: what stands in none of these models. */
function restSteps(body: Element, read: readonly (TextModel | undefined)[]): Generator<undefined, TextModel> {
  const isLeftOut = (text: Text): boolean => read.some((model) => model?.holds(text) === true);
  return textModelSteps(body, { isSkipped: isNotOfPublisher, isBlock: isSetAsBlock, isLeftOut });
}

/** True for a page that the browser has translated in place: Chromium marks it so (`translated-ltr`). */
function isTranslated({ documentElement }: Document): boolean {
  return /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(propertyOf(documentElement, 'className'));
}
