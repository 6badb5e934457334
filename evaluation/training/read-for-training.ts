import { languageOf } from '../../claims/languages/languages.ts';
import { viewSteps } from '../../claims/signals/sentence-view.ts';
import { type SourceSigns, sourceSignSteps } from '../../claims/support/source-signs.ts';
import { featuresOf, type SentenceFeatures } from '../../claims/worth/rate.ts';
import { drain } from '../../text/drain.ts';
import type { LabelledArticle } from '../measure/labelled.ts';

/** A labelled article whose sentences are turned into features: done once, used by every fold. */
export interface ReadArticle extends LabelledArticle {
  readonly sentences: readonly SentenceFeatures[];
  /** What each sentence says of its source; empty for a sentence by itself, whose score does not ask. */
  readonly signs: readonly SourceSigns[];
}

/**
 * The labelled article with the features of its sentences.
 * @throws if the language has no lexicon
 */
export function readForTraining(labelled: LabelledArticle): ReadArticle {
  const { article, rows } = labelled;
  const language = languageOf(article.language);
  if (language === undefined) throw new Error(`no lexicon for "${article.language}"`);
  return {
    ...labelled,
    sentences: drain(viewSteps(article, language)).map(featuresOf),
    signs: rows.length > 1 ? (drain(sourceSignSteps(article)) ?? []) : [],
  };
}
