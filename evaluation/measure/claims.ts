import { claimThreshold, confidentThreshold, loneClaimThreshold } from '../../claims/worth/check-worthiness.ts';
import { judgeSentences } from '../../claims/find-claims.ts';
import { definitionNote } from './definitions.ts';
import type { Evaluation } from '../evaluate.ts';
import { measureJudged } from './judged-figures.ts';
import { articlesOf, loneSentences, readLabelled } from './labelled.ts';
import { tableOf } from './table.ts';
import { measureWorth } from './worth-figures.ts';

/** Measures the shipped detector on a labelled file, in either format of `../shared/claims/README.md`. */
export function evaluate(path: string): Promise<Evaluation> {
  const { format, rows } = readLabelled(path);
  const articles = format === 'news' ? articlesOf(rows) : loneSentences(rows);
  const judged = articles.flatMap(({ article, rows: own }) =>
    judgeSentences(article).flatMap((claim, i) => (own[i] === undefined ? [] : [{ row: own[i], claim }])),
  );
  const threshold = format === 'news' ? claimThreshold : loneClaimThreshold;
  const scored = judged.map(({ row, claim }) => ({ row, score: claim.checkWorthiness }));
  const figures = {
    ...measureWorth(scored, { threshold, confident: confidentThreshold }),
    ...(format === 'news' && measureJudged(judged)),
  };
  return Promise.resolve({ table: `${definitionNote}${tableOf(figures)}`, figures });
}
