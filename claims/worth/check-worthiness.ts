import type { ArticleText } from '../../text/article-text.ts';
import type { Reason } from '../model/claim.ts';
import { languageOf } from '../languages/languages.ts';
import { fireSignals } from './form-features.ts';
import {
  contributions,
  contributionsAlone,
  featuresOf,
  newsFeatures,
  scoreAlone,
  scoreInArticle,
  type SentenceFeatures,
  treesOfSignals,
} from './rate.ts';
import { storedModel, toModel } from './shipped-model.ts';
import { calibrate, leavesOf, probability, type WorthModel } from './worth-model.ts';
import type { ReadSentence } from '../read/read-sentences.ts';
import { reasonsFor } from './reasons.ts';
import { type SentenceView, viewSteps } from '../signals/sentence-view.ts';
import { drain } from '../../text/drain.ts';
import { mapInSteps } from '../read/steps.ts';
import { type SourceSigns, sourceSignSteps } from '../support/source-signs.ts';

/** How far a sentence deserves a check, and why. */
export interface Worth {
  /** 0 to 1, calibrated: of sentences scored 0.8, about four in five are check-worthy. */
  readonly checkWorthiness: number;
  /** Works out the reasons. That takes as long as the score itself, so only claims are asked. */
  readonly explain: () => readonly Reason[];
}

/** A sentence of an article is a claim from here on. */
export const claimThreshold = storedModel.threshold;

/** The same for a sentence without an article around it. */
export const loneClaimThreshold = storedModel.thresholdAlone;

/** A third of the sentences of news articles are this check-worthy; of those that are, 94 in 100 are rightly so. */
export const confidentThreshold = storedModel.confident;

/** The check-worthiness of each sentence of the article, in order; empty for a language without signals. */
export function rateSentences(article: ArticleText): Worth[] {
  return drain(ratingSteps(article));
}

/**
 * The same in steps.
 * @param known the article's sentences and the signs of their sources, if they are found already
 */
export function* ratingSteps(
  article: ArticleText,
  known?: { readonly sentences: readonly ReadSentence[]; readonly signs: readonly SourceSigns[] | undefined },
): Generator<undefined, Worth[]> {
  const language = languageOf(article.language);
  if (language === undefined) return [];
  const views = yield* viewSteps(article, language.signals, known?.sentences);
  if (!language.hasWordWeights) return yield* mapInSteps(views, rateBySignals);
  const model = readyModel();
  const sentences = yield* mapInSteps(views, featuresOf);
  const [first] = views;
  return first !== undefined && views.length === 1
    ? [rateAlone(model, first, sentences[0])]
    : yield* rateInArticle(model, views, sentences, (known ? known.signs : yield* sourceSignSteps(article)) ?? []);
}

/** The shipped model, with the trees to look at again for each signal. */
type ReadyModel = WorthModel & { readonly trees: readonly (readonly number[])[] };

let ready: ReadyModel | undefined;

/** Lays the model out the first time that it is asked for. */
function readyModel(): ReadyModel {
  if (ready !== undefined) return ready;
  const model = toModel(storedModel);
  ready = { ...model, trees: treesOfSignals(model) };
  return ready;
}

function* rateInArticle(
  model: ReadyModel,
  views: readonly SentenceView[],
  sentences: readonly SentenceFeatures[],
  signs: readonly SourceSigns[],
): Generator<undefined, Worth[]> {
  const rows = yield* newsFeatures(model.debate, sentences, signs);
  return yield* mapInSteps(views, (view, i): Worth => {
    const [sentence, features] = [sentences[i], rows[i]];
    if (sentence === undefined || features === undefined) return { checkWorthiness: 0, explain: () => [] };
    const leaves = leavesOf(model.forest, features);
    const score = scoreInArticle(model, sentence.buckets, features, leaves);
    return {
      checkWorthiness: calibrate(model.inArticle, score),
      explain: () => {
        const added = contributions(model, model.trees, sentence, features, leaves);
        return reasonsFor(view, sentence.fired, added, score);
      },
    };
  });
}

/** A sentence without an article around it, as in a debate: only the score of the sentence by itself applies. */
function rateAlone(model: WorthModel, view: SentenceView, sentence: SentenceFeatures = featuresOf(view)): Worth {
  const score = scoreAlone(model.debate, sentence);
  return {
    checkWorthiness: calibrate(model.alone, score),
    explain: () => reasonsFor(view, sentence.fired, contributionsAlone(model.debate, sentence), score),
  };
}

/** For a language whose words have no weights: the signals alone, weighed as in English news. */
function rateBySignals(view: SentenceView): Worth {
  const fired = fireSignals(view);
  const added = fired.map((spans, signal) => (spans.length > 0 ? (storedModel.signals[signal] ?? 0) : 0));
  const score = added.reduce((sum, weight) => sum + weight, storedModel.signalBias);
  return { checkWorthiness: probability(score), explain: () => reasonsFor(view, fired, added, score) };
}
