import { cutsOf } from '../../claims/worth/check-worthiness.ts';
import { type JudgedSentence, judgeSentences } from '../../claims/find-claims.ts';
import { textOf } from '../../text/span.ts';
import { definitionNote } from './definitions.ts';
import type { Evaluation } from '../evaluate.ts';
import { measureByPart } from './parts.ts';
import { type Judged, measureJudged } from './judged-figures.ts';
import { articlesOf, type LabelledArticle, loneSentences, readLabelled } from './labelled.ts';
import { tableOf } from './table.ts';
import { measureWorth } from './worth-figures.ts';

/** Measures the shipped detector on a labelled file, in either format of `../shared/claims/README.md`. */
export function evaluate(path: string): Promise<Evaluation> {
  const { format, rows } = readLabelled(path);
  const articles = format === 'news' ? articlesOf(rows) : loneSentences(rows);
  const judged = articles.flatMap(judgeLabelled);
  const cuts = cutsOf(articles[0]?.article.language ?? 'en');
  const threshold = format === 'news' ? cuts.claim : cuts.alone;
  const scored = judged.map(({ row, claim }) => ({ row, score: claim.checkWorthiness }));
  const figures = {
    ...measureWorth(scored, { threshold, confident: cuts.confident }),
    ...(format === 'news' && { ...measureJudged(judged), ...measureByPart(judged) }),
  };
  return Promise.resolve({ table: `${definitionNote}${tableOf(figures)}`, figures });
}

/** A labelled sentence with all that the shipped detector says of it. */
interface JudgedRow extends Judged {
  readonly claim: JudgedSentence;
}

/** Sentences of an article in a language that the program does not know are left out. */
function judgeLabelled({ article, rows }: LabelledArticle): JudgedRow[] {
  return judgeSentences(article).flatMap((claim, i) => {
    const { attribution } = claim.support;
    const source = attribution && textOf(article.text, attribution.span);
    return rows[i] === undefined ? [] : [{ row: rows[i], claim, ...(source !== undefined && { source }) }];
  });
}
