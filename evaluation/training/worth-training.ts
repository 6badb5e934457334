import type { LinearHead, WorthModel } from '../../claims/worth/worth-model.ts';
import { calibrate, newsFeatureCount } from '../../claims/worth/worth-model.ts';
import { newsFeatures, scoreInArticle } from '../../claims/worth/rate.ts';
import { signals } from '../../claims/signals/index.ts';
import { drain } from '../../text/drain.ts';
import { definitions, underDefinition } from '../measure/definitions.ts';
import type { LabelledSentence } from '../measure/labelled.ts';
import { type Boosting, growForest } from './boosting.ts';
import { bestThreshold, fitCalibration, topThird } from './calibration.ts';
import { foldsOf } from './folds.ts';
import { fitHead, type HeadRow } from './linear-head.ts';
import { type Example, fitLogistic } from './logistic.ts';
import type { ReadArticle } from './read-for-training.ts';

/**
 * Ridge penalties, and rows a word must stand in; by cross-validation inside the training folds, a third or three times
 * as much changes little, so words are as few as they may be.
 */
const headOptions = { wordPenalty: 10, otherPenalty: 60, fewestRows: 5 };
const signalPenalty = 1;
const boosting: Boosting = {
  trees: 120,
  depth: 3,
  rate: 0.08,
  leafWeight: 3,
  ridge: 3,
  rowShare: 0.7,
  columnShare: 0.3,
};
const seed = 3;
/** Folds inside the training data, for calibration and threshold. */
const innerFolds = 5;

export type NewsPart = Pick<WorthModel, 'news' | 'forest' | 'inArticle' | 'threshold' | 'confident'>;

/** All that scoring a sentence in its article needs. */
export type NewsModel = NewsPart & Pick<WorthModel, 'debate'>;

/**
 * Learns the news score; calibration and threshold come from articles that the scores were not trained on. A sentence
 * is a claim where it is told best from what states no fact; how far it deserves a check holds slight facts to be no
 * claims.
 * @param others articles of other languages: the forest, which knows no words, learns from them as well
 */
export function trainNews(
  debate: readonly LinearHead[],
  articles: readonly ReadArticle[],
  others: readonly ReadArticle[] = [],
): NewsPart {
  const outOfFold = foldsOf(articles, innerFolds).flatMap(({ training, testing }) => {
    const model = fitNews(debate, training, others);
    return testing.flatMap((article) => scoresOf({ debate, ...model }, article));
  });
  const inArticle = fitCalibration(underDefinition(outOfFold, definitions.slightAsNegatives));
  const calibrated = outOfFold.map(({ row, score }) => ({ row, score: calibrate(inArticle, score) }));
  return {
    ...fitNews(debate, articles, others),
    inArticle,
    threshold: bestThreshold(underDefinition(calibrated, definitions.slightLeftOut)),
    confident: topThird(underDefinition(calibrated, definitions.slightAsNegatives).map(({ score }) => score)),
  };
}

/** The raw news score of each row of an article. */
export function scoresOf(
  model: Pick<WorthModel, 'debate' | 'news' | 'forest'>,
  article: ReadArticle,
): { row: LabelledSentence; score: number }[] {
  const { rows, sentences } = article;
  const features = featuresOf(model.debate, article);
  return rows.map((row, i) => ({
    row,
    score: scoreInArticle(model, sentences[i]?.buckets ?? [], features[i] ?? new Float64Array(newsFeatureCount)),
  }));
}

/** The two halves of the news score, each learnt from the same sentences. */
export function fitNews(
  debate: readonly LinearHead[],
  articles: readonly ReadArticle[],
  others: readonly ReadArticle[] = [],
): Pick<WorthModel, 'news' | 'forest'> {
  const rows = articles.flatMap((article) => rowsOf(debate, article));
  const all = [...rows, ...others.flatMap((article) => rowsOf(debate, article))];
  return {
    news: fitHead(rows, newsFeatureCount, headOptions),
    forest: growForest(
      all.map((row) => row.others),
      all.map(({ positive }) => positive),
      boosting,
      seed,
    ),
  };
}

const known = new WeakMap<readonly LinearHead[], WeakMap<ReadArticle, readonly Float64Array[]>>();

/** The features of an article's sentences, laid out the first time: every fold asks for them. */
function featuresOf(debate: readonly LinearHead[], article: ReadArticle): readonly Float64Array[] {
  const own = known.get(debate) ?? new WeakMap<ReadArticle, readonly Float64Array[]>();
  known.set(debate, own);
  const features = own.get(article) ?? drain(newsFeatures(debate, article.sentences, article.signs));
  own.set(article, features);
  return features;
}

function rowsOf(debate: readonly LinearHead[], article: ReadArticle): HeadRow[] {
  const { rows, sentences } = article;
  const features = featuresOf(debate, article);
  return sentences.flatMap(({ buckets }, i) => {
    const positive = rows[i]?.checkWorthy;
    const others = features[i];
    return positive === undefined || others === undefined ? [] : [{ buckets, others, positive }];
  });
}

/** What each signal adds where the signals alone decide, and the bias: for the model card, and to compare with. */
export function trainSignals(articles: readonly ReadArticle[]): { signals: number[]; signalBias: number } {
  const examples = articles.flatMap(({ rows, sentences }) =>
    sentences.flatMap(({ fired }, i): Example[] => {
      const positive = rows[i]?.checkWorthy;
      const columns = fired.flatMap((spans, signal) => (spans.length > 0 ? [signal] : []));
      return positive === undefined ? [] : [{ columns, values: columns.map(() => 1), positive, weight: 1 }];
    }),
  );
  const { weights, bias } = fitLogistic(examples, new Float64Array(signals.length).fill(signalPenalty));
  return { signals: [...weights].map((weight) => Number(weight.toFixed(3))), signalBias: Number(bias.toFixed(3)) };
}
