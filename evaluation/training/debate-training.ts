import { formCount } from '../../claims/worth/form-features.ts';
import { scoreAlone } from '../../claims/worth/rate.ts';
import { calibrate, type LinearHead, type WorthModel } from '../../claims/worth/worth-model.ts';
import type { LabelledSentence } from '../measure/labelled.ts';
import type { Scored } from '../measure/metrics.ts';
import { bestThreshold, fitCalibration } from './calibration.ts';
import { foldsOf } from './folds.ts';
import { fitHead } from './linear-head.ts';
import type { ReadArticle } from './read-for-training.ts';

/** Ridge penalties, and rows a word must stand in; a third or three times as much changes little. */
const options = { wordPenalty: 4, otherPenalty: 10, fewestRows: 12 };

/**
 * Learns what a sentence by itself tells, from debates: whether it is worth a check, and whether it is not factual at
 * all.
 * @param withWords false for heads that know forms and signals only, and so hold for every language with a lexicon
 */
export function trainDebate(debates: readonly ReadArticle[], withWords = true): LinearHead[] {
  return ['CFS', 'NFS'].map((label) =>
    trainDebateHead(debates, withWords, (row) => row.original?.startsWith(label) === true),
  );
}

function trainDebateHead(
  debates: readonly ReadArticle[],
  withWords: boolean,
  positive: (row: LabelledSentence) => boolean,
): LinearHead {
  const rows = debates.flatMap(({ rows: own, sentences }) =>
    sentences.flatMap(({ buckets, form }, i) =>
      own[i] === undefined ? [] : [{ buckets: withWords ? buckets : [], others: form, positive: positive(own[i]) }],
    ),
  );
  return fitHead(rows, formCount, options);
}

/** Calibration and threshold for a sentence by itself, from debates that the scores were not trained on. */
export function calibrateAlone(
  debates: readonly ReadArticle[],
  withWords = true,
): Pick<WorthModel, 'alone' | 'thresholdAlone'> {
  const outOfFold = foldsOf(debates, 2).flatMap(({ training, testing }) => {
    const heads = trainDebate(training, withWords);
    return testing.flatMap((debate) => scoreAllAlone(heads, debate));
  });
  const alone = fitCalibration(outOfFold);
  const calibrated = outOfFold.map(({ score, positive }) => ({ score: calibrate(alone, score), positive }));
  return { alone, thresholdAlone: bestThreshold(calibrated) };
}

/** Scores each row of a debate as a sentence by itself. */
export function scoreAllAlone(
  heads: readonly LinearHead[],
  { rows, sentences }: ReadArticle,
): (Scored & { row: LabelledSentence })[] {
  return sentences.flatMap((sentence, i) => {
    const row = rows[i];
    return row?.checkWorthy === undefined
      ? []
      : [{ row, score: scoreAlone(heads, sentence), positive: row.checkWorthy }];
  });
}
