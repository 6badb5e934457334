import { Lexicon } from '../../claims/read/lexicon.ts';
import { signalClasses } from '../../claims/languages/signal-classes.ts';
import { signals as english } from '../../claims/languages/en/signals.ts';
import { formCount } from '../../claims/worth/form-features.ts';
import {
  featuresOf,
  newsFeatures,
  scoreAlone,
  scoreInArticle,
  type SentenceFeatures,
} from '../../claims/worth/rate.ts';
import { bucketCount, textValue } from '../../claims/worth/text-features.ts';
import { calibrate, type LinearHead, newsFeatureCount, type WorthModel } from '../../claims/worth/worth-model.ts';
import { viewSteps } from '../../claims/signals/sentence-view.ts';
import { type Evidence, evidenceSteps } from '../../claims/support/evidence.ts';
import { drain } from '../../text/drain.ts';
import { signals } from '../../claims/signals/index.ts';
import { definitions, underDefinition } from '../measure/definitions.ts';
import type { LabelledArticle, LabelledSentence } from '../measure/labelled.ts';
import type { Scored } from '../measure/metrics.ts';
import { type Boosting, growForest } from './boosting.ts';
import { bestThreshold, fitCalibration, topThird } from './calibration.ts';
import { foldOf } from './folds.ts';
import { type Example, fitLogistic } from './logistic.ts';

/**
 * Ridge penalties, and rows a word must stand in; by cross-validation inside the training folds, a third or three times as
 * much changes little, so words are as few as they may be.
 */
const headOptions = {
  debate: { wordPenalty: 4, otherPenalty: 10, fewestRows: 12 },
  news: { wordPenalty: 10, otherPenalty: 60, fewestRows: 5 },
};
const penalties = { signals: 1 };
/** Word weights have as many levels above zero, and below: their squares must fit into a byte. */
const levels = 11;
/** Word weights of a lower level are dropped: some hundredth of the largest, and a third of the shipped bytes. */
const leastLevel = 2;
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

/** A labelled article whose sentences are turned into features: done once, used by every fold. */
export interface ReadArticle extends LabelledArticle {
  readonly sentences: readonly SentenceFeatures[];
  /** What each sentence says of its source; empty for a sentence by itself, whose score does not ask. */
  readonly evidence: readonly Evidence[];
}

const lexicon = new Lexicon(signalClasses, english);

export const readForTraining = (labelled: LabelledArticle): ReadArticle => ({
  ...labelled,
  sentences: drain(viewSteps(labelled.article, lexicon)).map(featuresOf),
  evidence: labelled.rows.length > 1 ? (drain(evidenceSteps(labelled.article)) ?? []) : [],
});

/** Learns what a sentence by itself tells, from debates: whether it is worth a check, and whether it is not factual at all. */
export function trainDebate(debates: readonly ReadArticle[]): LinearHead[] {
  return ['CFS', 'NFS'].map((label) => trainDebateHead(debates, (row) => row.original?.startsWith(label) === true));
}

function trainDebateHead(debates: readonly ReadArticle[], positive: (row: LabelledSentence) => boolean): LinearHead {
  const rows = debates.flatMap(({ rows: own, sentences }) =>
    sentences.flatMap(({ buckets, form }, i) =>
      own[i] === undefined ? [] : [{ buckets, others: form, positive: positive(own[i]) }],
    ),
  );
  return fitHead(rows, formCount, headOptions.debate);
}

export type NewsPart = Pick<WorthModel, 'news' | 'forest' | 'inArticle' | 'threshold' | 'confident'>;

/** All that scoring a sentence in its article needs. */
export type NewsModel = NewsPart & Pick<WorthModel, 'debate'>;

/**
 * Learns the news score; calibration and threshold come from articles that the scores were not trained on. A sentence is a
 * claim where it is told best from what states no fact; how far it deserves a check holds slight facts to be no claims.
 */
export function trainNews(debate: readonly LinearHead[], articles: readonly ReadArticle[]): NewsPart {
  const folds = foldOf(
    articles.map(({ doc }) => doc),
    innerFolds,
  );
  const outOfFold: { row: LabelledSentence; score: number }[] = [];
  for (let fold = 0; fold < innerFolds; fold++) {
    const model = fitNews(
      debate,
      articles.filter(({ doc }) => folds.get(doc) !== fold),
    );
    for (const article of articles.filter(({ doc }) => folds.get(doc) === fold)) {
      outOfFold.push(...scoresOf({ debate, ...model }, article));
    }
  }
  const inArticle = fitCalibration(underDefinition(outOfFold, definitions.slightAsNegatives));
  const calibrated = outOfFold.map(({ row, score }) => ({ row, score: calibrate(inArticle, score) }));
  return {
    ...fitNews(debate, articles),
    inArticle,
    threshold: bestThreshold(underDefinition(calibrated, definitions.slightLeftOut)),
    confident: topThird(underDefinition(calibrated, definitions.slightAsNegatives).map(({ score }) => score)),
  };
}

/** The raw news score of each row of an article. */
export function scoresOf(
  model: Pick<WorthModel, 'debate' | 'news' | 'forest'>,
  { rows, sentences, evidence }: ReadArticle,
): { row: LabelledSentence; score: number }[] {
  const features = drain(newsFeatures(model.debate, sentences, evidence));
  return rows.map((row, i) => ({
    row,
    score: scoreInArticle(model, sentences[i]?.buckets ?? [], features[i] ?? new Float64Array(newsFeatureCount)),
  }));
}

/** The two halves of the news score, each learnt from the same sentences. */
export function fitNews(
  debate: readonly LinearHead[],
  articles: readonly ReadArticle[],
): Pick<WorthModel, 'news' | 'forest'> {
  const rows = articles.flatMap(({ rows: own, sentences, evidence }) => {
    const features = drain(newsFeatures(debate, sentences, evidence));
    return sentences.flatMap(({ buckets }, i) => {
      const positive = own[i]?.checkWorthy;
      const others = features[i];
      return positive === undefined || others === undefined ? [] : [{ buckets, others, positive }];
    });
  });
  return {
    news: fitHead(rows, newsFeatureCount, headOptions.news),
    forest: growForest(
      rows.map(({ others }) => others),
      rows.map(({ positive }) => positive),
      boosting,
      seed,
    ),
  };
}

interface HeadRow {
  readonly buckets: readonly number[];
  readonly others: Float64Array;
  readonly positive: boolean;
}

/**
 * Logistic regression over words and standardised other features. Buckets of fewer rows than `fewestRows` are left out, and
 * word weights are rounded to few levels: what ships is what is measured.
 */
function fitHead(
  rows: readonly HeadRow[],
  width: number,
  { wordPenalty, otherPenalty, fewestRows }: { wordPenalty: number; otherPenalty: number; fewestRows: number },
): LinearHead {
  const { means, deviations } = standardise(rows, width);
  const counts = countBuckets(rows);
  const examples = rows.map(({ buckets, others, positive }): Example => {
    const value = textValue(buckets.length);
    const kept = buckets.filter((bucket) => (counts[bucket] ?? 0) >= fewestRows);
    const standard = others.map((other, i) => (other - (means[i] ?? 0)) / (deviations[i] ?? 1));
    return {
      columns: [...kept, ...others.keys().map((i) => bucketCount + i)],
      values: [...kept.map(() => value), ...standard],
      positive,
      weight: 1,
    };
  });
  const penalty = new Float64Array(bucketCount + width).fill(wordPenalty);
  penalty.fill(otherPenalty, bucketCount);
  const { weights, bias } = fitLogistic(examples, penalty);
  const others = Array.from({ length: width }, (_, i) =>
    Number(((weights[bucketCount + i] ?? 0) / (deviations[i] ?? 1)).toPrecision(4)),
  );
  const shift = others.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0);
  return { ...roundWords(weights.subarray(0, bucketCount)), others, bias: Number((bias - shift).toPrecision(6)) };
}

function countBuckets(rows: readonly HeadRow[]): Uint16Array {
  const counts = new Uint16Array(bucketCount);
  for (const { buckets } of rows) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts;
}

/** Word weights as squares of small whole numbers: fine steps near zero, where most weights are. */
function roundWords(weights: Float64Array): Pick<LinearHead, 'words' | 'scale'> {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const scale = Number((most / levels ** 2).toPrecision(5));
  const words = Int8Array.from(weights, (weight) => {
    const level = Math.round(Math.sqrt(Math.abs(weight) / scale));
    return level < leastLevel ? 0 : Math.sign(weight) * level ** 2;
  });
  return { words, scale };
}

function standardise(rows: readonly HeadRow[], width: number): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (let i = 0; i < width; i++) {
    for (const { others } of rows) means[i] = (means[i] ?? 0) + (others[i] ?? 0) / rows.length;
    let squares = 0;
    for (const { others } of rows) squares += ((others[i] ?? 0) - (means[i] ?? 0)) ** 2 / rows.length;
    deviations[i] = Math.sqrt(squares) || 1;
  }
  return { means, deviations };
}

/** For languages without word weights: what each signal adds, and the bias. Learnt from the English articles. */
export function trainSignals(articles: readonly ReadArticle[]): Pick<WorthModel, 'signals' | 'signalBias'> {
  const examples = articles.flatMap(({ rows, sentences }) =>
    sentences.flatMap(({ fired }, i): Example[] => {
      const positive = rows[i]?.checkWorthy;
      const columns = fired.flatMap((spans, signal) => (spans.length > 0 ? [signal] : []));
      return positive === undefined ? [] : [{ columns, values: columns.map(() => 1), positive, weight: 1 }];
    }),
  );
  const { weights, bias } = fitLogistic(examples, new Float64Array(signals.length).fill(penalties.signals));
  return { signals: [...weights].map((weight) => Number(weight.toFixed(3))), signalBias: Number(bias.toFixed(3)) };
}

/** Calibration and threshold for a sentence by itself, from debates that the scores were not trained on. */
export function calibrateAlone(debates: readonly ReadArticle[]): Pick<WorthModel, 'alone' | 'thresholdAlone'> {
  const folds = foldOf(
    debates.map(({ doc }) => doc),
    2,
  );
  const outOfFold = [0, 1].flatMap((fold) => {
    const heads = trainDebate(debates.filter(({ doc }) => folds.get(doc) !== fold));
    return debates.filter(({ doc }) => folds.get(doc) === fold).flatMap((debate) => scoreAllAlone(heads, debate));
  });
  const alone = fitCalibration(outOfFold);
  const calibrated = outOfFold.map(({ score, positive }) => ({ score: calibrate(alone, score), positive }));
  return { alone, thresholdAlone: bestThreshold(calibrated) };
}

/** Scores each row of a debate as a sentence by itself. */
export const scoreAllAlone = (
  heads: readonly LinearHead[],
  { rows, sentences }: ReadArticle,
): (Scored & { row: LabelledSentence })[] =>
  sentences.flatMap((sentence, i) => {
    const row = rows[i];
    return row?.checkWorthy === undefined
      ? []
      : [{ row, score: scoreAlone(heads, sentence), positive: row.checkWorthy }];
  });
