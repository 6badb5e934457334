import type { SupportKind } from '../../claims/model/claim.ts';
import type { ClaimRow } from '../views/claim-row.ts';

/** What is looked for among the claims of a page; undefined where anything will do. */
export interface ClaimSearch {
  readonly text: string;
  /** A signal's id. */
  readonly reason: string | undefined;
  readonly support: SupportKind | undefined;
}

export const anyClaim: ClaimSearch = { text: '', reason: undefined, support: undefined };

/**
 * True if the row has all of the words, anywhere in its sentence, note or links, and the reason and support looked for.
 */
export function isFound(row: ClaimRow, { text, reason, support }: ClaimSearch): boolean {
  if (reason !== undefined && !reasonsOf(row).includes(reason)) return false;
  if (support !== undefined && row.claim?.support.kind !== support) return false;
  const here = plain([row.exact, row.note, ...row.evidence.map(({ url }) => url)].join('\n'));
  return plain(text)
    .split(/\s+/)
    .every((word) => here.includes(word));
}

/** The reasons that speak for a claim, by signal id. */
export function reasonsOf({ claim }: ClaimRow): string[] {
  return (claim?.reasons ?? []).filter(({ weight }) => weight > 0).map(({ signal }) => signal);
}

/** Without case and accents, which few type into a search field. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
