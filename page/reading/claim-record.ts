import type { ClaimRecord } from '../../annotation/model/annotation.ts';
import type { Claim } from '../../claims/model/claim.ts';
import { textOf, type Span } from '../../text/span.ts';

/** A claim as it is stored: its spans counted from the start of the quote, so that they outlive the page's offsets. */
export function claimRecordOf(text: string, claim: Claim): ClaimRecord {
  const relative = ({ start, end }: Span): Span => ({ start: start - claim.span.start, end: end - claim.span.start });
  const { kind, attribution } = claim.support;
  return {
    checkWorthiness: claim.checkWorthiness,
    reasons: claim.reasons.map((reason) => ({ ...reason, span: relative(reason.span) })),
    support: {
      kind,
      ...(attribution && {
        attribution: { span: relative(attribution), words: textOf(text, attribution).slice(0, 2000) },
      }),
    },
    ...(claim.suggestedTag && { suggestedTag: claim.suggestedTag }),
  };
}
