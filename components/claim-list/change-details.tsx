import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import type { ClaimRow } from '../views/claim-row.ts';
import { useWords } from '../words/words-context.ts';
import { WordDiff } from './word-diff.tsx';

interface ChangeDetailsProps {
  readonly row: ClaimRow;
  readonly onTag: (tag: Tag) => void;
}

/** How the words differ from the tagged ones, and what the reader makes of it; nothing for words that are the same. */
export function ChangeDetails({ row: { change, state, tag }, onTag }: ChangeDetailsProps) {
  const words = useWords('claims');
  if (change === undefined) return null;
  const mayClaimOther = state === 'changed';
  return (
    <div class="change">
      <p class={mayClaimOther ? 'change-weight' : undefined}>
        {mayClaimOther ? words.materialChange : words.minorChange} {words.changeKinds(change.changes)}
      </p>
      <p class="change-diff" dir="auto">
        <WordDiff diff={change.diff} />
      </p>
      {tag !== undefined && (
        <div class="change-decision" role="group" aria-label={words.stillHolds}>
          <button type="button" class="button" onClick={() => onTag(tag)}>
            {words.keepTag}
          </button>
          {mayClaimOther &&
            tagSchema.options
              .filter((other) => other !== tag)
              .map((other) => (
                <button key={other} type="button" class="button" onClick={() => onTag(other)}>
                  {words.retag(other)}
                </button>
              ))}
        </div>
      )}
    </div>
  );
}
