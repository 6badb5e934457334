import type { SupportKind } from '../../claims/model/claim.ts';
import { type SourceSigns, sourceSignSteps } from '../../claims/support/source-signs.ts';
import { isVague } from '../../claims/support/sources.ts';
import { supportSteps } from '../../claims/support/support.ts';
import { newsFeatures } from '../../claims/worth/rate.ts';
import { scoreForest } from '../../claims/forest/forest.ts';
import { scoreHead } from '../../claims/worth/worth-model.ts';
import { drain } from '../../text/drain.ts';
import type { Evaluation } from '../evaluate.ts';
import { middle, resample } from '../training/bootstrap.ts';
import { foldsOf } from '../training/folds.ts';
import { kindOf, tryHeldOut } from '../training/support-training.ts';
import { trainDebate } from '../training/debate-training.ts';
import type { ReadArticle } from '../training/read-for-training.ts';
import { fitNews, trainSignals } from '../training/worth-training.ts';
import { readTraining } from './claims-cv.ts';
import { definitions, underDefinition } from './definitions.ts';
import type { LabelledArticle, LabelledSentence } from './labelled.ts';
import { agreement, averagePrecision } from './metrics.ts';
import { tableOf } from './table.ts';

/** Documents are dealt into as many folds. */
const foldCount = 10;

/**
 * What each part of the two models is worth, cross-validated by document on the news articles. For every variant its
 * figures, and how much better (above zero) the shipped variant, the last one, is: the middle 95 % of a bootstrap over
 * documents.
 */
export function evaluate(path: string): Promise<Evaluation> {
  const { news, debates } = readTraining(path === '' ? undefined : path);
  const figures = { worth: compare(worthOf(news, debates), rankings), support: compare(supportOf(news), agreements) };
  return Promise.resolve({ table: tableOf(figures), figures });
}

/** A labelled sentence with what every variant says of it. */
interface Tried<Said> {
  readonly row: LabelledSentence;
  readonly said: Readonly<Record<string, Said>>;
}

/** Check-worthiness, as scores in log-odds: the signals alone, either half of the news score, both. */
function worthOf(news: readonly ReadArticle[], debates: readonly ReadArticle[]): Tried<number>[] {
  const debate = trainDebate(debates);
  return foldsOf(news, foldCount).flatMap(({ training, testing }) => {
    const { signals } = trainSignals(training);
    const model = fitNews(debate, training);
    return testing.flatMap(({ rows, sentences, signs }) => {
      const features = drain(newsFeatures(debate, sentences, signs));
      return sentences.map(({ fired, buckets }, at) => {
        const own = features[at] ?? [];
        const linear = scoreHead(model.news, buckets, own);
        const forest = scoreForest(model.forest, own);
        const rules = fired.reduce((sum, spans, signal) => sum + (spans.length > 0 ? (signals[signal] ?? 0) : 0), 0);
        return { row: rows[at] as LabelledSentence, said: { rules, linear, forest, both: (linear + forest) / 2 } };
      });
    });
  });
}

/** Support: the rules' own cue alone, each sentence weighed by itself, sentences weighed as a chain. */
function supportOf(articles: readonly LabelledArticle[]): Tried<SupportKind>[] {
  const kindsBy = (isChained: boolean): Map<LabelledSentence, SupportKind> =>
    new Map(
      tryHeldOut(
        articles,
        foldCount,
        (model, { article, rows }) =>
          drain(supportSteps(article, model)).map(({ kind }, at) => [rows[at] as LabelledSentence, kind] as const),
        isChained,
      ).flat(),
    );
  const [linear, chain] = [kindsBy(false), kindsBy(true)];
  return articles.flatMap(({ article, rows }) => {
    const signs = drain(sourceSignSteps(article)) ?? [];
    return rows.flatMap((row, at) => {
      if (kindOf(row) === undefined) return [];
      const said = { rules: byRule(signs[at]), linear: linear.get(row) ?? 'none', chain: chain.get(row) ?? 'none' };
      return [{ row, said }];
    });
  });
}

/** The kind of a sentence's strongest cue, or of the one who speaks its quotation. */
function byRule(own: SourceSigns | undefined): SupportKind {
  if (own?.named !== undefined) return 'named';
  if (own?.vague !== undefined) return 'vague';
  if (own?.speaker === undefined) return 'none';
  return isVague(own.speaker.cue.source) ? 'vague' : 'named';
}

type Figures = Readonly<Record<string, number>>;

function rankings(tried: readonly Tried<number>[], variant: string): Figures {
  const scored = tried.map(({ row, said }) => ({ row, score: said[variant] ?? 0 }));
  return {
    averagePrecision: averagePrecision(underDefinition(scored, definitions.slightLeftOut)),
    strictAveragePrecision: averagePrecision(underDefinition(scored, definitions.slightAsNegatives)),
  };
}

function agreements(tried: readonly Tried<SupportKind>[], variant: string): Figures {
  const pairs = tried.map(({ row, said }) => ({ predicted: said[variant] ?? 'none', truth: kindOf(row) ?? 'none' }));
  const { kappa, macroF1 } = agreement(pairs);
  return { kappa, macroF1 };
}

/** The figures of every variant, each with how much the last variant gains on it. */
function compare<Said>(
  tried: readonly Tried<Said>[],
  measure: (tried: readonly Tried<Said>[], variant: string) => Figures,
): Record<string, Record<string, string>> {
  const variants = Object.keys(tried[0]?.said ?? {});
  const measureAll = (sample: readonly Tried<Said>[]): Record<string, Figures> =>
    Object.fromEntries(variants.map((variant) => [variant, measure(sample, variant)]));
  const documents = [...Map.groupBy(tried, ({ row }) => row.doc).values()];
  const samples = resample(documents, (sample) => measureAll(sample.flat()));
  const shipped = variants.at(-1) ?? '';
  return Object.fromEntries(
    Object.entries(measureAll(tried)).map(([variant, figures]) => [
      variant,
      Object.fromEntries(
        Object.entries(figures).map(([name, value]) => {
          const gains = samples.map((sample) => (sample[shipped]?.[name] ?? 0) - (sample[variant]?.[name] ?? 0));
          const [low, high] = middle(gains);
          const gain = variant === shipped ? '' : ` (shipped ${low.toFixed(3)} to ${high.toFixed(3)} better)`;
          return [name, `${value.toFixed(3)}${gain}`];
        }),
      ),
    ]),
  );
}
