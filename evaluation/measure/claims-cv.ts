import { fileURLToPath } from 'node:url';
import { calibrate, type Calibration } from '../../claims/worth/worth-model.ts';
import type { Evaluation } from '../evaluate.ts';
import { definitionNote, definitions, underDefinition } from './definitions.ts';
import { type LabelledSentence, loneSentences, readLabelled } from './labelled.ts';
import { measureByPart } from './parts.ts';
import { supportArticles } from '../training/train-support.ts';
import { averagePrecision, mean, spread } from './metrics.ts';
import { measureJudged, measureParts } from './judged-figures.ts';
import { tableOf } from './table.ts';
import { bestThreshold, fitCalibration, topThird } from '../training/calibration.ts';
import { type DebateHeads, type JudgedUnseen, judgeUnseen, trainDetector } from '../training/detector.ts';
import { foldsOf } from '../training/folds.ts';
import { scoreAllAlone, trainDebate } from '../training/debate-training.ts';
import { type ReadArticle, readForTraining } from '../training/read-for-training.ts';
import { type Cuts, measureWorth, type WorthFigures } from './worth-figures.ts';

/** Documents are dealt into as many folds. */
const newsFolds = 4;
const debateFolds = 5;

export interface OutOfFold {
  readonly row: LabelledSentence;
  /** Check-worthiness by a model that never saw the row's document, nor chose anything by it. */
  readonly score: number;
}

/** What one fold's model says of the documents it never saw. */
export interface Fold<Row extends OutOfFold = OutOfFold> {
  readonly scored: readonly Row[];
  readonly cuts: Cuts;
  readonly figures: WorthFigures;
}

/**
 * Cross-validation by document of all that is trained, on the news articles and on the debates; weights, calibration
 * and thresholds of each fold come from the other folds only. Support, promotion and tags, of which a fold holds few,
 * are measured over all folds together, and once more on the articles of either file alone: those of dev.tsv are of
 * other kinds.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const { news: articles, debates } = readTraining(path === '' ? undefined : path);
  const folds = validateNews(articles, debates);
  const news = [...Map.groupBy(folds, ({ language }) => language)].map(([language, own]) => {
    const judged = own.flatMap(({ scored }) => scored);
    return [
      language,
      { ...summarise(own), ...measureJudged(judged), ...measureByPart(judged), byFile: byFile(judged) },
    ];
  });
  const figures = {
    news: Object.fromEntries(news) as Figures,
    claimbuster: summarise(validateDebates(debates)),
  };
  return Promise.resolve({ table: `${definitionNote}${tableOf(figures)}`, figures });
}

/** All that may be trained on: news articles, and debate sentences one by one. */
export function readTraining(folder = fileURLToPath(new URL('../../../shared/claims/', import.meta.url))): {
  news: ReadArticle[];
  debates: ReadArticle[];
} {
  return {
    news: supportArticles(`${folder}/news`).map(readForTraining),
    debates: loneSentences(readLabelled(`${folder}/claimbuster/data.tsv`).rows).map(readForTraining),
  };
}

/** What debates teach, with the words of English and without. */
export function debateHeads(debates: readonly ReadArticle[]): DebateHeads {
  return { english: trainDebate(debates), wordless: trainDebate(debates, false) };
}

/** The folds' articles of each language apart. */
export function validateNews(
  news: readonly ReadArticle[],
  debates: readonly ReadArticle[],
): (Fold<JudgedUnseen> & { readonly language: string })[] {
  const debate = debateHeads(debates);
  return foldsOf(news, newsFolds).flatMap(({ training, testing }) => {
    const detector = trainDetector(debate, training);
    return [...Map.groupBy(testing, ({ article }) => article.language)].map(([language, own]) => {
      const scored = own.flatMap((article) => judgeUnseen(detector, article));
      const cuts = detector.worth.get(language) ?? { threshold: 1, confident: 1 };
      return { language, scored, cuts, figures: measureWorth(scored, cuts) };
    });
  });
}

export function validateDebates(debates: readonly ReadArticle[]): Fold[] {
  return foldsOf(debates, debateFolds).map(({ training, testing }) => {
    const { calibration, threshold, confident } = tuneDebate(training);
    const heads = trainDebate(training);
    const scored = testing
      .flatMap((debate) => scoreAllAlone(heads, debate))
      .map(({ row, score }) => ({ row, score: calibrate(calibration, score) }));
    return { scored, cuts: { threshold, confident }, figures: measureWorth(scored, { threshold, confident }) };
  });
}

/** Calibration and threshold of a fold: one half of its training debates trains, the other is scored. */
function tuneDebate(training: readonly ReadArticle[]): { calibration: Calibration } & Cuts {
  const [half] = foldsOf(training, 2);
  const heads = trainDebate(half?.training ?? []);
  const scored = (half?.testing ?? []).flatMap((debate) => scoreAllAlone(heads, debate));
  const calibration = fitCalibration(scored);
  const calibrated = scored.map(({ score, positive }) => ({ score: calibrate(calibration, score), positive }));
  return {
    calibration,
    threshold: bestThreshold(calibrated),
    confident: topThird(calibrated.map(({ score }) => score)),
  };
}

function byFile(judged: readonly JudgedUnseen[]): Figures {
  return measureParts(judged, ({ row }) => row.file ?? '');
}

interface Spread {
  readonly mean: number;
  readonly spread: number;
}

type Figures = Readonly<Record<string, unknown>>;

/** Mean and spread of each figure, and the average precision of the out-of-fold scores of all folds ranked together. */
function summarise(folds: readonly Fold[]): Figures {
  const pooled = folds.flatMap(({ scored }) => scored);
  return {
    ...overFolds(folds.map(({ figures }) => ({ ...figures }))),
    pooledAveragePrecision: averagePrecision(underDefinition(pooled, definitions.slightLeftOut)),
  };
}

/** Figures that every fold has; one without a slight fact lacks the figures that turn on them. */
function overFolds(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0] ?? {}).filter((name) => all.every((figures) => name in figures));
  return Object.fromEntries(names.map((name) => [name, overValues(all.map((figures) => figures[name]))]));
}

function overValues(values: readonly unknown[]): Spread | Figures {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length
    ? { mean: mean(numbers), spread: spread(numbers) }
    : overFolds(values as readonly Figures[]);
}
