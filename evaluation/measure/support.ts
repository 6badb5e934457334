import type { SupportKind } from '../../claims/model/claim.ts';
import { drain } from '../../text/drain.ts';
import { findSupport, supportSteps } from '../../claims/support/support.ts';
import type { Evaluation } from '../evaluate.ts';
import { articlesOf, type LabelledArticle, readLabelled } from './labelled.ts';
import { type Agreement, agreement, mean, spread } from './metrics.ts';
import { tableOf } from './table.ts';
import type { SupportModel } from '../../claims/support/model.ts';
import { supportArticles } from '../training/train-support.ts';
import { kindOf, tryHeldOut } from '../training/support-training.ts';

/** Documents are dealt into as many folds. */
const folds = 10;

interface Pair {
  readonly predicted: SupportKind;
  readonly truth: SupportKind;
}

/**
 * With a folder: cross-validation by document of the support model over its news articles. With a file of whole
 * articles labelled attributed or not (`polnear`): how well the shipped support tells the two apart.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const figures = path.endsWith('.tsv') ? measureAttributed(path) : crossValidate(path);
  return Promise.resolve({ table: tableOf(figures), figures });
}

/** Three classes, and named against the others: what the suggested tag tells apart. */
function crossValidate(folder: string): Record<string, unknown> {
  const byFold = tryHeldOut(supportArticles(folder), folds, compare);
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

/** The kinds that a model gives to an article's sentences, beside the labelled ones. */
function compare(model: SupportModel, labelled: LabelledArticle): Pair[] {
  const found = drain(supportSteps(labelled.article, model));
  return labelled.rows.flatMap((row, index) => {
    const truth = kindOf(row);
    return truth === undefined ? [] : [{ predicted: found[index]?.kind ?? 'none', truth }];
  });
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
