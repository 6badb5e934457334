import type { Claim } from '../../claims/model/claim.ts';
import type { LabelledSentence } from './labelled.ts';
import { type Agreement, agreement, precisionRecall, type PrecisionRecall } from './metrics.ts';
import { measureSources, type SourceFigures } from './source-figures.ts';

/** A labelled sentence, and what the detector says of it. */
export interface Judged {
  readonly row: LabelledSentence;
  readonly claim: Pick<Claim, 'support' | 'suggestedTag'>;
  /** The words that the detector gives as the source, if any. */
  readonly source?: string;
}

/** Support where the true worth is `C` or `F`: the labels have none elsewhere. */
function measureSupport(judged: readonly Judged[]): Agreement {
  const kinds = { named: 'S', vague: 'V', none: 'U' } as const;
  return agreement(
    judged.flatMap(({ row, claim }) =>
      row.support === undefined ? [] : [{ predicted: kinds[claim.support.kind], truth: row.support }],
    ),
  );
}

/** A line is taken to promote where the detector suggests so. */
function measurePromotion(judged: readonly Judged[]): PrecisionRecall {
  return precisionRecall(
    judged.flatMap(({ row, claim }) =>
      row.promotes === undefined ? [] : [{ chosen: claim.suggestedTag?.tag === 'promotional', positive: row.promotes }],
    ),
  );
}

/** How well suggested tags agree with the true ones. */
export interface TagFigures {
  /** Where a tag is suggested. */
  readonly accuracy: number;
  readonly kappa: number;
  /** Share of the rows for which one is. */
  readonly coverage: number;
  /** On all rows: where none is suggested, that counts as a wrong tag, of a class of its own. */
  readonly all: { readonly accuracy: number; readonly kappa: number };
}

/**
 * The suggested tag on the rows whose labels give a true one: promotional where the line promotes, else, for worth `C`
 * and `F`, sourced for support `S` and unsourced for `V` and `U`.
 */
function measureTag(judged: readonly Judged[]): TagFigures {
  const pairs = judged.flatMap(({ row, claim }) => {
    const truth = trueTag(row);
    return truth === undefined ? [] : [{ predicted: claim.suggestedTag?.tag ?? 'no suggestion', truth }];
  });
  const suggested = pairs.filter(({ predicted }) => predicted !== 'no suggestion');
  const [made, all] = [agreement(suggested), agreement(pairs)];
  return {
    accuracy: made.accuracy,
    kappa: made.kappa,
    coverage: pairs.length === 0 ? 0 : suggested.length / pairs.length,
    all: { accuracy: all.accuracy, kappa: all.kappa },
  };
}

export interface JudgedFigures {
  readonly support: Agreement;
  readonly promo: PrecisionRecall;
  readonly tag: TagFigures;
  /** Only where the rows' sources are labelled. */
  readonly source?: SourceFigures;
}

/** All of the above. */
export function measureJudged(judged: readonly Judged[]): JudgedFigures {
  const source = measureSources(judged);
  return {
    support: measureSupport(judged),
    promo: measurePromotion(judged),
    tag: measureTag(judged),
    ...(source && { source }),
  };
}

/** The same for the rows of each part alone: of a language, a kind of paragraph, a file. */
export function measureParts<Row extends Judged>(
  judged: readonly Row[],
  partOf: (judged: Row) => string,
): Record<string, JudgedFigures & { readonly sentences: number }> {
  const parts = [...Map.groupBy(judged, partOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([part, own]) => [part, { sentences: own.length, ...measureJudged(own) }]));
}

function trueTag(row: LabelledSentence): string | undefined {
  if (row.promotes === undefined) return undefined;
  if (row.promotes) return 'promotional';
  if (row.support === undefined) return undefined;
  return row.support === 'S' ? 'sourced' : 'unsourced';
}
