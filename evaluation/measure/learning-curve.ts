import { drain } from '../../text/drain.ts';
import { textOf } from '../../text/span.ts';
import { supportSteps } from '../../claims/support/support.ts';
import type { SupportModel } from '../../claims/support/model.ts';
import type { Evaluation } from '../evaluate.ts';
import { foldsOf, hash } from '../training/folds.ts';
import { fitSupport } from '../training/support-training.ts';
import { supportArticles } from '../training/train-support.ts';
import { type Judged, measureJudged } from './judged-figures.ts';
import type { LabelledArticle } from './labelled.ts';
import { tableOf } from './table.ts';

/** One document in so many is measured on; the others, or some of them, are learnt from. */
const folds = 4;
/** Shares of each language's articles that are learnt from. */
const shares = [0.25, 0.5, 0.75, 1] as const;

/**
 * How far more labelled articles would help: support and the words of the source on the same articles, by what growing
 * shares of the others teach. Where the last steps still rise, labels are worth asking for.
 */
export function evaluate(folder: string): Promise<Evaluation> {
  const [fold] = foldsOf(supportArticles(folder), folds);
  const { training = [], testing = [] } = fold ?? {};
  const steps = shares.map((share) => {
    const learnt = shareOf(training, share);
    const model = fitSupport(learnt);
    return [`from ${learnt.length} articles`, figuresBy(learnt, testing, model)] as const;
  });
  const figures = { measuredOn: testing.length, ...Object.fromEntries(steps) };
  return Promise.resolve({ table: tableOf(figures), figures });
}

/** The same share of each language's articles, rounded up; a smaller share is part of a larger one. */
export function shareOf<Article extends Pick<LabelledArticle, 'doc'> & { readonly article: { language: string } }>(
  articles: readonly Article[],
  share: number,
): Article[] {
  return [...Map.groupBy(articles, ({ article }) => article.language).values()].flatMap((own) =>
    own.toSorted((a, b) => hash(a.doc) - hash(b.doc)).slice(0, Math.ceil(own.length * share)),
  );
}

function figuresBy(
  learnt: readonly LabelledArticle[],
  testing: readonly LabelledArticle[],
  model: SupportModel,
): Record<string, unknown> {
  return Object.fromEntries(
    [...Map.groupBy(testing, ({ article }) => article.language)].map(([language, own]) => {
      const { support, source } = measureJudged(own.flatMap((labelled) => judge(labelled, model)));
      const articles = learnt.filter(({ article }) => article.language === language).length;
      return [language, { articles, kappa: support.kappa, macroF1: support.macroF1, ...(source && { source }) }];
    }),
  );
}

function judge({ article, rows }: LabelledArticle, model: SupportModel): Judged[] {
  const supports = drain(supportSteps(article, model));
  return rows.flatMap((row, index) => {
    const support = supports[index];
    if (support === undefined) return [];
    const source = support.attribution && textOf(article.text, support.attribution.span);
    return [{ row, claim: { support }, ...(source !== undefined && { source }) }];
  });
}
