import type { SupportKind } from '../claims/claim.ts';
import { findSupport } from '../claims/support.ts';
import type { Evaluation } from './evaluate.ts';
import { articlesOf, readLabelled } from './labelled.ts';
import { type Agreement, agreement, mean, spread } from './metrics.ts';
import { tableOf } from './table.ts';
import { classifySupport, fitSupport, supportArticles, supportExamples } from './train-support.ts';
import { foldOf } from './training/folds.ts';

/** Documents are dealt into as many folds. */
const folds = 10;

interface Pair {
  readonly predicted: SupportKind;
  readonly truth: SupportKind;
}

/**
 * With a folder: cross-validation by document of the support model over its news articles. With a file of whole articles
 * labelled attributed or not (`polnear`): how well the shipped support tells the two apart.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const figures = path.endsWith('.tsv') ? measureAttributed(path) : crossValidate(path);
  return Promise.resolve({ table: tableOf(figures), figures });
}

/** Three classes, and named against the others: what the suggested tag tells apart. */
function crossValidate(folder: string): Record<string, unknown> {
  const articles = supportArticles(folder);
  const fold = foldOf(
    articles.map(({ doc }) => doc),
    folds,
  );
  const byFold = Array.from({ length: folds }, (_, number) => {
    const model = fitSupport(articles.filter(({ doc }) => fold.get(doc) !== number).map(supportExamples));
    const tested = articles.filter(({ doc }) => fold.get(doc) === number).flatMap(supportExamples);
    return tested.map(({ row, kind }): Pair => ({ predicted: classifySupport(model, row), truth: kind }));
  });
  const pairs = byFold.flat();
  const kappas = byFold.map((own) => agreement(own).kappa);
  const isNamed = (kind: SupportKind): string => (kind === 'named' ? 'named' : 'other');
  return {
    support: agreement(pairs),
    overFolds: { kappa: mean(kappas), spread: spread(kappas) },
    named: agreement(pairs.map(({ predicted, truth }) => ({ predicted: isNamed(predicted), truth: isNamed(truth) }))),
    sentences: pairs.length,
  };
}

function measureAttributed(path: string): { attributed: Agreement; sentences: number } {
  const pairs = articlesOf(readLabelled(path).rows).flatMap(({ article, rows }) => {
    const supports = findSupport(article);
    return rows.map(({ checkWorthy }, index) => ({
      predicted: String((supports[index]?.kind ?? 'none') !== 'none'),
      truth: String(checkWorthy),
    }));
  });
  return { attributed: agreement(pairs), sentences: pairs.length };
}
