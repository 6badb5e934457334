import { languages } from '../../claims/languages/languages.ts';
import { articlesOf, type LabelledArticle, readLabelled } from '../measure/labelled.ts';
import { fitSurest } from './surest.ts';
import { fitSupport } from './support-training.ts';
import { writeModel } from './stored-model.ts';

/** The files of labelled news articles that may be trained on. */
export const newsFiles = ['train', 'dev', 'more.en', 'de', 'es', 'fr'] as const;

/** The labelled news articles of a folder, in all languages. */
export function supportArticles(folder: string): LabelledArticle[] {
  return newsFiles.flatMap((part) => articlesOf(readLabelled(`${folder}/${part}.tsv`).rows));
}

/** What words add to support, by language. */
export type SupportWords = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Rebuilds `claims/support/model.json` from the labelled news articles; the same bytes every time. */
export async function trainSupport(articles: readonly LabelledArticle[]): Promise<SupportWords> {
  const { words, ...model } = fitSupport(articles);
  await writeModel('claims/support/model.json', { ...model, surest: fitSurest(articles) });
  return Object.fromEntries(Object.keys(languages).map((name) => [name, Object.fromEntries(words(name))]));
}
