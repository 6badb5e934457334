import { rateSentences } from '../../claims/worth/check-worthiness.ts';
import type { Evaluation } from '../evaluate.ts';
import { loneSentences, readLabelled } from './labelled.ts';
import { areaUnderCurve, type Scored } from './metrics.ts';
import { tableOf } from './table.ts';

/**
 * Measures, on BABE's sentences, whether facts score above opinions: the chance that a sentence that its annotators
 * call entirely factual scores above one that expresses its writer's opinion; and above that or a somewhat opinionated
 * one. Nothing is trained on BABE.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const items = loneSentences(readLabelled(path).rows).map(({ article, rows }) => ({
    score: rateSentences(article)[0]?.checkWorthiness ?? 0,
    kind: rows[0]?.original?.split('|')[1] ?? '',
  }));
  const against = (opinions: readonly string[]): number =>
    areaUnderCurve(
      items.flatMap(({ score, kind }): Scored[] => {
        if (kind === 'Entirely factual') return [{ score, positive: true }];
        return opinions.some((opinion) => kind.startsWith(opinion)) ? [{ score, positive: false }] : [];
      }),
    );
  const figures = {
    factAgainstOpinion: against(['Expresses']),
    factAgainstAnyOpinion: against(['Expresses', 'Somewhat']),
  };
  return Promise.resolve({ table: tableOf(figures), figures });
}
