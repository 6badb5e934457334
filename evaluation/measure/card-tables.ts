import type { SupportKind } from '../../claims/model/claim.ts';
import type { Fold, OutOfFold } from './claims-cv.ts';
import { definitions, underDefinition } from './definitions.ts';
import type { FloorFigures, Interval } from './floor.ts';
import { type JudgedFigures, measureJudged } from './judged-figures.ts';
import { mean } from './metrics.ts';
import { middle, resample } from '../training/bootstrap.ts';
import type { JudgedUnseen } from '../training/detector.ts';
import { kindOf } from '../training/support-training.ts';
import { measureWorth, type Ranking, type WorthFigures } from './worth-figures.ts';

interface Row {
  readonly name: string;
  readonly figure: (measured: WorthFigures) => number;
}

export const rankingRows: readonly Row[] = [
  { name: 'average precision, all ranked together', figure: ({ averagePrecision }) => averagePrecision },
  { name: 'average precision, mean over articles', figure: ({ meanAveragePrecision }) => meanAveragePrecision },
  { name: 'F1', figure: ({ f1 }) => f1 },
];
export const strictRows = rankingsOf(({ slightAsNegatives }) => slightAsNegatives);
export const lenientRows = rankingsOf(({ slightAsPositives }) => slightAsPositives);
export const markedRows: readonly Row[] = [
  { name: 'precision of what "balanced" highlights', figure: ({ balancedPrecision }) => balancedPrecision },
  { name: 'share that "balanced" highlights', figure: ({ balancedShare }) => balancedShare },
  { name: 'precision of each article’s top third', figure: ({ precisionOfThird }) => precisionOfThird },
];

function rankingsOf(part: (measured: WorthFigures) => Ranking | undefined): Row[] {
  return [
    { name: 'average precision, all ranked together', figure: (measured) => part(measured)?.averagePrecision ?? NaN },
    { name: 'F1', figure: (measured) => part(measured)?.f1 ?? NaN },
  ];
}

/** A row of the table of naive models. */
export function floorRow(name: string, { averagePrecision, f1, f1OfEverything }: FloorFigures): string {
  const cell = ({ value, low, high }: Interval): string => `${round(value)} (${round(low)} to ${round(high)})`;
  return `| ${name} | ${cell(averagePrecision)} | ${cell(f1)} | ${cell(f1OfEverything)} |`;
}

function round(value: number): string {
  return value.toFixed(3);
}

/** Figures of worth, a row each: the mean over the folds, and the interval of a bootstrap over documents. */
export function table(folds: readonly Fold[], rows: readonly Row[]): string {
  const documents = documentsOf(folds);
  const cuts = {
    threshold: mean(folds.map((fold) => fold.cuts.threshold)),
    confident: mean(folds.map((fold) => fold.cuts.confident)),
  };
  const samples = resample(documents, (sample) => measureWorth(sample.flatMap(asDocument), cuts));
  return rows
    .map(({ name, figure }) => {
      const [low, high] = middle(samples.map(figure));
      return `| ${name} | ${round(mean(folds.map(({ figures }) => figure(figures))))} (${round(low)} to ${round(high)}) |`;
    })
    .join('\n');
}

interface JudgedRow {
  readonly name: string;
  readonly figure: (measured: JudgedFigures) => number;
}

const judgedRows: readonly JudgedRow[] = [
  { name: 'support in three classes, kappa', figure: ({ support }) => support.kappa },
  { name: 'support, macro F1', figure: ({ support }) => support.macroF1 },
  { name: 'promotion, F1', figure: ({ promo }) => promo.f1 },
  { name: 'promotion, precision', figure: ({ promo }) => promo.precision },
  { name: 'source, share overlapping the labelled words', figure: ({ source }) => source?.overlapping ?? NaN },
  { name: 'source, share exactly the labelled words', figure: ({ source }) => source?.exact ?? NaN },
  { name: 'suggested tag, kappa where one is suggested', figure: ({ tag }) => tag.kappa },
  { name: 'suggested tag, share right of those suggested', figure: ({ tag }) => tag.accuracy },
  { name: 'share of sentences for which a tag is suggested', figure: ({ tag }) => tag.coverage },
  { name: 'suggested tag, kappa with a missing one counted as wrong', figure: ({ tag }) => tag.all.kappa },
];

/** Figures of support, promotion and tags over all folds together, with intervals: of all articles, of each file. */
export function judgedTable(folds: readonly Fold<JudgedUnseen>[]): string {
  const documents = documentsOf(folds);
  const files = [...new Set(documents.flatMap(([first]) => first?.row.file ?? []))];
  const of = (file: string): JudgedUnseen[][] => documents.filter(([first]) => first?.row.file === file);
  const parts = [documents, ...(files.length > 1 ? files.map(of) : [])];
  const columns = parts.map((own) => ({
    whole: measureJudged(own.flat()),
    samples: resample(own, (sample) => measureJudged(sample.flat())),
  }));
  const head = ['', 'all articles', ...(files.length > 1 ? files : [])];
  const rows = judgedRows.map(({ name, figure }) => {
    const cells = columns.map(({ whole, samples }) => {
      const [low, high] = middle(samples.map(figure));
      const value = figure(whole);
      return Number.isNaN(value) ? 'not labelled' : `${round(value)} (${round(low)} to ${round(high)})`;
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows].join('\n');
}

/** Articles listed as the hardest. */
const hardest = 10;

/** The articles in which support is wrong most often, worst first. */
export function hardestTable(folds: readonly Fold<JudgedUnseen>[]): string {
  return documentsOf(folds)
    .map((own) => ({ own, wrong: countSupport(own, (said, truth) => said !== truth) }))
    .toSorted((a, b) => b.wrong - a.wrong)
    .slice(0, hardest)
    .map(({ own, wrong }) => {
      const [missed, made] = [
        countSupport(own, (said, truth) => truth !== 'none' && said === 'none'),
        countSupport(own, (said, truth) => truth === 'none' && said !== 'none'),
      ];
      const sentences = countSupport(own, () => true);
      return `| ${own[0]?.row.doc ?? ''} | ${sentences} | ${wrong} | ${missed} | ${made} |`;
    })
    .join('\n');
}

function countSupport(own: readonly JudgedUnseen[], test: (said: SupportKind, truth: SupportKind) => boolean): number {
  return own.filter(({ row, claim }) => {
    const truth = kindOf(row);
    return truth !== undefined && test(claim.support.kind, truth);
  }).length;
}

function documentsOf<Row extends OutOfFold>(folds: readonly Fold<Row>[]): Row[][] {
  return folds.flatMap(({ scored }) => [...Map.groupBy(scored, ({ row }) => row.doc).values()]);
}

/** A document drawn twice counts as two. */
function asDocument(own: readonly OutOfFold[], index: number): OutOfFold[] {
  return own.map(({ score, row }) => ({ score, row: { ...row, doc: `${index} ${row.doc}` } }));
}

/** Check-worthiness by tenths, beside how many are labelled so. */
export function reliability(folds: readonly Fold[]): string {
  const scored = underDefinition(
    folds.flatMap((fold) => fold.scored),
    definitions.slightAsNegatives,
  );
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    const share = mean(own.map(({ positive }) => (positive ? 1 : 0)));
    const said = mean(own.map(({ score }) => score));
    return `| ${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)} | ${own.length} | ${said.toFixed(2)} | ${share.toFixed(2)} |`;
  }).join('\n');
}
