import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import { languageOf } from '../languages/languages.ts';
import { type PromotionSigns, weighSigns } from './promotion-signs.ts';
import { type ReadSentence, readSteps } from '../read/read-sentences.ts';
import { drain } from '../../text/drain.ts';
import { mapInSteps } from '../read/steps.ts';

/** How far a sentence promotes: 0 to 1, and the words that do. */
export interface Promotion {
  readonly score: number;
  readonly span?: Span;
}

/** A sentence that would promote in an advertorial from this score on counts towards the article being one. */
const suspicious = 0.5;
/**
 * Share of suspicious sentences up to which an article is news with a newsletter box, and from which it is an
 * advertorial.
 */
const newsShare = 0.06;
const advertorialShare = 0.2;
/** Fewer suspicious sentences than this never make an advertorial, however short the text. */
const fewest = 4;

/** How far each of the article's sentences promotes, in order. A language without a lexicon: 0. */
export function findPromotion(article: ArticleText): Promotion[] {
  return drain(promotionSteps(article));
}

/**
 * The same in steps.
 * @param known the article's sentences, if they are read already
 */
export function* promotionSteps(
  article: ArticleText,
  known?: readonly ReadSentence[],
): Generator<undefined, Promotion[]> {
  const lexicon = languageOf(article.language)?.promotion;
  if (lexicon === undefined) return article.sentences.map(() => ({ score: 0 }));
  yield* lexicon.compile();
  const sentences = known ?? (yield* readSteps(article));
  const signs = yield* mapInSteps(sentences, (sentence) => weighSigns(sentence, lexicon.find(sentence.tokens)));
  const level = advertorialLevel(signs);
  return signs.map(({ alone, inAdvertorial, span }) => ({
    score: alone + level * (inAdvertorial - alone),
    ...(span && { span }),
  }));
}

/** 0 for news, 1 for an article that is an advertorial as a whole. */
function advertorialLevel(signs: readonly PromotionSigns[]): number {
  const count = signs.filter(({ inAdvertorial }) => inAdvertorial >= suspicious).length;
  if (count < fewest) return 0;
  const share = count / signs.length;
  return Math.min(1, Math.max(0, (share - newsShare) / (advertorialShare - newsShare)));
}
