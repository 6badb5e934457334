import type { Tag } from '../annotation/model/annotation.ts';
import type { TakenTexts } from '../components/views/taken-text.ts';
import type { ClaimRow } from '../components/views/claim-row.ts';
import { claimRowOf, type JoinedClaim } from './joined-claim.ts';

interface RowSituation {
  readonly claims: readonly JoinedClaim[];
  readonly suggestionsShown: readonly Tag[];
  /** True until it is known what is stored of them. */
  readonly isStoredAwaited: boolean;
  /** What of a claim was typed here and is stored by now, and how often that happened. */
  readonly taken: (claim: JoinedClaim) => TakenTexts | undefined;
  readonly takenTimes: number;
}

/**
 * The claims' rows. A row that says the same as before stays the same object, and so does the list, so that neither is
 * drawn again.
 */
export class ClaimRows {
  #rows: readonly ClaimRow[] = [];
  #bySaying: ReadonlyMap<string, ClaimRow> = new Map();
  #situation: RowSituation | undefined;

  of(situation: RowSituation): readonly ClaimRow[] {
    if (isSame(situation, this.#situation)) return this.#rows;
    this.#situation = situation;
    const bySaying = new Map<string, ClaimRow>();
    for (const claim of situation.claims) {
      const row = rowOf(claim, situation);
      const saying = JSON.stringify(row);
      bySaying.set(saying, this.#bySaying.get(saying) ?? row);
    }
    this.#bySaying = bySaying;
    const rows = [...bySaying.values()];
    const isAsBefore = rows.length === this.#rows.length && rows.every((row, index) => row === this.#rows[index]);
    if (!isAsBefore) this.#rows = rows;
    return this.#rows;
  }
}

function isSame(a: RowSituation, b: RowSituation | undefined): boolean {
  const parts = ['claims', 'suggestionsShown', 'isStoredAwaited', 'takenTimes'] as const;
  return b !== undefined && parts.every((part) => a[part] === b[part]);
}

function rowOf(claim: JoinedClaim, { suggestionsShown, isStoredAwaited, taken }: RowSituation): ClaimRow {
  const row = withSuggestions(claimRowOf(claim), suggestionsShown);
  const texts = taken(claim);
  return { ...row, ...(texts && { taken: texts }), ...(isStoredAwaited && { isStoredAwaited }) };
}

/** Without a suggestion that the reader does not want to see; what is stored of it stays. */
function withSuggestions(row: ClaimRow, shown: readonly Tag[]): ClaimRow {
  const suggested = row.claim?.suggestedTag?.tag;
  if (row.claim === undefined || suggested === undefined || shown.includes(suggested)) return row;
  return { ...row, claim: { ...row.claim, suggestedTag: undefined } };
}
