import { useWords } from '../words/words-context.ts';
import type { ClaimWords } from '../words/tables/claims.ts';
import type { ClaimRow } from '../views/claim-row.ts';

/**
 * What is known of a claim, on one or two lines: why it was picked, its support, the suggestion. The tag is beside it
 * as an icon.
 */
export function ClaimSummary({ row }: { readonly row: ClaimRow }) {
  const words = useWords('claims');
  return (
    <span class="claim-summary">
      <span class="visually-hidden">{row.tag === undefined ? words.notLookedAt : words.tag[row.tag]}. </span>
      {row.state !== 'untagged' && row.state !== 'exact' && row.state !== 'whole' && (
        <span class="claim-phrase claim-state" data-state={row.state}>
          {words.state[row.state]}
        </span>
      )}
      {phrases(row, words).map((phrase) => (
        <span key={phrase} class="claim-phrase">
          {phrase}
        </span>
      ))}
      {row.tag === undefined && row.claim?.suggestedTag !== undefined && (
        <span class="claim-phrase claim-suggestion">{words.suggestion(row.claim.suggestedTag.tag)}</span>
      )}
    </span>
  );
}

function phrases(row: ClaimRow, words: ClaimWords): string[] {
  const own = row.ownSelection ? [words.ownSelection] : [];
  const reasons = (row.claim?.reasons ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ signal }) => words.reason(signal));
  const support = row.claim === undefined ? [] : [words.support[row.claim.support.kind]];
  const note = row.note === '' ? [] : [words.hasNote];
  const links = row.evidence.length === 0 ? [] : [words.links(row.evidence.length)];
  return [...new Set([...own, ...reasons, ...support, ...note, ...links])];
}
