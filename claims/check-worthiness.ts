import type { ArticleText } from '../text/article-text.ts';
import type { Reason } from './claim.ts';
import { languageOf } from './languages/languages.ts';
import { fireSignals } from './model/form-features.ts';
import {
  contributions,
  contributionsAlone,
  featuresOf,
  newsFeatures,
  scoreAlone,
  scoreInArticle,
  type SentenceFeatures,
  treesOfSignals,
} from './model/rate.ts';
import { unpackModel } from './model/unpack.ts';
import { weights } from './model/weights.ts';
import { calibrate, probability } from './model/worth-model.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import { reasonsFor } from './reasons.ts';

/** How far a sentence deserves a check, and why. */
export interface Worth {
  /** 0 to 1, calibrated: of sentences scored 0.8, about four in five are check-worthy. */
  readonly checkWorthiness: number;
  readonly reasons: readonly Reason[];
}

const model = unpackModel(weights);
const trees = treesOfSignals(model);

/** A sentence of an article is a claim from here on. */
export const claimThreshold = model.threshold;

/** The same for a sentence without an article around it. */
export const loneClaimThreshold = model.thresholdAlone;

/** A third of the sentences of news articles are this check-worthy; of those that are, 94 in 100 are rightly so. */
export const confidentThreshold = model.confident;

/** The check-worthiness of each sentence of the article, in order; empty for a language without signals. */
export function rateSentences(article: ArticleText): Worth[] {
  const language = languageOf(article.language);
  if (language === undefined) return [];
  const views = viewSentences(article, language.lexicon);
  if (!language.hasWordWeights) return views.map(rateBySignals);
  const sentences = views.map(featuresOf);
  return sentences.length === 1
    ? views.map((view, i) => rateAlone(view, sentences[i]))
    : rateInArticle(views, sentences);
}

function rateInArticle(views: readonly SentenceView[], sentences: readonly SentenceFeatures[]): Worth[] {
  return newsFeatures(model.debate, sentences).map((features, i) => {
    const [view, sentence] = [views[i], sentences[i]];
    if (view === undefined || sentence === undefined) return { checkWorthiness: 0, reasons: [] };
    const score = scoreInArticle(model, sentence.buckets, features);
    return {
      checkWorthiness: calibrate(model.inArticle, score),
      reasons: reasonsFor(view, sentence.fired, contributions(model, trees, sentence, features), score),
    };
  });
}

/** A sentence without an article around it, as in a debate: only the score of the sentence by itself applies. */
function rateAlone(view: SentenceView, sentence: SentenceFeatures = featuresOf(view)): Worth {
  const score = scoreAlone(model.debate, sentence);
  const added = contributionsAlone(model.debate, sentence);
  return { checkWorthiness: calibrate(model.alone, score), reasons: reasonsFor(view, sentence.fired, added, score) };
}

/** For a language whose words have no weights: the signals alone, weighed as in English news. */
function rateBySignals(view: SentenceView): Worth {
  const fired = fireSignals(view);
  const added = fired.map((spans, signal) => (spans.length > 0 ? (model.signals[signal] ?? 0) : 0));
  const score = added.reduce((sum, weight) => sum + weight, model.signalBias);
  return { checkWorthiness: probability(score), reasons: reasonsFor(view, fired, added, score) };
}
