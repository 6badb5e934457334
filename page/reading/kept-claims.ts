import type { ArticleToJudge, JudgedClaim } from '../../claims/model/judged-article.ts';
import { textOf } from '../../text/span.ts';
import { attributionMoved } from './attribution-moved.ts';
import { moved } from './page-text.ts';

/** The claims of paragraphs that an article still has, where they stand now. */
export function keptClaims(
  claims: readonly JudgedClaim[],
  before: Pick<ArticleToJudge, 'text' | 'blocks'>,
  now: Pick<ArticleToJudge, 'text' | 'blocks'>,
): JudgedClaim[] {
  const starts = startsByText(now);
  const kept: JudgedClaim[] = [];
  for (const { span } of before.blocks) {
    const start = starts.get(textOf(before.text, span))?.shift();
    if (start === undefined) continue;
    const inside = claims.filter((claim) => span.start <= claim.span.start && claim.span.end <= span.end);
    kept.push(...inside.map((claim) => movedClaim(claim, start - span.start)));
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Where each paragraph starts, by its text: the same words can be there more than once. */
function startsByText({ text, blocks }: Pick<ArticleToJudge, 'text' | 'blocks'>): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const { span } of blocks) {
    const words = textOf(text, span);
    const known = starts.get(words);
    if (known === undefined) starts.set(words, [span.start]);
    else known.push(span.start);
  }
  return starts;
}

/** Without where it comes from, if that stood in another paragraph, which may be gone. */
function movedClaim({ span, support, ...claim }: JudgedClaim, by: number): JudgedClaim {
  const { kind, attribution } = support;
  const isOwn = attribution !== undefined && span.start <= attribution.span.start && attribution.span.end <= span.end;
  return {
    ...claim,
    span: moved(span, by),
    support: { kind, ...(isOwn && { attribution: attributionMoved(attribution, by) }) },
  };
}
