import { useElsewhere } from '../elsewhere-context.ts';
import { useWords } from '../words/words-context.ts';
import type { ClaimWords } from '../words/tables/claims.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import { sourcePhrase } from './claim-source.tsx';

/**
 * What is known of a claim, on one or two lines: where it comes from, why it was picked, the suggestion. The tag is
 * beside it as an icon.
 */
export function ClaimSummary({ row }: { readonly row: ClaimRow }) {
  const words = useWords('claims');
  const isMet = useElsewhere(row.exact).length > 0;
  return (
    <span class="claim-summary">
      <span class="visually-hidden">{row.tag === undefined ? words.notLookedAt : words.tag[row.tag]}. </span>
      {row.state !== 'untagged' && row.state !== 'exact' && row.state !== 'whole' && (
        <span class="claim-phrase claim-state" data-state={row.state}>
          {words.state[row.state]}
        </span>
      )}
      {isMet && <span class="claim-phrase">{words.metBefore}</span>}
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

/** Reasons in a row: the others are in the open claim. */
const mostReasons = 1;

function phrases(row: ClaimRow, words: ClaimWords): string[] {
  const own = row.ownSelection ? [words.ownSelection] : [];
  const reasons = (row.claim?.reasons ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ signal }) => words.reason(signal))
    .slice(0, mostReasons);
  const source = sourcePhrase(row, words) ?? [];
  const check = row.checkState === undefined ? [] : [words.checkState[row.checkState]];
  const finding = row.finding === undefined ? [] : [words.findingIs(row.finding)];
  const note = row.note === '' ? [] : [words.hasNote];
  const links = row.evidence.length === 0 ? [] : [words.links(row.evidence.length)];
  const others = row.others === undefined ? [] : [othersPhrase(row.others, words)];
  return [...new Set([...own, ...[source].flat(), ...reasons, ...check, ...finding, ...note, ...links, ...others])];
}

/** One by name, such as "Ana: unsourced", or how many there are. */
function othersPhrase(others: NonNullable<ClaimRow['others']>, words: ClaimWords): string {
  const [first] = others;
  if (others.length > 1 || first === undefined) return words.saidByOthers(others.length);
  return `${first.name ?? words.someone}: ${words.tag[first.tag]}`;
}
