import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import { drain } from '../../text/drain.ts';
import { type Forest, scoreForest } from '../forest/forest.ts';
import { languageOf } from '../languages/languages.ts';
import { type ReadSentence, readSteps } from '../read/read-sentences.ts';
import { mapInSteps } from '../read/steps.ts';
import { advertorialLevel } from './advertorial.ts';
import shipped from './model.json' with { type: 'json' };
import { promotionFeatureSteps, type SignedSentence } from './promotion-features.ts';
import { weighSigns } from './promotion-signs.ts';

/** How far a sentence promotes: 0 to 1, and the words that do. */
export interface Promotion {
  readonly score: number;
  readonly span?: Span;
}

/** What was learnt of promotion. */
export interface PromotionModel {
  /** Whether a sentence promotes, in log-odds. */
  readonly forest: Forest;
  /** The score from which four in five lines promote. */
  readonly cut: number;
}

/** What `npm run train` learnt from all labelled news articles; see docs/MODEL.md. */
export const shippedPromotion: PromotionModel = shipped;

/** Sentences from which on a text is an article, whose other lines tell of each; a shorter one has signs only. */
const shortestArticle = 8;

/** How far each of the article's sentences promotes, in order. A language without a lexicon: 0. */
export function findPromotion(article: ArticleText): Promotion[] {
  return drain(promotionSteps(article));
}

/**
 * The same in steps.
 * @param known the article's sentences, if they are read already
 * @param model the shipped model, or one to be measured
 */
export function* promotionSteps(
  article: ArticleText,
  known?: readonly ReadSentence[],
  model: PromotionModel = shippedPromotion,
): Generator<undefined, Promotion[]> {
  const signed = yield* signedSteps(article, known);
  if (signed === undefined) return article.sentences.map(() => ({ score: 0 }));
  const scores = signed.length < shortestArticle ? bySigns(signed) : yield* byModel(article, signed, model);
  return signed.map(({ signs }, index) => ({ score: scores[index] ?? 0, ...(signs.span && { span: signs.span }) }));
}

/** Every sentence with what was found in it; undefined for a language without a lexicon. */
export function* signedSteps(
  article: ArticleText,
  known?: readonly ReadSentence[],
): Generator<undefined, SignedSentence[] | undefined> {
  const lexicon = languageOf(article.language)?.promotion;
  if (lexicon === undefined) return undefined;
  yield* lexicon.compile();
  const sentences = known ?? (yield* readSteps(article));
  return yield* mapInSteps(sentences, (sentence, index) => {
    const { span, block } = article.sentences[index] ?? { span: { start: 0, end: 0 }, block: 0 };
    const hits = lexicon.find(sentence.tokens);
    return { sentence, span, block, hits, signs: weighSigns(sentence, hits) };
  });
}

function bySigns(signed: readonly SignedSentence[]): number[] {
  const level = advertorialLevel(signed.map(({ signs }) => signs));
  return signed.map(({ signs: { alone, inAdvertorial } }) => alone + level * (inAdvertorial - alone));
}

function* byModel(
  article: ArticleText,
  signed: readonly SignedSentence[],
  { forest, cut }: PromotionModel,
): Generator<undefined, number[]> {
  const rows = yield* promotionFeatureSteps(article, signed);
  return yield* mapInSteps(rows, (row) => 1 / (1 + Math.exp(cut - scoreForest(forest, row))));
}
