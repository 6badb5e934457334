import { drain } from '../text/drain.ts';
import { sentenceSteps } from '../text/sentences.ts';
import { foundClaimSteps, supportsLanguage } from './find-claims.ts';
import { judgingLimits } from './model/judging-limits.ts';
import type { ArticleToJudge, JudgedArticle, JudgedClaim } from './model/judged-article.ts';
import { sensitivities } from './model/sensitivity.ts';
import { mapInSteps } from './read/steps.ts';
import { chooseClaims } from './sensitivity.ts';

/**
 * Text -> sentences -> claims, in steps of about a millisecond, so that whoever asks can do other work in between.
 *
 * @param withReasons adds why each claim was picked, which takes as long as finding it.
 */
export function* judgeSteps(article: ArticleToJudge, withReasons: boolean): Generator<undefined, JudgedArticle> {
  // Sentences of other languages are not needed, and the first use of their segmenter can take 100 ms in one piece.
  if (!supportsLanguage(article.language))
    return { languageSupported: false, sentencesLeft: false, claims: [], headline: [] };
  const { claims, sentencesLeft } = yield* claimsIn(article, withReasons);
  // By itself: among the sentences of an article it would pass for a fragment.
  const { headline = '' } = article;
  const span = { start: 0, end: headline.length };
  const alone = {
    ...article,
    title: headline,
    text: headline,
    blocks: [{ span, kind: 'heading' as const }],
    links: [],
  };
  const ofHeadline = headline === '' ? [] : (yield* claimsIn(alone, withReasons)).claims;
  return { languageSupported: true, sentencesLeft, claims, headline: ofHeadline };
}

function* claimsIn(
  article: ArticleToJudge,
  withReasons: boolean,
): Generator<undefined, Pick<JudgedArticle, 'claims' | 'sentencesLeft'>> {
  const sentences = yield* sentenceSteps(article.text, article.blocks, article.language, judgingLimits.sentences);
  const found = yield* foundClaimSteps({ ...article, sentences });
  const chosen = sensitivities.map((at) => ({
    at,
    claims: new Set(chooseClaims(found, sentences.length, at, article.language)),
  }));
  const claims = yield* mapInSteps(found, (claim): JudgedClaim => {
    const { span, checkWorthiness, explain, support, suggestedTag } = claim;
    return {
      span,
      checkWorthiness,
      ...(withReasons && { reasons: explain() }),
      support,
      ...(suggestedTag && { suggestedTag }),
      shownAt: chosen.flatMap(({ at, claims }) => (claims.has(claim) ? at : [])),
    };
  });
  return { claims, sentencesLeft: sentences.length >= judgingLimits.sentences };
}

/** `judgeSteps` in one go. */
export function judge(article: ArticleToJudge, withReasons: boolean): JudgedArticle {
  return drain(judgeSteps(article, withReasons));
}
