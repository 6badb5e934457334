import { calibrate, type LinearHead } from '../../claims/worth/worth-model.ts';
import { type PromotionModel, promotionSteps } from '../../claims/promotion/promotion.ts';
import { drain } from '../../text/drain.ts';
import { textOf } from '../../text/span.ts';
import { suggestTag, supportBeside } from '../../claims/suggestion.ts';
import type { SupportModel } from '../../claims/support/model.ts';
import { supportSteps } from '../../claims/support/support.ts';
import type { Judged } from '../measure/judged-figures.ts';
import { fitPromotion } from './promotion-training.ts';
import { fitSupport } from './support-training.ts';
import { fitSurest } from './surest.ts';
import type { ReadArticle } from './read-for-training.ts';
import { type NewsModel, scoresOf, trainNews } from './worth-training.ts';

/** All that is trained on news articles, to be measured on others. */
export interface Detector {
  /** By language. */
  readonly worth: ReadonlyMap<string, NewsModel>;
  readonly support: SupportModel;
  readonly promotion: PromotionModel;
  /** How sure of its support a claim must be for a suggested tag. */
  readonly surest: number;
}

/** What debates teach: with words for English, without for other languages. */
export interface DebateHeads {
  readonly english: readonly LinearHead[];
  readonly wordless: readonly LinearHead[];
}

export function trainDetector(debate: DebateHeads, articles: readonly ReadArticle[]): Detector {
  const names = [...new Set(articles.map(languageIn))];
  return {
    worth: new Map(names.map((name) => [name, trainWorth(debate, articles, name)])),
    support: fitSupport(articles),
    promotion: fitPromotion(articles),
    surest: fitSurest(articles),
  };
}

/** The news model of one language: English by itself, any other with what the forest learns from all. */
export function trainWorth(debate: DebateHeads, articles: readonly ReadArticle[], language: string): NewsModel {
  const own = articles.filter((article) => languageIn(article) === language);
  if (language === 'en') return { debate: debate.english, ...trainNews(debate.english, own) };
  const others = articles.filter((article) => languageIn(article) !== language);
  const part =
    own.length > 0 ? trainNews(debate.wordless, own, others) : trainNews(debate.wordless, others.map(withoutWords));
  return { debate: debate.wordless, ...part };
}

/** For a language without labelled articles: what those of others teach, their words apart. */
function withoutWords(article: ReadArticle): ReadArticle {
  return { ...article, sentences: article.sentences.map((sentence) => ({ ...sentence, buckets: [] })) };
}

function languageIn({ article }: ReadArticle): string {
  return article.language;
}

/** A sentence judged by models that never saw its article. */
export interface JudgedUnseen extends Judged {
  /** Check-worthiness. */
  readonly score: number;
}

/** What a detector trained on other articles says of each sentence of an article. */
export function judgeUnseen(
  { worth, support, promotion: promoting, surest }: Detector,
  read: ReadArticle,
): JudgedUnseen[] {
  const model = worth.get(languageIn(read));
  if (model === undefined) return [];
  const supports = drain(supportSteps(read.article, support));
  const promotions = drain(promotionSteps(read.article, undefined, promoting));
  return scoresOf(model, read).map(({ row, score: raw }, index) => {
    const score = calibrate(model.inArticle, raw);
    const promotion = promotions[index] ?? { score: 0 };
    const own = supportBeside(promotion, supports[index]);
    const suggestedTag = suggestTag(own, promotion, score, surest);
    const source = own.attribution && textOf(read.article.text, own.attribution.span);
    const claim = { support: own, ...(suggestedTag && { suggestedTag }) };
    return { row, score, claim, ...(source !== undefined && { source }) };
  });
}
