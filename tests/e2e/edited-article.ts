import type { Page } from 'playwright-core';
import { articlePage, ferryArticle, ferrySentences, type InventedArticle } from './newspaper.ts';
import { rowOf, tagByClick, type Stage } from './stage.ts';

/**
 * Tags the survey claim with a note, then has the newspaper publish another text at the same address, and goes there
 * again.
 */
export async function editedAfterTag(stage: Stage, path: string, edited: InventedArticle): Promise<Page> {
  const { survey } = ferrySentences;
  const article = await stage.read(stage.publish(path, articlePage(ferryArticle)));
  const popup = await stage.popupOf(article);
  await tagByClick(popup, survey, 'Sourced');
  await rowOf(popup, survey).getByText(survey).click();
  await rowOf(popup, survey).getByLabel('Note').fill('Seen on 18 November.');
  await rowOf(popup, survey).getByText('Saved', { exact: true }).waitFor();
  await popup.close();
  stage.publish(path, articlePage(edited));
  await article.reload();
  return article;
}
