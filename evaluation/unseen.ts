import { fileURLToPath } from 'node:url';
import { calibrate, type LinearHead } from '../claims/model/worth-model.ts';
import { findPromotion } from '../claims/promotion.ts';
import { drain } from '../claims/steps.ts';
import { suggestTag } from '../claims/suggestion.ts';
import { supportSteps } from '../claims/support.ts';
import { definitionNote } from './definitions.ts';
import type { Evaluation } from './evaluate.ts';
import { type Judged, measurePromotion, measureSupport, measureTag } from './judged-figures.ts';
import { articlesOf, type LabelledArticle, loneSentences, readLabelled } from './labelled.ts';
import { tableOf } from './table.ts';
import { fitSupport, supportChances, supportExamples, type SupportModel } from './train-support.ts';
import { type NewsModel, readForTraining, scoresOf, trainDebate, trainNews } from './training/worth-training.ts';
import { measureWorth } from './worth-figures.ts';

/**
 * Trains all on `news/train.tsv` (and the debates) alone and measures all on `news/dev.tsv`, whose articles were labelled
 * twice: the nearest to what articles kept aside would say. The lexicons were written with both in view.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const folder = path === '' ? fileURLToPath(new URL('../../shared/claims/', import.meta.url)) : path;
  const part = (name: string): LabelledArticle[] => articlesOf(readLabelled(`${folder}/news/${name}.tsv`).rows);
  const debates = loneSentences(readLabelled(`${folder}/claimbuster/data.tsv`).rows).map(readForTraining);
  const trained = trainDetector(trainDebate(debates), part('train'));
  const judged = part('dev').flatMap((article) => judgeUnseen(trained, article));
  const figures = {
    ...measureWorth(judged, trained.worth),
    support: measureSupport(judged),
    promo: measurePromotion(judged),
    tag: measureTag(judged),
  };
  return Promise.resolve({ table: `${definitionNote}${tableOf(figures)}`, figures });
}

/** What is trained on some news articles, to be measured on others. */
interface DetectorTrained {
  readonly worth: NewsModel;
  readonly support: SupportModel;
}

const trainDetector = (debate: readonly LinearHead[], articles: readonly LabelledArticle[]): DetectorTrained => ({
  worth: { debate, ...trainNews(debate, articles.map(readForTraining)) },
  support: fitSupport(articles.map(supportExamples)),
});

/** A sentence judged by models that never saw its article. */
interface JudgedUnseen extends Judged {
  readonly score: number;
}

/** What a detector trained on other articles says of each sentence of an article. */
function judgeUnseen({ worth, support }: DetectorTrained, labelled: LabelledArticle): JudgedUnseen[] {
  const { article } = labelled;
  const supports = drain(supportSteps(article, (row) => supportChances(support, row)));
  const promotions = findPromotion(article);
  return scoresOf(worth, readForTraining(labelled)).map(({ row, score: raw }, index) => {
    const score = calibrate(worth.inArticle, raw);
    const own = supports[index] ?? { kind: 'none' };
    const suggestedTag = suggestTag(own, promotions[index] ?? { score: 0 }, score);
    return { row, score, claim: { support: own, ...(suggestedTag && { suggestedTag }) } };
  });
}
