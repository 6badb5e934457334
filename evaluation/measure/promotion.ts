import { findPromotion } from '../../claims/promotion/promotion.ts';
import type { Evaluation } from '../evaluate.ts';
import { articlesOf, readLabelled } from './labelled.ts';
import { precisionRecall } from './metrics.ts';
import { tableOf } from './table.ts';

/** A promotion score from which a line is taken to promote, as in `claims/suggestion.ts`. */
const promotes = 0.5;

/**
 * Sentences that promote, by line and by page. In the sentence format every sentence inherits its page's label, so that
 * recall by line says little there: most lines of an advertisement do not advertise.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const { format, rows } = readLabelled(path);
  const pages = articlesOf(rows).map(({ article, rows: own }) => {
    const scores = findPromotion(article).map(({ score }) => score);
    return own.flatMap((row, index) => {
      const positive = format === 'news' ? row.promotes : row.checkWorthy;
      return positive === undefined ? [] : [{ chosen: (scores[index] ?? 0) >= promotes, positive }];
    });
  });
  const figures = {
    byLine: precisionRecall(pages.flat()),
    byPage: precisionRecall(
      pages.map((lines) => ({
        chosen: lines.some(({ chosen }) => chosen),
        positive: lines.some(({ positive }) => positive),
      })),
    ),
    lines: pages.flat().length,
  };
  return Promise.resolve({ table: tableOf(figures), figures });
}
