import type { ClaimRecord } from '../../annotation/model/annotation.ts';
import type { Reason } from '../../claims/model/claim.ts';
import type { JudgedClaim } from '../../claims/model/judged-article.ts';
import { textOf, type Span } from '../../text/span.ts';

/** UTF-16 units that are kept of a source's words, and of a title. */
const mostWords = 2000;

/** A claim as it is stored: its spans counted from the start of the quote, so that they outlive the page's offsets. */
export function claimRecordOf(text: string, claim: JudgedClaim, reasons: readonly Reason[]): ClaimRecord {
  const relative = ({ start, end }: Span): Span => ({ start: start - claim.span.start, end: end - claim.span.start });
  const { kind, attribution } = claim.support;
  return {
    checkWorthiness: claim.checkWorthiness,
    reasons: reasons.map((reason) => ({ ...reason, span: relative(reason.span) })),
    support: {
      kind,
      ...(attribution && {
        attribution: {
          span: relative(attribution.span),
          words: textOf(text, attribution.span).slice(0, mostWords),
          kind: attribution.kind,
          ...(attribution.title && { title: textOf(text, attribution.title).slice(0, mostWords) }),
        },
      }),
    },
    ...(claim.suggestedTag && { suggestedTag: claim.suggestedTag }),
  };
}
