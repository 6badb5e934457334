import type { ArticleText } from '../../text/article-text.ts';
import type { Reason } from '../model/claim.ts';
import { languageOf } from '../languages/languages.ts';
import {
  contributions,
  contributionsAlone,
  featuresOf,
  newsFeatures,
  scoreAlone,
  scoreInArticle,
  type SentenceFeatures,
} from './rate.ts';
import { modelOf, type ReadyModel } from './shipped-model.ts';
import { leavesOf } from '../forest/forest.ts';
import { calibrate, type WorthModel } from './worth-model.ts';
import type { ReadSentence } from '../read/read-sentences.ts';
import { isPlain } from './plain.ts';
import { reasonsFor } from './reasons.ts';
import { type SentenceView, viewSteps } from '../signals/sentence-view.ts';
import { drain } from '../../text/drain.ts';
import { mapInSteps } from '../read/steps.ts';
import { type SourceSigns, sourceSignSteps } from '../support/source-signs.ts';

/** How far a sentence deserves a check, and why. */
export interface Worth {
  /** 0 to 1, calibrated: of sentences scored 0.8, about four in five are check-worthy. */
  readonly checkWorthiness: number;
  /** True for a figure with a unit in the article's own prose, which is a claim whatever the model says. */
  readonly plain: boolean;
  /** Works out the reasons. That takes as long as the score itself, so only claims are asked. */
  readonly explain: () => readonly Reason[];
}

/** From where the sentences of a language count. */
export interface Cuts {
  /** A sentence of an article is a claim from here on; one without an article around it, from `alone` on. */
  readonly claim: number;
  readonly alone: number;
  /** A third of the sentences of news articles are this check-worthy. */
  readonly confident: number;
}

/** The cuts of a language (a BCP 47 tag); of one that the program does not know, no sentence reaches them. */
export function cutsOf(tag: string): Cuts {
  const language = languageOf(tag);
  if (language === undefined) return { claim: Infinity, alone: Infinity, confident: Infinity };
  const { threshold, thresholdAlone, confident } = modelOf(language);
  return { claim: threshold, alone: thresholdAlone, confident };
}

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
  const views = yield* viewSteps(article, language, known?.sentences);
  const model = modelOf(language);
  const sentences = yield* mapInSteps(views, featuresOf);
  const [first] = views;
  return first !== undefined && views.length === 1
    ? [rateAlone(model, first, sentences[0])]
    : yield* rateInArticle(model, views, sentences, (known ? known.signs : yield* sourceSignSteps(article)) ?? []);
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
    if (sentence === undefined || features === undefined)
      return { checkWorthiness: 0, plain: false, explain: () => [] };
    const leaves = leavesOf(model.forest, features);
    const score = scoreInArticle(model, sentence.buckets, features, leaves);
    return {
      checkWorthiness: calibrate(model.inArticle, score),
      plain: isPlain(view, sentence.fired),
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
    plain: false,
    explain: () => reasonsFor(view, sentence.fired, contributionsAlone(model.debate, sentence), score),
  };
}
