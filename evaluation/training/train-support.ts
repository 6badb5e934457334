import { fileURLToPath } from 'node:url';
import { articlesOf, type LabelledArticle, readLabelled } from '../measure/labelled.ts';
import { fitSupport, supportExamples } from './support-training.ts';
import { writeModel } from './stored-model.ts';
import { fitSurest } from './surest.ts';

/** The labelled news articles of a folder: `train.tsv` and `dev.tsv`. */
export function supportArticles(folder: string): LabelledArticle[] {
  return ['train', 'dev'].flatMap((part) => articlesOf(readLabelled(`${folder}/${part}.tsv`).rows));
}

const newsFolder = fileURLToPath(new URL('../../../shared/claims/news/', import.meta.url));

/** Rebuilds `claims/support/model.json` from the labelled news articles; the same bytes every time. */
export async function trainSupport(): Promise<void> {
  const articles = supportArticles(newsFolder);
  const model = fitSupport(articles.map(supportExamples));
  await writeModel('claims/support/model.json', {
    ...model,
    words: Object.fromEntries(model.words),
    surest: fitSurest(articles),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await trainSupport();
