import { failureOf, type Failure } from '../../failure/failure.ts';
import type { ArticleToJudge, JudgedClaim } from '../../claims/model/judged-article.ts';
import { judgingLimits } from '../../claims/model/judging-limits.ts';
import type { JudgeAnswer } from '../../messaging/judge-shapes.ts';
import { ClaimReasons } from './claim-reasons.ts';
import { joinedClaims } from './heading.ts';
import { keptClaims } from './kept-claims.ts';
import type { ReadArticle } from './reading.ts';

/** An article as read, with the claims that the judge finds in it. */
export interface Reading extends ReadArticle {
  readonly claims: readonly JudgedClaim[];
  readonly languageSupported: boolean;
  /** True if claims were looked for in the first part only. */
  readonly readPartly: boolean;
  /** Why no claims could be looked for; undefined if they were. */
  readonly notJudged: Failure | undefined;
  readonly reasons: ClaimReasons;
  /** Milliseconds that the judge worked for this reading; 0 if it did not have to. */
  readonly judging: number;
}

/** Asks the judge; rejects if it cannot be reached, or does not let this page ask. */
export type AskJudge = (question: {
  readonly article: ArticleToJudge;
  readonly withReasons: boolean;
}) => Promise<JudgeAnswer>;

/**
 * Has an article judged, unless it is the last one, word for word. Without a judge it is read all the same: what the
 * reader said of it is found and painted, and paragraphs that were judged before keep their claims.
 */
export async function judgedReading(read: ReadArticle, last: Reading | undefined, ask: AskJudge): Promise<Reading> {
  if (last !== undefined && last.article === read.article && last.notJudged === undefined)
    return { ...last, ...read, judging: 0 };
  const { article, readPartly } = firstPartOf(read.article);
  const judge = async (withReasons: boolean): Promise<JudgeAnswer> => {
    const answer = await ask({ article, withReasons });
    return { ...answer, claims: joinedClaims(answer, read.headlineStart) };
  };
  const reasons = new ClaimReasons(() => judge(true));
  try {
    const { claims, languageSupported, sentencesLeft, milliseconds } = await judge(false);
    const told = { languageSupported, readPartly: readPartly || sentencesLeft, notJudged: undefined };
    return { ...read, ...told, claims, reasons, judging: milliseconds };
  } catch (error) {
    const claims = last === undefined ? [] : keptClaims(last.claims, last.article, read.article);
    const known = { claims, languageSupported: true, judging: 0 };
    return { ...read, ...known, readPartly, notJudged: failureOf(error), reasons };
  }
}

/** As much of an article as may be judged. */
function firstPartOf({ language, title, headline, text, blocks: all, links }: ArticleToJudge): {
  readonly article: ArticleToJudge;
  readonly readPartly: boolean;
} {
  const blocks = all.filter(({ span }) => span.end <= judgingLimits.text).slice(0, judgingLimits.blocks);
  const end = blocks.at(-1)?.span.end ?? 0;
  const inside = links.filter(({ span, href }) => span.end <= end && href.length <= judgingLimits.href);
  const article = {
    language: language.slice(0, judgingLimits.language),
    title: title.slice(0, judgingLimits.title),
    headline: headline?.slice(0, judgingLimits.title),
    text: text.slice(0, end),
    blocks,
    links: inside.slice(0, judgingLimits.links),
  };
  return { article, readPartly: blocks.length < all.length };
}
