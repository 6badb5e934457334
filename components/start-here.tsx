import { useMemo } from 'preact/hooks';
import { startHere } from '../claims/model/start-here.ts';
import type { ClaimActions } from './views/claim-actions.ts';
import type { ClaimRow } from './views/claim-row.ts';
import { useWords } from './words/words-context.ts';

/** Of fewer claims the reader needs no choice made. */
const fewestClaims = 7;

interface StartHereProps {
  readonly rows: readonly ClaimRow[];
  readonly actions: Pick<ClaimActions, 'onFocusClaim'>;
}

/**
 * The three claims most worth a check, each with one reason or, once looked at, its tag. They stay as they are tagged:
 * what stands below must not move from under the pointer.
 */
export function StartHere({ rows, actions }: StartHereProps) {
  const words = useWords('claims');
  const first = useMemo(() => firstOf(rows), [rows]);
  if (first.length === 0) return null;
  return (
    <section class="start-here" aria-label={words.startHere}>
      <h2>{words.startHere}</h2>
      <ol>
        {first.map(({ claim: { row }, why }) => (
          <li key={row.id}>
            <button type="button" onClick={() => actions.onFocusClaim(row.id)}>
              <span class="start-text" dir="auto">
                {row.exact}
              </span>
              <span class="start-reason">{row.tag === undefined ? words.startReason[why] : words.tag[row.tag]}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function firstOf(rows: readonly ClaimRow[]) {
  const claims = rows.flatMap((row) => (row.claim === undefined ? [] : [{ ...row.claim, row }]));
  if (claims.length < fewestClaims) return [];
  return startHere(claims);
}
