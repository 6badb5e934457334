import { sectionOf, type ClaimRow } from '../views/claim-row.ts';
import type { DetailActions } from '../views/claim-actions.ts';
import { useWords } from '../words/words-context.ts';
import { WordDiff } from './word-diff.tsx';

interface LostDetailsProps {
  readonly row: ClaimRow;
  readonly actions: DetailActions;
}

/**
 * Where a claim stood that the page no longer has, and the places it may belong to; nothing for a claim on the page.
 */
export function LostDetails({ row, actions }: LostDetailsProps) {
  const words = useWords('claims');
  const { candidates = [] } = row;
  if (sectionOf(row) !== 'lost') return null;
  return (
    <div class="change">
      {row.paragraph !== '' && (
        <figure>
          <figcaption>{words.storedParagraph}</figcaption>
          <blockquote dir="auto">{row.paragraph}</blockquote>
        </figure>
      )}
      {candidates.length > 0 && (
        <>
          <p class="detail-head">{words.isItThis(candidates.length)}</p>
          <ul class="candidates">
            {candidates.map(({ id, prefix, suffix, diff }) => (
              <li key={id}>
                <button
                  type="button"
                  class="candidate"
                  dir="auto"
                  title={words.showPlace}
                  onClick={() => actions.onFocusClaim(id)}
                >
                  <span class="candidate-around">{lastWords(prefix)}</span>
                  <WordDiff diff={diff} />
                  <span class="candidate-around">{firstWords(suffix)}</span>
                </button>
                <button type="button" class="button" onClick={() => actions.onReattach(row.id, id)}>
                  {words.putHere}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** UTF-16 units of the text around a candidate: some eight words, enough to know the place by. */
const shownAround = 50;

function lastWords(text: string): string {
  return text.length <= shownAround ? text : `… ${text.slice(-shownAround).replace(/^\S*\s/, '')}`;
}

function firstWords(text: string): string {
  return text.length <= shownAround ? text : `${text.slice(0, shownAround).replace(/\s\S*$/, '')} …`;
}
