import type { Claim } from '../claims/claim.ts';
import type { LabelledSentence } from './labelled.ts';
import { type Agreement, agreement, precisionRecall, type PrecisionRecall } from './metrics.ts';

/** A labelled sentence, and what the detector says of it. */
export interface Judged {
  readonly row: LabelledSentence;
  readonly claim: Pick<Claim, 'support' | 'suggestedTag'>;
}

/** Support where the true worth is `C` or `F`: the labels have none elsewhere. */
export function measureSupport(judged: readonly Judged[]): Agreement {
  const kinds = { named: 'S', vague: 'V', none: 'U' } as const;
  return agreement(
    judged.flatMap(({ row, claim }) =>
      row.support === undefined ? [] : [{ predicted: kinds[claim.support.kind], truth: row.support }],
    ),
  );
}

/** A line is taken to promote where the detector suggests so. */
export function measurePromotion(judged: readonly Judged[]): PrecisionRecall {
  return precisionRecall(
    judged.flatMap(({ row, claim }) =>
      row.promotes === undefined ? [] : [{ chosen: claim.suggestedTag?.tag === 'promotional', positive: row.promotes }],
    ),
  );
}

/**
 * The suggested tag on all rows whose labels give a true one: promotional where the line promotes, else, for worth `C` and
 * `F`, sourced for support `S` and unsourced for `V` and `U`. A row without a suggestion counts as wrong (a class of its
 * own that is never true); `coverage` is the share with one, `precision` how often a suggestion that is made is right.
 */
export function measureTag(judged: readonly Judged[]): {
  accuracy: number;
  kappa: number;
  coverage: number;
  precision: number;
} {
  const pairs = judged.flatMap(({ row, claim }) => {
    const truth = trueTag(row);
    return truth === undefined ? [] : [{ predicted: claim.suggestedTag?.tag ?? 'no suggestion', truth }];
  });
  const { accuracy, kappa } = agreement(pairs);
  const suggested = pairs.filter(({ predicted }) => predicted !== 'no suggestion');
  return {
    accuracy,
    kappa,
    coverage: pairs.length === 0 ? 0 : suggested.length / pairs.length,
    precision: agreement(suggested).accuracy,
  };
}

function trueTag(row: LabelledSentence): string | undefined {
  if (row.promotes === undefined) return undefined;
  if (row.promotes) return 'promotional';
  if (row.support === undefined) return undefined;
  return row.support === 'S' ? 'sourced' : 'unsourced';
}
