import type { ClaimRow } from '../views/claim-row.ts';
import type { ClaimWords } from '../words/tables/claims.ts';
import { useWords } from '../words/words-context.ts';
import { attributionInside } from './claim-text.tsx';

/** Where a claim comes from, in a few words: "Source: Lancet Commission (document or study)". */
export function sourcePhrase({ claim }: ClaimRow, words: ClaimWords): string | undefined {
  if (claim === undefined) return undefined;
  const { kind, attribution } = claim.support;
  if (attribution?.kind === undefined) {
    return kind === 'vague' && attribution === undefined ? words.sourceUnclear : words.support[kind];
  }
  return words.source(attribution.words, attribution.title ?? words.sourceKind[attribution.kind]);
}

/** Where a claim comes from, with the words that say so one click away. */
export function ClaimSource({ row }: { readonly row: ClaimRow }) {
  const words = useWords('claims');
  const phrase = sourcePhrase(row, words);
  if (row.claim === undefined || phrase === undefined) return null;
  const { kind, attribution } = row.claim.support;
  const where = attribution && <Where row={row} quoted={attribution.words} />;
  return (
    <div class="support" data-support={kind}>
      <b class="detail-head">{words.bySupport}</b>{' '}
      {attribution?.kind === undefined ? (
        <>
          {phrase} {where}
        </>
      ) : (
        <details>
          <summary>{phrase}</summary> {where}
        </details>
      )}
    </div>
  );
}

function Where({ row, quoted }: { readonly row: ClaimRow; readonly quoted: string }) {
  const words = useWords('claims');
  const isInside = attributionInside(row) !== undefined;
  // Of a changed sentence the edits are marked instead.
  if (isInside && row.change === undefined) return <>{words.attributionMarked}</>;
  return (
    <>
      {!isInside && words.attributionElsewhere} <q dir="auto">{quoted}</q>
    </>
  );
}
