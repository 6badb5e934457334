import { fileURLToPath } from 'node:url';
import { debateHeads } from './claims-cv.ts';
import { definitionNote } from './definitions.ts';
import type { Evaluation } from '../evaluate.ts';
import { type JudgedFigures, measureJudged } from './judged-figures.ts';
import { articlesOf, loneSentences, readLabelled } from './labelled.ts';
import { tableOf } from './table.ts';
import { judgeUnseen, trainDetector } from '../training/detector.ts';
import { type ReadArticle, readForTraining } from '../training/read-for-training.ts';
import { measureWorth, type WorthFigures } from './worth-figures.ts';

/**
 * Trains all on `news/train.tsv` (and the debates) alone and measures all on `news/dev.tsv`, whose articles were
 * labelled twice: the nearest to what articles kept aside would say. The lexicons were written with both in view.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const figures = { ...measureUnseen(path === '' ? undefined : path) };
  return Promise.resolve({ table: `${definitionNote}${tableOf(figures)}`, figures });
}

export type UnseenFigures = WorthFigures & JudgedFigures;

export function measureUnseen(
  folder = fileURLToPath(new URL('../../../shared/claims/', import.meta.url)),
): UnseenFigures {
  const part = (name: string): ReadArticle[] =>
    articlesOf(readLabelled(`${folder}/news/${name}.tsv`).rows).map(readForTraining);
  const debates = loneSentences(readLabelled(`${folder}/claimbuster/data.tsv`).rows).map(readForTraining);
  const detector = trainDetector(debateHeads(debates), part('train'));
  const judged = part('dev').flatMap((article) => judgeUnseen(detector, article));
  const cuts = detector.worth.get('en') ?? { threshold: 1, confident: 1 };
  return { ...measureWorth(judged, cuts), ...measureJudged(judged) };
}
